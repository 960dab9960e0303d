import { describe, expect, it } from "vitest";
import { formatMail, renderMail, toConfirmLink, toConfirmMail } from "../../../lib/areas/confirm-mail.ts";
import { listGaps } from "../../../lib/areas/gaps.ts";
import { listHeld } from "../../../lib/areas/held.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { getArea, site } from "../feeds/areas.ts";
import { guide } from "../sound-guide.ts";
import { areaWith, body, link, named, phone, recent, runBy } from "./made-services.ts";

const context = toRenderContext(guide, []);
const southend = getArea("southend-on-sea");

describe("What we ask a council", () => {
  it("is each name, purpose and contact that we hold, with who published it, when and where", () => {
    const contacts = [
      { ...phone("0300 123 4567"), option: "Option 2" },
      link("website", "https://www.kids.example/send"),
    ];
    const from = named({ publishedOn: recent, until: calendarDate("2027-03-31"), contacts });
    expect(listHeld(areaWith(body("Kids", from)), context).slice(0, 3)).toEqual([
      { says: "Kids answers for disagreement resolution. Its contract runs to 31 March 2027.", from },
      { says: "Kids. Telephone: 0300 123 4567. Option 2.", from },
      { says: "Kids. Website", at: "https://www.kids.example/send", from },
    ]);
  });

  it("loses nothing that the record holds in words", () => {
    const said = listHeld(southend, context)
      .flatMap(({ says, at = "" }) => [says, at])
      .join("\n");
    const { doubts = [], ageBands = [], localOffer, website } = southend;
    const kept = [...doubts.map(({ title }) => title), ...ageBands, localOffer ?? "", website];
    expect(kept.filter((words) => !said.includes(words))).toEqual([]);
  });
});

describe("What we have not found of a council", () => {
  const bare = {
    ...getArea("southend-on-sea"),
    services: undefined,
    sendiass: undefined,
    localOffer: undefined,
  };

  it("is all of it where nobody is named", () => {
    expect(listGaps(bare)).toEqual([
      "noResolution",
      "noMediationAdvice",
      "noLocalOffer",
      "noSendiass",
      "noSendiassWay",
    ]);
  });

  it("is an independent body where the council's own team or the SENDIASS stands in its place", () => {
    for (const who of ["the council", "the SENDIASS"] as const)
      expect(listGaps(areaWith(runBy(who, named())))).toEqual(
        expect.arrayContaining(["noResolution", "notIndependent"]),
      );
  });

  it("is a way to reach a body that has a name alone, and the day of a page that shows none", () => {
    const gaps = listGaps(areaWith(body("Kids", named())));
    expect(gaps).toEqual(expect.arrayContaining(["noWay", "undated"]));
    expect(gaps).not.toContain("noResolution");
    const sure = named({ publishedOn: recent, contacts: [phone("0300 123 4567")] });
    expect(listGaps(areaWith(body("Kids", sure)))).not.toEqual(expect.arrayContaining(["noWay", "undated"]));
  });
});

describe("The message to a council", () => {
  const held = listHeld(southend, context);
  const mail = toConfirmMail(guide, southend);

  it("has room for yes or no at every line, and asks who confirms it", () => {
    const text = formatMail(mail);
    expect(text.match(/^ {3}Yes \/ no:$/gm)).toHaveLength(held.length);
    for (const { says, at = "", from } of held)
      for (const line of [says, at, from?.publishedBy ?? "", from?.publishedAt ?? ""])
        expect(text).toContain(line);
    expect(text).toContain("Who confirms it (name, job, council email):");
  });

  it("opens as a draft in a mail program, addressed to nobody, in lines that end as mail asks", () => {
    const file = renderMail(mail);
    expect(file).toMatch(/^X-Unsent: 1\r\nSubject: =\?utf-8\?B\?/);
    expect(file).not.toMatch(/^(?:To|From):/m);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [, coded = ""] = /B\?(.*)\?=/.exec(file) ?? [];
    expect(Buffer.from(coded, "base64").toString()).toBe(mail.subject);
  });

  it("comes back to us from the council's page with a line for each number there, short enough for any mail program", () => {
    const address = new URL(toConfirmLink(site, southend, held.length));
    const body = address.searchParams.get("body") ?? "";
    expect(address.pathname).toBe(site.email);
    expect(body.match(/^\d+\. yes \/ no:\r$/gm)).toHaveLength(held.length);
    expect(address.href.length).toBeLessThan(2000);
  });
});
