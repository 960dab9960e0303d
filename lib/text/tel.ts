/** `03330 062 835` as the link a phone dials; a short number such as 111 exists inside the country only. */
export function toTel(phone: string): string {
  const digits = phone.replace(/\s/g, "");
  return digits.length < 10 ? `tel:${digits}` : `tel:+44${digits.replace(/^0/, "")}`;
}
