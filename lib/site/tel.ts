/** `03330 062 835` as the link a phone dials. */
export function toTel(phone: string): string {
  return `tel:+44${phone.replace(/\s/g, "").replace(/^0/, "")}`;
}
