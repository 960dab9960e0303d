/** The port that the variable PORT asks for, 3000 when it is not set, or undefined when it is no number from 1 to 65535. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}
