const SUBSTITUTE = "\u25a1";
const ZERO_WIDTH_SPACE = "\u200b";
/**
 * Runs longer than this may be broken; shorter ones stay as they are, so that a reader can copy them. A SHA-256 stands where it fits
 * and stays whole.
 */
const LONGEST_WHOLE = 60;
const STEP = 10;
/** A page of text. What one person wrote in one field must not make the document hundreds of pages long; the JSON file has all of it. */
const LONGEST_TEXT = 6_000;
const CUT = " … (cut here; the JSON file has the whole text)";

/**
 * Plain data whose every string can be set: characters that no font covers become □ and are named, long runs without a space
 * may break. Clusters that Typst shapes as one (emoji with joiners, accents) stay together, because only whole clusters are separated.
 *
 * @param {unknown} data
 * @param {(codePoint: number) => boolean} covers
 * @returns {{ data: unknown, uncovered: string[] }}
 */
export function printable(data, covers) {
  const uncovered = new Set();
  const walk = (value) => {
    if (typeof value === "string") return breakable(drawable(cut(value), covers, uncovered));
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  const walked = walk(data);
  return { data: walked, uncovered: [...uncovered].toSorted() };
}

function cut(text) {
  return text.length <= LONGEST_TEXT ? text : `${[...text.slice(0, LONGEST_TEXT)].slice(0, -1).join("")}${CUT}`;
}

function drawable(text, covers, uncovered) {
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0);
    if (character === "\n" || character === "\t" || covers(code)) {
      result += character;
    } else {
      uncovered.add(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
      result += SUBSTITUTE;
    }
  }
  return result;
}

function breakable(text) {
  return text.replaceAll(/\S{61,}/gu, (run) => (/^[0-9a-f]{64}$/.test(run) ? run : broken(run)));
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function broken(run) {
  const clusters = Array.from(segmenter.segment(run), (one) => one.segment);
  if (clusters.length <= LONGEST_WHOLE) return run;
  let result = "";
  clusters.forEach((cluster, index) => {
    result += index > 0 && index % STEP === 0 ? ZERO_WIDTH_SPACE + cluster : cluster;
  });
  return result;
}
