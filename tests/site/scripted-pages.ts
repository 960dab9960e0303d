/** The pages that may run a script of their own, each with the reason; every other page must have none. */
export const scriptedPages: Readonly<Record<string, string>> = {
  "/search":
    "Searching by word needs a program on the reader's device; every page can also be found without it.",
};
