/** What people call a choice that has another name here. */
const meant: Readonly<Record<string, string>> = {
  tel: "phone",
  telephone: "phone",
  mobile: "phone",
  number: "phone",
  helpline: "phone",
  "e-mail": "email",
  mail: "email",
  web: "website",
  "web page": "website",
  webpage: "website",
  url: "website",
  link: "website",
  page: "website",
  address: "post",
  letter: "post",
  postal: "post",
  charity: "charity-page",
  guidance: "official-guidance",
};

/** The choice that a word means, where it is one of these. */
export function findMeant(word: string, choices: readonly string[]): string | undefined {
  const name = meant[word.toLowerCase()];
  return name !== undefined && choices.includes(name) ? name : undefined;
}
