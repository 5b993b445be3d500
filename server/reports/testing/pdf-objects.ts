import "server-only";
import { inflateSync } from "node:zlib";

/**
 * The text of a PDF for structure checks in tests: the file as Latin-1, its compressed streams unpacked behind it. Not a PDF reader:
 * it finds dictionaries by their words, which is enough for files that our own compiler wrote.
 */
export function pdfObjects(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  const unpacked = [...raw.matchAll(/<<((?:(?!>>\s*(?:stream|endobj))[^])*)>>\s*stream\r?\n/g)].flatMap((match) => {
    const dictionary = match[1] ?? "";
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = match.index + match[0].length;
    const body = Buffer.from(raw.slice(start, start + length), "latin1");
    return dictionary.includes("/FlateDecode") ? [inflateSync(body).toString("latin1")] : [];
  });
  return [raw, ...unpacked].join("\n");
}

/** The dictionaries of all structure elements with this tag. */
export function structureElements(objects: string, tag: string): readonly string[] {
  return [...objects.matchAll(/<<\s*\/Type \/StructElem[^]*?\nendobj/g)]
    .map((match) => match[0])
    .filter((text) => text.includes(`/S /${tag}\n`));
}
