import { z } from "zod";

const copyAgain = "copy it again from the address bar of your browser";

/** What is wrong with a web address and how to mend it, to follow it in a message; nothing when it is right. */
export function explainWebAddress(value: string, { http = false } = {}): string | undefined {
  if (/\s/.test(value)) return `has a space in it; ${copyAgain}`;
  const start = http ? "https:// or http://" : "https://";
  if (isWhole(value, http ? /^https?$/ : /^https$/)) return undefined;
  const bare = value.replace(/^[<("']+|[>)"',;.]+$/g, "");
  const secure = /^https?:\/\//i.test(bare) ? bare.replace(/^http:/i, "https:") : `https://${bare}`;
  if (!isWhole(secure, /^https$/)) return `is not a full web address; it must start with ${start}`;
  if (/^http:/i.test(bare))
    return `starts with http://, and links here need https://. Open ${secure} in your browser: if it shows the page, write that; if not, leave the link out`;
  if (/^https:/i.test(bare)) return `has a sign too many at its start or end; write ${bare}`;
  return `has no ${start} in front; open ${secure} in your browser, and write that if it shows the page`;
}

/** Browsers mend what is not quite an address, and may then lead elsewhere: a name before an @ is no host, nor are letters that only look like others. */
function isWhole(value: string, protocol: RegExp): boolean {
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][^\\]*)?$/i.test(value)) return false;
  return z.url({ protocol, hostname: z.regexes.domain }).safeParse(value).success;
}
