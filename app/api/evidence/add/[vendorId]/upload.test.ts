import { describe, expect, test } from "vitest";
import { toInput } from "@/app/_lib/form-values";
import { actorForTest } from "@/server/auth/testing";
import { addUpload } from "./add-upload";
import { uploadInput } from "./upload-input";

const form = (fields: Record<string, string | File>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return uploadInput.parse(toInput(uploadInput, data));
};
const analyst = actorForTest({ organisationId: "o", role: "analyst" });

describe("the form of an item", () => {
  test("says by itself what is usual", () => {
    expect(form({ text: "Received: x" })).toMatchObject({
      origin: "received-by-us",
      receiverCondition: "not-recorded",
      then: "item",
      dropped: null,
    });
  });
  test("what the browser says that it left out is read, and only in its shape", () => {
    const dropped = { bodyCharacters: 3, fields: [{ name: "To", count: 1 }] };
    expect(form({ dropped: JSON.stringify(dropped) }).dropped).toEqual(dropped);
    for (const text of ["{", "[]", '{"bodyCharacters":-1,"fields":[]}', '{"bodyCharacters":"1","fields":[]}']) {
      expect(form({ dropped: text }).dropped).toBeNull();
    }
  });
});

describe("an upload is refused before anything is kept", () => {
  test("with nothing in it", async () => {
    for (const input of [form({ text: " \r\n" }), form({ file: new File([], "") }), form({ file: new File([], "empty.eml") })]) {
      await expect(addUpload(analyst, "v", input)).rejects.toMatchObject({ code: "invalid-input" });
    }
  });
  test("over the limit of its kind, with the file and the limit named", async () => {
    const eleven = new Uint8Array(11 * 1024 * 1024);
    await expect(addUpload(analyst, "v", form({ file: new File([eleven], "long.eml") }))).rejects.toMatchObject({
      code: "too-large",
      userMessage: "long.eml is larger than 10 MB, the most that is read.",
    });
  });
  test("by a person who only reads", async () => {
    const viewer = actorForTest({ organisationId: "o", role: "viewer" });
    for (const file of [new File(["%PDF-1.7"], "a.pdf"), new File(["Received: x"], "a.eml")]) {
      await expect(addUpload(viewer, "v", form({ file }))).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
