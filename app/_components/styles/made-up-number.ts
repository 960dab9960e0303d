/** A number kept free for made-up stories. */
export const madeUpNumber = "01632 960 001";
