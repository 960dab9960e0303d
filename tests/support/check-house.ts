import { keptPackages, type Room, rooms } from "../../lib/house.ts";

/** One import: the file that has it, and the file of ours or the package that it names. */
export type Import = { file: string; target: string };

/** A sentence for each import that goes against the house, and for each file in a folder that has no row in it. */
export function checkHouse(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    const from = findRoom(file);
    if (!from)
      return [`${file} is in a folder without a row in lib/house.ts; add one that says what it may import`];
    const why =
      target.includes("/") && findRoom(target) ? explainRoom(from, target) : explainPackage(file, target);
    return why ? [`${file} imports ${target}: ${why}`] : [];
  });
}

function findRoom(file: string): Room | undefined {
  return rooms.find(({ folder }) => isIn(file, folder));
}

function explainRoom({ folder, may, why }: Room, target: string): string | undefined {
  return isIn(target, folder) || may.some((other) => isIn(target, other)) ? undefined : why;
}

function explainPackage(file: string, target: string): string | undefined {
  const kept = keptPackages.find(({ packages }) => packages.test(target));
  return kept && !kept.only.some((place) => isIn(file, place)) ? kept.why : undefined;
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
