import { expect } from "vitest";
import { askPort } from "../../support/ask.ts";
import type { Exchange } from "./both-servers.ts";

/** Asks a port and fails with what its answer lacks. */
export async function checkExchange(port: number, exchange: Exchange): Promise<void> {
  const { method = "GET", path, sent = {}, status, headers = {}, body } = exchange;
  const reply = await askPort(port, path, { ...sent, origin: "https://other.example" }, method);
  const heard = Object.fromEntries(Object.keys(headers).map((name) => [name, reply.headers[name]]));
  expect({ status: reply.status, headers: heard }).toEqual({ status, headers });
  if (body === "page") expect(reply.body.toString()).toContain("<h1>Not found</h1>");
  if (body === "data") expect(JSON.parse(reply.body.toString())).toMatchObject({ status });
}
