// Takes the pictures in docs/pictures: node screenshots.mjs [address of a server that serves seeds/].
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { address, launch } from "./browser.mjs";

const out = join(dirname(fileURLToPath(import.meta.url)), "../../docs/pictures");
mkdirSync(out, { recursive: true });
const trip = new URL("/trips/seeds", address).href;
const browser = await launch("--lang=en-GB", "--hide-scrollbars");

async function open(url, width, height, scheme = "light") {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setExtraHTTPHeaders({ "Accept-Language": "en-GB" });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

async function live(page) {
  await page.hover("#timeline");
  await page.evaluate(() => document.querySelector("#map").click());
  await page.waitForSelector(".map[data-state=live]");
  await page.waitForSelector(".timeline.is-live .vis-item");
  await new Promise((done) => setTimeout(done, 1500));
}

const save = (page, name, clip) => page.screenshot({ path: join(out, `${name}.png`), ...(clip ? { clip } : {}) });

/** The part of the page that an element takes, with some air. */
async function around(page, selector, air = 10) {
  const handle = await page.waitForSelector(selector);
  await handle.evaluate((element) => element.scrollIntoView({ block: "start" }));
  const { x, y, width, height } = await handle.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  });
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

const page = await open(trip, 1360, 850);
await live(page);
for (let i = 0; i < 4; i++) await page.click("#steps .keys button:last-child");
// the whole route again, and not the last stop alone
await page.click(".globe-tools button:nth-child(3)");
await page.evaluate(() => document.activeElement?.blur());
await new Promise((done) => setTimeout(done, 1200));
await page.evaluate(() => scrollTo(0, 0));
await save(page, "page");

const ids = await page.evaluate(() => {
  const events = [...document.querySelectorAll("[data-event]")];
  const claims = (event) => event.querySelectorAll(".claims > li").length;
  const conflict = events.find((event) => event.querySelector(".readings"));
  const evidence = events
    .filter((event) => !event.querySelector(".readings") && claims(event) < 5)
    .sort((a, b) => claims(b) - claims(a))[0];
  return { conflict: conflict?.id, evidence: evidence?.id };
});
for (const [name, id] of Object.entries(ids)) {
  if (!id) throw new Error(`the trip has no ${name} to show`);
  const one = await open(`${trip}#${id}`, 760, 1400);
  await one.waitForSelector(`[id="${id}"] details[open]`);
  await new Promise((done) => setTimeout(done, 800));
  await one.evaluate(() => {
    for (const still of document.querySelectorAll(".map, .steps, .timeline, #filters")) still.remove();
  });
  const clip = await around(one, `[id="${id}"]`);
  await save(one, name, { ...clip, height: Math.min(clip.height, 1100) });
}

const embed = await open(`${trip}/embed?theme=dark`, 640, 900);
await new Promise((done) => setTimeout(done, 500));
await save(embed, "embed", await around(embed, "body", 0));
const card = await open(`${trip}/card.png`, 1200, 630);
await save(card, "card");
await browser.close();
