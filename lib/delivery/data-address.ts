/** Where the open data answers; the standard fixes what stands after it. */
export const dataFolder = "/open-referral";

/** The file behind an address of the open data, with the extension that the standard's addresses lack. */
export function toDataFile(address: string): string | undefined {
  // One of these addresses is a folder as well (`services`, `services/{id}`), and every host knows the type of .json.
  if (address === dataFolder || address === `${dataFolder}/`) return `${dataFolder.slice(1)}/index.json`;
  return /^\/open-referral\/[a-z0-9/-]*[a-z0-9-]$/.test(address) ? `${address.slice(1)}.json` : undefined;
}

/** The addresses of the standard at which a published file answers, beside its own; none for a file that is not open data. */
export function listDataAddresses(file: string): string[] {
  if (file === `${dataFolder.slice(1)}/index.json`) return [dataFolder, `${dataFolder}/`];
  const address = `/${file.replace(/\.json$/, "")}`;
  return file === toDataFile(address) ? [address] : [];
}

/** Whether an address is of the open data, be there anything at it or not. */
export function isDataAddress(address: string): boolean {
  return address === dataFolder || address.startsWith(`${dataFolder}/`);
}

/** The one address meant where a client joined an address that ends in a slash to one that starts with it; undefined when it has that form. */
export function tidyDataAddress(address: string): string | undefined {
  if (!isDataAddress(address) || address === `${dataFolder}/`) return undefined;
  const tidy = `/${address.split("/").filter(Boolean).join("/")}`;
  return tidy === address ? undefined : tidy;
}

/** What the open data's addresses say, as JSON, where they cannot answer. */
export function formatDataProblem(status: number): string {
  return `${JSON.stringify({ status, detail: dataProblems[status] ?? "This request cannot be answered." })}\n`;
}

const dataProblems: Readonly<Record<number, string | undefined>> = {
  404: `There is no such data. ${dataFolder}/services lists what there is.`,
  405: "The data can be read and not changed: use GET or HEAD.",
};
