/** A way of putting things that is wrong, out of date or hard on readers; tested sentence by sentence. */
export type WordingRule<Id extends string = string> = {
  id: Id;
  pattern: RegExp;
  /** The rule holds only in sentences that also match this. */
  onlyWith?: RegExp;
  /** Sentences that match this are right as they are. */
  unless?: RegExp;
  /** How many other words make a proper name, in which what it looks for is right, as nobody may change a name. */
  rightInNamesWith?: number;
  reason: string;
  suggestion: string;
  /** Sentences it must catch. */
  caught: readonly string[];
  /** Their near neighbours, which no rule may mind. */
  fine: readonly string[];
};
