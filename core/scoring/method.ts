/**
 * Version of the scoring method (design §4, `docs/scoring.md`). Every result stores it. Any change that could move a
 * number, a grade, a slot or a sentence of a result makes a new version.
 */
export const METHOD_VERSION = "2026.1";
