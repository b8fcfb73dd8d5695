// How smoothly the timeline of a page moves: node frames.mjs [address]. Pans it by mouse for some seconds and prints how
// many frames a second were drawn, and how long the slow ones took.
import { address, launch } from "./browser.mjs";

const SECONDS = 5;
const browser = await launch();
const page = await browser.newPage();
await page.setViewport({ width: 1440, height: 900 });
const opened = Date.now();
await page.goto(address, { waitUntil: "load" });
await page.hover("#timeline");
await page.waitForSelector(".timeline.is-live .vis-item", { timeout: 60_000 });
const events = await page.evaluate(
  () => JSON.parse(document.querySelector("#trip-data").textContent).events.length,
);
console.log(`${events} events; timeline there after ${((Date.now() - opened) / 1000).toFixed(1)} s`);

async function pan(name) {
  const box = await (await page.$(".vis-panel.vis-center")).boundingBox();
  const [left, right, y] = [box.x + 40, box.x + box.width - 40, box.y + Math.min(box.height, 160) - 10];
  await page.evaluate(() => {
    window.drawn = [];
    const count = (at) => {
      window.drawn.push(at);
      if (window.drawn) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const end = Date.now() + SECONDS * 1000;
  let way = 1;
  while (Date.now() < end) {
    await page.mouse.move(way > 0 ? right : left, y);
    await page.mouse.down();
    await page.mouse.move(way > 0 ? left : right, y, { steps: 30 });
    await page.mouse.up();
    way = -way;
  }
  const gaps = await page.evaluate(() => {
    const drawn = window.drawn;
    window.drawn = null;
    return drawn.slice(1).map((at, i) => at - drawn[i]);
  });
  gaps.sort((a, b) => a - b);
  const at = (part) => gaps[Math.floor(gaps.length * part)]?.toFixed(0);
  const mean = 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  const items = await page.evaluate(() => document.querySelectorAll(".vis-foreground .vis-item").length);
  console.log(
    `${name}: ${mean.toFixed(0)} frames a second; a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(0.99)} ms (99 %); ${items} items drawn`,
  );
}
const click = (nth) => page.$$eval(".timeline .tools button:not(.zoom):not(.beyond)", (all, i) => all[i].click(), nth);
const settle = () => new Promise((done) => setTimeout(done, 2500));
await settle();
await pan("as it opens");
for (let i = 0; i < 7; i++) {
  await page.$$eval(".timeline .tools .zoom", (all) => all[0].click());
  await new Promise((done) => setTimeout(done, 700));
}
await settle();
await pan("some weeks");
await click(1);
await settle();
await pan("all dates");
await browser.close();
