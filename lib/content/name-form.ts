const name = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Small letters, digits and single hyphens: how records, facts and answers may be called. */
export const nameForm = new RegExp(`^${name}$`);

/** A name with one of these folders before it, such as `questions/start`. */
export function nameFormIn(folders: readonly string[]): RegExp {
  return new RegExp(`^(?:${folders.join("|")})/${name}$`);
}
