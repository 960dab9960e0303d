import { drawingNames } from "../../brand/drawings.ts";
import { group, list, oneOf, plainWords, words } from "../fields.ts";

/** As many as stand side by side on a wide screen and on paper. */
const mostFrames = 5;

const frame = group({
  drawing: oneOf(drawingNames, "The drawing, which the words beside it must explain without it"),
  caption: plainWords("What happens, in up to 5 words"),
  words: words("One plain sentence, true in a room and by video"),
});

/** What happens on the day of a meeting or hearing, as a strip of drawn frames in the order of time. */
export const onTheDay = list(frame, `What happens on the day, in up to ${mostFrames} frames`).max(
  mostFrames,
  `has more than ${mostFrames} frames; they must fit side by side on paper`,
);
