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
