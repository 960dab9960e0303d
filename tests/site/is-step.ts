/** Whether a page is one step of "which option fits", which many ways lead to and which search engines know by its start. */
export function isStep(address: string): boolean {
  return address.startsWith("/which-option/") && address !== "/which-option/tree";
}
