import "@/server/testing/environment";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, readlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { organisationForTest } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { keepBytes, storeFile, sweepFiles } from "./commands";
import { localBlobStore } from "./local-blob-store";
import { openFile } from "./queries";
import { useBlobStore } from "./store";

let folder = "";

beforeEach(freshDatabase);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mailwitness-files-"));
  useBlobStore(localBlobStore(folder));
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const pathOf = (text: string): string => join(folder, sha256(text).slice(0, 2), sha256(text));
const content = async (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

async function age(path: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * 3_600_000);
  await utimes(path, then, then);
}

describe("keeping a file", () => {
  it("gives back the same bytes under the hash of what was kept", async () => {
    const { admin } = await organisationForTest();
    const stored = await storeFile(admin, { bytes: bytes("Received: x"), limit: 100, name: "a.eml", mediaType: "message/rfc822" });
    expect(stored).toMatchObject({ sha256: sha256("Received: x"), size: 11, name: "a.eml" });
    const opened = await openFile(admin, stored.id);
    expect(await content(opened.stream)).toBe("Received: x");
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
  });

  it("keeps the same bytes once", async () => {
    const twice = [await keepBytes(bytes("same"), 100), await keepBytes(bytes("same"), 100)];
    expect(twice[0]).toEqual(twice[1]);
    expect(await readdir(join(folder, sha256("same").slice(0, 2)))).toEqual([sha256("same")]);
  });

  it("refuses the first byte too many and keeps nothing", async () => {
    await expect(keepBytes(bytes("0123456789"), 9)).rejects.toMatchObject({ code: "too-large" });
    await expect(keepBytes(bytes("0123456789"), 10)).resolves.toMatchObject({ size: 10 });
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
  });

  it("leaves nothing under a blob's name when the source fails half way", async () => {
    async function* failing(): AsyncIterable<Uint8Array> {
      yield bytes("half");
      throw new Error("connection lost");
    }
    await expect(keepBytes(failing(), 100)).rejects.toThrow("connection lost");
    expect((await readdir(folder)).filter((name) => name !== "incoming")).toEqual([]);
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\mail\\report.eml", "report.eml"],
    ["a\u0000b\r\n\u202ec.eml", "abc.eml"],
    ["", "file"],
    ["x".repeat(500), "x".repeat(200)],
  ])("names %j harmlessly", async (name, expected) => {
    const { admin } = await organisationForTest();
    const stored = await storeFile(admin, { bytes: bytes(name), limit: 1000, name, mediaType: "text/html; charset=x\r\nEvil: 1" });
    expect(stored.name).toBe(expected);
    expect(stored.mediaType).toBe("text/html");
  });
});

describe("opening a file", () => {
  it("is not found by another organisation", async () => {
    const { admin } = await organisationForTest();
    const stranger = (await organisationForTest("Other")).admin;
    const stored = await storeFile(admin, { bytes: bytes("secret"), limit: 100, name: "a", mediaType: "text/plain" });
    await expect(openFile(stranger, stored.id)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("an opened file", () => {
  it("holds no descriptor until it is read, nor after", async () => {
    const { admin } = await organisationForTest();
    const stored = await storeFile(admin, { bytes: bytes("x".repeat(100_000)), limit: 200_000, name: "a.eml", mediaType: "text/plain" });
    const unread = await Promise.all([1, 2, 3].map(async () => openFile(admin, stored.id)));
    expect(await heldOpen()).toBe(0);
    expect(await content((await openFile(admin, stored.id)).stream)).toHaveLength(100_000);
    const reader = (await openFile(admin, stored.id)).stream.getReader();
    await reader.read();
    await reader.cancel();
    await Promise.all(unread.map(async ({ stream }) => stream.cancel()));
    expect(await heldOpen()).toBe(0);
  });

  /** Descriptors of this process that point into our folder (Linux). */
  async function heldOpen(): Promise<number> {
    const links = await Promise.all(
      (await readdir("/proc/self/fd")).map(async (name) => readlink(`/proc/self/fd/${name}`).catch(() => "")),
    );
    return links.filter((target) => target.startsWith(folder)).length;
  }
});

describe("the quota", () => {
  it("counts beyond 2 GB, where a 32-bit sum would end", async () => {
    const { admin, organisationId } = await organisationForTest();
    const rows = [1, 2, 3].map((number) => ({
      organisationId,
      sha256: sha256(String(number)),
      size: 2_000_000_000,
      name: "a",
      mediaType: "a/b",
    }));
    await db().storedFile.createMany({ data: rows });
    const stored = await storeFile(admin, { bytes: bytes("x"), limit: 10, name: "a.eml", mediaType: "text/plain" });
    expect(stored.size).toBe(1);
  });
});

describe("the sweeper", () => {
  it("removes what a crash left, and nothing that is used or new", async () => {
    const { admin } = await organisationForTest();
    await storeFile(admin, { bytes: bytes("used"), limit: 100, name: "a", mediaType: "text/plain" });
    await keepBytes(bytes("old orphan"), 100);
    await keepBytes(bytes("new orphan"), 100);
    await writeFile(join(folder, "incoming", "half-written"), "ha");
    await Promise.all([pathOf("used"), pathOf("old orphan"), join(folder, "incoming", "half-written")].map((path) => age(path, 25)));
    expect(await sweepFiles()).toBe(2);
    expect(await readFile(pathOf("used"), "utf8")).toBe("used");
    expect(await readFile(pathOf("new orphan"), "utf8")).toBe("new orphan");
    await expect(readFile(pathOf("old orphan"))).rejects.toThrow("ENOENT");
  });

  it("spares an old orphan whose bytes came in again", async () => {
    await keepBytes(bytes("again"), 100);
    await age(pathOf("again"), 25);
    await keepBytes(bytes("again"), 100);
    expect(await sweepFiles()).toBe(0);
  });
});
