/** The mark's own drawing area; both shapes fit in it. */
export const markSize = { width: 40, height: 32 };

/** Two speech shapes that overlap, as SVG path data on `markSize`: one speaks from each side. */
export const markShapes = {
  left: "M4 2h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H12l-6 6v-6H4a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z",
  right: "M18 8h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-2v6l-6-6H18a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z",
};

/** The brand's colours where no stylesheet reaches: icon and social picture. */
export const brandColours = { ground: "#12463f", left: "#f3eee2", right: "#e58a55" };
