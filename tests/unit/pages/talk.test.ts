import { describe, expect, it } from "vitest";
import type { Organisation } from "../../../lib/content/record.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findTalk } from "../../../lib/pages/talk.ts";
import { guide } from "../sound-guide.ts";

const [helpline] = guide.all.organisation;
if (!helpline) throw new Error("the sound guide has an organisation");
const [phone] = helpline.contacts;
if (phone?.type !== "phone") throw new Error("its first contact is a phone");
const website = { ...phone, type: "website" as const, value: "https://help.org.uk/" };

/** The sound guide with these organisations beside its helpline, and references to them. */
function holding(...others: (Partial<Organisation> & { name: string })[]) {
  const made = others.map((other) => ({ ...helpline, ...other }) as Organisation);
  return {
    held: {
      ...guide,
      named: new Map([...guide.named, ...made.map((one) => [`organisation ${one.name}`, one] as const)]),
    },
    named: made.map(({ name }) => ({ refersTo: "organisation" as const, name })),
  };
}

const ring = ({ held, named }: ReturnType<typeof holding>) =>
  findTalk(held, named).callees.map(({ name }) => name);

describe("Who to ring", () => {
  it("is who the guide names for all, where a page names nobody, and the council one tap away", () => {
    const talk = findTalk(guide);
    expect(talk.callees.map(({ phone: number }) => number)).toEqual(["020 7946 0018"]);
    expect(talk.council.address).toBe("/areas");
  });

  it("is the page's own adviser before who decides, and the usual one where only someone who decides is named", () => {
    const decides = { name: "tribunal", title: "Tribunal", role: "tribunal" as const };
    expect(ring(holding(decides, { name: "own", title: "Own" }))).toEqual(["Own", "Tribunal"]);
    expect(ring(holding(decides))).toEqual(["The helpline", "Tribunal"]);
  });

  it("is the emergency services alone where they are named", () => {
    expect(ring(holding({ name: "police", title: "Police", role: "emergency" }))).toEqual(["Police"]);
  });

  it("leaves those without a number to the line of sites, and those of each area to the council", () => {
    const { held, named } = holding(
      { name: "online", title: "Online", contacts: [website] },
      { name: "local", title: "Local", contacts: [website], page: "/areas" },
    );
    const { callees, others } = findTalk(held, named);
    expect(callees.map(({ name }) => name)).toEqual(["The helpline"]);
    expect(others.links).toEqual([{ address: "https://help.org.uk/", words: "Online" }]);
  });

  it("says when a number is answered, or leads to the site that does", () => {
    const of = (contacts: Organisation["contacts"]) => {
      const { held, named } = holding({ name: "own", contacts });
      return findTalk(held, named).callees[0]?.hours;
    };
    expect(of([{ ...phone, hours: "Monday, 9am to 5pm" }, website])).toBe("Monday, 9am to 5pm");
    expect(of([phone, website])).toEqual({ address: "https://help.org.uk/", words: "See its website" });
    expect(of([phone])).toBeUndefined();
  });

  it("marks who printed a number, or that it was confirmed", () => {
    const of = (own: Partial<typeof phone>) => {
      const { held, named } = holding({ name: "own", contacts: [{ ...phone, ...own }] });
      return findTalk(held, named).callees[0]?.mark;
    };
    expect(of({})).toBe("From its own website, not yet confirmed.");
    expect(of({ publishedBy: "Kent" })).toBe("From Kent, not yet confirmed.");
    expect(of({ publishedOn: calendarDate("2025-03-04") })).toBe(
      "From its own website, on 4 March 2025, not yet confirmed.",
    );
    expect(of({ confirmedOn: calendarDate("2026-11-03") })).toBe("Confirmed on 3 November 2026.");
  });
});
