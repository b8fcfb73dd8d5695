// Writes articles that tell of a great many events: node large-trip.mjs FOLDER [events]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, events = "2000"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node large-trip.mjs FOLDER [events]");
  process.exit(2);
}
const CITIES = "Vienna Paris Rome Lisbon Madrid Oslo Helsinki Warsaw Athens Cairo Nairobi Tokyo Seoul Jakarta".split(" ");
const FIRST = "Leo Ida Omar Nils Rosa Ivan Emma Hugo Vera Otto Lena Karl Nina Paul Alma Theo Ines Jan Mira Anton".split(" ");
const LAST =
  "Brandt Keller Moreau Rossi Silva Novak Larsen Virtanen Kowalski Dimou Haddad Mwangi Tanaka Santoso Weber".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(" ");
const VERBS = ["met", "will meet", "held talks with", "had dinner with"];

const day = (n) => new Date(Date.UTC(2031, 0, 6 + n));
const words = (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
mkdirSync(folder, { recursive: true });
const A_DAY = 4;
const AN_ARTICLE = 40;
for (let from = 0; from < Number(events); from += AN_ARTICLE) {
  const lines = [];
  for (let i = from; i < Math.min(from + AN_ARTICLE, Number(events)); i++) {
    const n = Math.floor(i / A_DAY);
    const city = CITIES[Math.floor(n / 3) % CITIES.length];
    const other = `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / 3) % LAST.length]}`;
    lines.push(`Prime Minister Ana Maro ${VERBS[i % VERBS.length]} ${other} in ${city} on ${words(day(n))}.`);
  }
  const number = String(from / AN_ARTICLE).padStart(4, "0");
  const head = `Title: Ana Maro's diary, part ${number}\nSource: The Diary\nPublished: 2031-01-05\n\n`;
  writeFileSync(join(folder, `${number}.txt`), `${head}${lines.join("\n\n")}\n`);
}
