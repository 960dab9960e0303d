/** Notes one after the other, each closed with a full stop unless it has its own mark. */
export function toSentences(notes: readonly (string | undefined)[]): string {
  return notes
    .filter((note) => note !== undefined)
    .map((note) => (/[.!?]$/.test(note) ? note : `${note}.`))
    .join(" ");
}
