import { mkdirSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { toIcon, toSocialPicture } from "../lib/brand/pictures.ts";
import { sharedPictures } from "../lib/pages/shared-picture.ts";
import { readArguments } from "./arguments.ts";

readArguments("npm run pictures", {});
writeFileSync("public/icon.svg", toIcon());
mkdirSync("public/social", { recursive: true });
for (const { file, drawing } of sharedPictures) {
  await sharp(Buffer.from(toSocialPicture(drawing)))
    .png({ palette: true, effort: 10 })
    .toFile(`public/${file}`);
}
process.stdout.write("the icon and the pictures in public/ are drawn from lib/brand/\n");
