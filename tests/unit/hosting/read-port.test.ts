import { expect, test } from "vitest";
import { readPort } from "../../../hosting/read-port.ts";

test.each([
  [undefined, 3000],
  ["1", 1],
  ["8080", 8080],
  ["65535", 65_535],
])("PORT=%s is port %i", (text, port) => expect(readPort(text)).toBe(port));

test.each(["", " ", "0", "abc", "65536", "99999", "-1", "80.5", "1e3", "0x50", "8080 "])(
  "PORT=%j is no port",
  (text) => expect(readPort(text)).toBeUndefined(),
);
