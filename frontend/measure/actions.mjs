// What a step, a search and a filter cost on a telephone: node actions.mjs [address of a trip]. Prints the processor's time of each
// (of the page's own thread, so that what else the machine does doesn't count), four times over as a telephone is slower; exit status
// 1 above the promise.
import { address, launch } from "./browser.mjs";

const PROMISED_MS = 100;
const SLOWER = 4;

const browser = await launch();
const page = await browser.newPage();
await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
const session = await page.createCDPSession();
await session.send("Performance.enable", { timeDomain: "threadTicks" });
await page.goto(address, { waitUntil: "load" });
await page.waitForSelector("#steps button");

async function busy() {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

const drawn = () =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );

async function measure(name, run, argument) {
  await drawn();
  const before = await busy();
  await page.evaluate(run, argument);
  await drawn();
  const took = Math.round((await busy() - before) * SLOWER);
  console.log(`${name}: ${took} ms (promised: ${PROMISED_MS})`);
  if (took > PROMISED_MS) process.exitCode = 1;
}

const step = () => document.querySelector("#steps .keys button:last-child").click();
const type = (words) => {
  const search = document.querySelector("#search");
  search.value = words;
  search.dispatchEvent(new Event("input", { bubbles: true }));
};
const tick = () => document.querySelector(".facets input[type=checkbox]").click();

for (const name of ["first step", "next", "next"]) await measure(name, step);
await measure("search", type, "a");
await measure("search on", type, "an");
await measure("search cleared", type, "");
await measure("filter", tick);
await measure("filter cleared", tick);
await browser.close();
