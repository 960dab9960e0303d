import fc from "fast-check";
import { expect } from "vitest";
import { sendRaw } from "../../support/send-raw.ts";
import { readToldCount } from "../../support/told-count.ts";
import { type BadRequest, badRequest } from "./bad-requests.ts";

/** What no answer may go without, whatever was asked. */
const always = [
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "content-security-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
];

/** Asks a port a thousand times, forty at once, and gives a line for each answer that is not as it should be. */
export async function listBadAnswers(port: number, allowed: RegExp): Promise<string[]> {
  const requests = fc.sample(badRequest, { seed: 20_261_125, numRuns: 1000 });
  const findings: string[] = [];
  const next = requests.values();
  const ask = async () => {
    for (const request of next) {
      const faults = checkAnswer(
        request,
        await sendRaw(port, Buffer.from(request.text, "latin1"), 500),
        allowed,
      );
      findings.push(...faults.map((fault) => `${JSON.stringify(request.text.slice(0, 200))}  ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: 40 }, ask));
  expect(requests.length).toBe(readToldCount("tests/unit/hosting/bad-requests.ts", "requests"));
  return findings;
}

function checkAnswer({ isHead }: BadRequest, reply: string, allowed: RegExp): string[] {
  // A server may hang up without a word, or wait for the rest of a body that was promised.
  const answer = reply.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "");
  if (answer === "") return [];
  if (!answer.startsWith("HTTP/")) return ["is answered without headers"];
  const [head = "", ...bodies] = answer.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const names = lines.map((line) => line.split(":")[0]?.toLowerCase() ?? "");
  // Who cannot read a request does not know that it was a HEAD.
  const isUnread = /^HTTP\/1\.1 (400|413|431) /.test(status);
  const isPacked = names.includes("content-encoding");
  const location = lines.find((line) => /^location:/i.test(line))?.replace(/^location: */i, "");
  return [
    ...(allowed.test(status) ? [] : [`is answered ${status}`]),
    ...always
      .filter((name) => !names.includes(name))
      .map((name) => `is answered without ${name} (${status})`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `is told ${name} twice`),
    ...(location === undefined || /^\/(?![/\\])/.test(location) ? [] : [`is sent to ${location}`]),
    ...(isHead && !isUnread && bodies.join("") !== "" ? ["is a HEAD and is sent a body"] : []),
    ...(/secret|X-Bad/.test(answer) ? ["is told a secret"] : []),
    ...(/^HTTP\/1\.1 4(?!16)/.test(status) && !isHead && !isPacked && !/Not found|"status":4/.test(answer)
      ? [`has not our page (${status})`]
      : []),
  ];
}
