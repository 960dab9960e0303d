import { writeFileSync } from "node:fs";
import sharp from "sharp";
import { toIcon, toSocialPicture } from "../lib/brand/pictures.ts";
import { readArguments } from "./arguments.ts";

readArguments("npm run pictures", {});
writeFileSync("public/icon.svg", toIcon());
await sharp(Buffer.from(toSocialPicture())).png({ palette: true, effort: 10 }).toFile("public/social.png");
process.stdout.write("public/icon.svg and public/social.png are drawn from lib/brand/mark.ts\n");
