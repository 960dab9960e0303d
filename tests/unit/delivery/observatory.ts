/** One rule of the score that an answer met, and what it gave or cost. */
type Finding = { readonly rule: string; readonly points: number };

/** An answer's score by the published rules of Mozilla's HTTP Observatory, and the rules that made it. */
export type Score = { readonly score: number; readonly findings: readonly Finding[] };

type Rule = { readonly rule: string; readonly points: number; readonly fits: (headers: Headers) => boolean };

/** The rules for what headers alone say, the first that fits of each group; the points are those of mdn/mdn-http-observatory, src/grader/charts.js. */
// biome-ignore format: a table, a rule a line
const groups: readonly (readonly Rule[])[] = [
  [
    { rule: "csp-not-implemented", points: -25, fits: (headers) => readPolicy(headers) === undefined },
    { rule: "csp-implemented-with-unsafe-inline", points: -20, fits: (headers) => /'unsafe-inline'|data:|https?:/.test(readPolicy(headers)?.replace(/(style|img)-src[^;]*/g, "") ?? "") },
    { rule: "csp-implemented-with-unsafe-eval", points: -10, fits: (headers) => /'unsafe-eval'/.test(readPolicy(headers) ?? "") },
    { rule: "csp-implemented-with-unsafe-inline-in-style-src-only", points: 0, fits: (headers) => /'unsafe|data:|https?:/.test(readPolicy(headers) ?? "") },
    { rule: "csp-implemented-with-no-unsafe-default-src-none", points: 10, fits: (headers) => /default-src 'none'/.test(readPolicy(headers) ?? "") && /form-action 'none'/.test(readPolicy(headers) ?? "") },
    { rule: "csp-implemented-with-no-unsafe", points: 5, fits: () => true },
  ],
  [
    { rule: "cookies-not-found", points: 0, fits: (headers) => !headers.has("set-cookie") },
    { rule: "cookies-without-secure-flag", points: -20, fits: () => true },
  ],
  [
    { rule: "cross-origin-resource-sharing-implemented-with-universal-access", points: -50, fits: (headers) => headers.has("access-control-allow-credentials") },
    { rule: "cross-origin-resource-sharing-implemented-with-public-access", points: 0, fits: (headers) => headers.get("access-control-allow-origin") === "*" },
    { rule: "cross-origin-resource-sharing-not-implemented", points: 0, fits: () => true },
  ],
  [
    { rule: "hsts-not-implemented", points: -20, fits: (headers) => !headers.has("strict-transport-security") },
    { rule: "hsts-implemented-max-age-at-least-six-months", points: 0, fits: (headers) => Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1]) >= 15_768_000 },
    { rule: "hsts-implemented-max-age-less-than-six-months", points: -10, fits: () => true },
  ],
  [
    { rule: "referrer-policy-not-implemented", points: 0, fits: (headers) => !headers.has("referrer-policy") },
    { rule: "referrer-policy-private", points: 5, fits: (headers) => /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(headers.get("referrer-policy") ?? "") },
    { rule: "referrer-policy-unsafe", points: -5, fits: () => true },
  ],
  [
    { rule: "x-content-type-options-nosniff", points: 0, fits: (headers) => headers.get("x-content-type-options") === "nosniff" },
    { rule: "x-content-type-options-not-implemented", points: -5, fits: () => true },
  ],
  [
    { rule: "x-frame-options-implemented-via-csp", points: 5, fits: (headers) => /frame-ancestors /.test(readPolicy(headers) ?? "") },
    { rule: "x-frame-options-sameorigin-or-deny", points: 0, fits: (headers) => /^(deny|sameorigin)$/i.test(headers.get("x-frame-options") ?? "") },
    { rule: "x-frame-options-not-implemented", points: -20, fits: () => true },
  ],
  [
    { rule: "corp-implemented-with-same-origin", points: 10, fits: (headers) => /^same-(origin|site)$/.test(headers.get("cross-origin-resource-policy") ?? "") },
    { rule: "corp-implemented-with-cross-origin", points: 0, fits: (headers) => headers.get("cross-origin-resource-policy") === "cross-origin" },
    { rule: "corp-not-implemented", points: 0, fits: (headers) => !headers.has("cross-origin-resource-policy") },
    { rule: "corp-header-invalid", points: -5, fits: () => true },
  ],
];

/** Scores the headers of one answer, as if it were a site's front page: 100, less what is missing, and the bonuses from 90 up. */
export function scoreHeaders(sent: Readonly<Record<string, string>>): Score {
  const headers = new Headers(sent);
  const findings = groups.flatMap((rules) => rules.find(({ fits }) => fits(headers)) ?? []);
  const sum = (points: readonly number[]) => points.reduce((total, value) => total + value, 0);
  const points = findings.map((finding) => finding.points);
  const least = Math.max(0, 100 + sum(points.filter((value) => value < 0)));
  const score = least < 90 ? least : least + sum(points.filter((value) => value > 0));
  return { score, findings: findings.map(({ rule, points: value }) => ({ rule, points: value })) };
}

function readPolicy(headers: Headers): string | undefined {
  return headers.get("content-security-policy") ?? undefined;
}
