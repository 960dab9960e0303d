/** What is left of a side of each paper at 96 px an inch inside Chromium's own margins of 1 cm. */
export const paperSides = {
  a4: { width: 718, height: 1047 },
  usLetter: { width: 740, height: 980 },
};
