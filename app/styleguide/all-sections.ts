import type { SpecimenSection } from "./specimen";
import { baaSection } from "./sections/baa";
import { controlsSection } from "./sections/controls";
import { evidenceSection } from "./sections/evidence";
import { exposureSection } from "./sections/exposure";
import { formsSection } from "./sections/forms";
import { nounsSection } from "./sections/nouns";
import { questionnaireSection } from "./sections/questionnaire";
import { scoreSection } from "./sections/score";
import { tablesSection } from "./sections/tables";

/** The styleguide in the order of its page. */
export const sections: readonly SpecimenSection[] = [
  exposureSection,
  scoreSection,
  evidenceSection,
  nounsSection,
  tablesSection,
  questionnaireSection,
  controlsSection,
  formsSection,
  baaSection,
];
