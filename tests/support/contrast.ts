/** How far two colours differ in light, from 1 to 21, as WCAG 2 measures it; each as #rgb, #rrggbb or rgb(0, 0, 0). */
export function findContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [findLuminance(one), findLuminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour that lets its ground through; 1 lets nothing through. */
export function mixColours(colour: string, ground: string, strength: number): string {
  const under = readParts(ground);
  const mixed = readParts(colour).map(
    (part, index) => part * strength + (under[index] ?? 0) * (1 - strength),
  );
  return `rgb(${mixed.join(", ")})`;
}

function findLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readParts(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 255. */
function readParts(colour: string): number[] {
  if (!colour.startsWith("#")) return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}
