import { readContentFiles } from "../../lib/content/read.ts";
import { type Opened, openGuide } from "../../lib/guide/open-guide.ts";

/** The guide's own content with what is wrong with it, opened once however many tests ask. */
export const ownOpened: Opened = openGuide(readContentFiles("content"));
