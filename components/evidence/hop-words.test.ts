import { expect, test } from "vitest";
import { delayWords } from "./hop-words";

test.each([
  [null, "–"],
  [0, "+0 s"],
  [59.6, "+1 min 00 s"],
  [65, "+1 min 05 s"],
  [-3, "−3 s"],
  [3661, "+1 h 01 min"],
])("%s is %s", (seconds, words) => expect(delayWords(seconds)).toBe(words));
