import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";
import { checkAreas } from "./check-areas.ts";
import { checkDates } from "./check-dates.ts";
import { checkEmailDomains } from "./check-email-domains.ts";
import { checkLetterExamples } from "./check-letter-examples.ts";
import { checkLetters } from "./check-letters.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkMissingFiles } from "./check-missing-files.ts";
import { checkOrder } from "./check-order.ts";
import { checkPostalAddresses } from "./check-postal-addresses.ts";
import { checkPublishers } from "./check-publishers.ts";
import { checkReferences } from "./check-references.ts";
import { checkSentences } from "./check-sentences.ts";
import { checkServices } from "./check-services.ts";
import { checkTimeLimits } from "./check-time-limits.ts";
import { checkTwice } from "./check-twice.ts";
import { checkUnique } from "./check-unique.ts";

/** Looks over all content for one sort of mistake. */
export type Check = (content: Content) => readonly Problem[];

/** The checks that need nothing but the content itself. */
export const contentChecks: readonly Check[] = [
  checkMissingFiles,
  checkMarkdown,
  checkReferences,
  checkUnique,
  checkTwice,
  checkOrder,
  checkAreas,
  checkServices,
  checkPublishers,
  checkPostalAddresses,
  checkEmailDomains,
  checkLetters,
  checkLetterExamples,
  checkDates,
  checkTimeLimits,
  checkSentences,
];
