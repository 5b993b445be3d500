import { expect, test } from "vitest";
import { matchCommands, type Command } from "./command";

const commands: readonly Command[] = [
  { id: "1", label: "Send questionnaire to Alder Imaging", href: "/a", group: "Actions" },
  { id: "2", label: "Alder Imaging", href: "/b", group: "Vendors", keywords: "alder.example.com" },
  { id: "3", label: "Éclair Lab", href: "/c", group: "Vendors" },
];
const found = (query: string, limit = 10) => matchCommands(commands, query, limit).map((command) => command.id);

test("what begins with the query comes first", () => expect(found("alder")).toEqual(["2", "1"]));
test("every word must be there, in any order", () => expect(found("alder send")).toEqual(["1"]));
test("accents and case do not matter", () => expect(found("ECLAIR")).toEqual(["3"]));
test("keywords and groups count", () => expect(found("example.com vendors")).toEqual(["2"]));
test("an empty query lists all, up to the limit", () => expect(found(" ", 2)).toHaveLength(2));
