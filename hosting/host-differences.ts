import type { Question } from "./host-questions.ts";

/** How a host's answer differs from the right one, in words that are the same for every address with the same fault. */
export function listDifferences(
  { statuses, headers }: Question,
  response: Pick<Response, "status" | "headers">,
  isSameBody: boolean,
): string[] {
  const { status } = response;
  const found = Object.entries(headers).flatMap(([name, wanted]) => {
    const value = response.headers.get(name);
    if (value === null) return `${name} is not sent`;
    return isSame(name, value, wanted) ? [] : `${name} is "${value}" and not "${wanted}"`;
  });
  return [
    ...(statuses.includes(status) ? [] : [`the status is ${status} and not ${statuses.join(" or ")}`]),
    ...found,
    ...(isSameBody ? [] : ["the body is not the release's file"]),
  ];
}

function isSame(name: string, value: string, wanted: string): boolean {
  switch (name) {
    case "Content-Security-Policy":
      return isSamePolicy(toDirectives(value), toDirectives(wanted));
    case "Content-Type":
      return toMediaType(value) === toMediaType(wanted);
    case "Location":
      return new URL(value, "http://host").pathname === wanted;
    default:
      return value === wanted;
  }
}

/** A rule for a kind of page allows the not-found page's sheet too, and may be a file's beside the page, which heeds no policy. */
function isSamePolicy(found: ReadonlyMap<string, string[]>, wanted: ReadonlyMap<string, string[]>): boolean {
  const mayHaveMore = ["style-src", "img-src"];
  return [...new Set([...found.keys(), ...wanted.keys()])].every((directive) => {
    const [held, asked] = [found.get(directive) ?? [], wanted.get(directive) ?? []];
    const more = held.filter((one) => !asked.includes(one));
    const isMild = mayHaveMore.includes(directive) && more.every((one) => /^'(?:self|sha256-.+)'$/.test(one));
    return asked.every((one) => held.includes(one)) && (more.length === 0 || isMild);
  });
}

function toDirectives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

function toMediaType(type: string): string {
  return type.replace(/;.*$/, "").trim().toLowerCase();
}
