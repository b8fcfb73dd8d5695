// Writes the outlines of the text face for the server, which draws the route card without any font of the machine:
//   build/letters.txt   "face unitsPerEm", then a line a letter: code point (hex), advance, path
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import opentype from "opentype.js";

const here = dirname(fileURLToPath(import.meta.url));
const FILES = ["latin", "latin-ext", "vietnamese"].map((part) =>
  join(here, `../node_modules/@fontsource/newsreader/files/newsreader-${part}-500-normal.woff`),
);
const UNITS = 1000;

function parse(file) {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

const outline = (glyph) =>
  glyph
    .getPath(0, 0, UNITS)
    .commands.map(({ type, x1, y1, x, y }) => {
      const numbers = [x1, y1, x, y].filter((n) => n !== undefined);
      return type + numbers.map((n) => Math.round(n)).join(" ");
    })
    .join("");

const lines = [`face ${UNITS}`];
const known = new Set();
for (const file of FILES) {
  const font = parse(file);
  for (let g = 0; g < font.glyphs.length; g++) {
    const glyph = font.glyphs.get(g);
    for (const code of glyph.unicodes ?? []) {
      if (known.has(code) || code < 0x20) continue;
      known.add(code);
      const advance = Math.round((glyph.advanceWidth / font.unitsPerEm) * UNITS);
      lines.push(`${code.toString(16)} ${advance} ${outline(glyph)}`.trim());
    }
  }
}
writeFileSync(join(here, "../build/letters.txt"), `${lines.join("\n")}\n`);
