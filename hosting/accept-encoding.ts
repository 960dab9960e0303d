/** The packings the publish step makes, best first. */
export type Coding = "br" | "gzip" | "identity";

const preference: readonly Coding[] = ["br", "gzip"];

/** The best packing that an Accept-Encoding header allows; `;q=0` refuses one and `*` stands for those not named. */
export function chooseCoding(header: string | undefined): Coding {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    weights.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const allowed = (coding: Coding) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  return preference.find(allowed) ?? "identity";
}
