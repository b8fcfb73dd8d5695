// Takes the desk's pictures in docs/pictures: node desk-screenshots.mjs LINK, the link that the first start of an empty desk prints.
// It works as an editor does, with the articles of a trip that tests have.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { address as link, launch } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const out = join(root, "docs/pictures");
const articles = join(root, "src/test/resources/org/dateline/decision/kestrel");
const trip = "/desk/trips/kestrel-in-the-andes";
mkdirSync(out, { recursive: true });

const browser = await launch("--lang=en-GB", "--hide-scrollbars");
const page = await browser.newPage();
page.setDefaultTimeout(180_000);
await page.setViewport({ width: 1120, height: 820, deviceScaleFactor: 1 });
await page.emulateMediaFeatures([
  { name: "prefers-color-scheme", value: "light" },
  { name: "prefers-reduced-motion", value: "reduce" },
]);

const open = (path) => page.goto(new URL(path, link).href, { waitUntil: "load" });

/** Sends a form by one of its buttons; it is over when what it leads to is there. */
async function press(button, there) {
  const wait = page.waitForSelector(there);
  await page.click(button);
  await wait;
  await page.waitForSelector("form:not([aria-busy])");
}

async function save(name) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  await page.screenshot({ path: join(out, `desk-${name}.png`) });
}

await page.goto(link, { waitUntil: "load" });
await page.type("#name", "Ada Editor");
for (const field of ["#password", "#again"]) await page.type(field, "four plain words together");
await Promise.all([page.waitForNavigation(), page.click("form.panel button")]);

await open("/desk");
await page.type("input[name=title]", "Kestrel in the Andes");
await press("form[action='/desk/trips'] button", "h2#put");
for (const name of ["andes", "gazette"]) {
  await page.$eval("textarea[name=text]", (field, text) => (field.value = text), readFileSync(join(articles, `${name}.txt`), "utf8"));
  await press("form[data-drop] button.main", ".preview .changes");
  for (const box of await page.$$(".inbox input[type=checkbox]:not(:checked)")) await box.click();
  await press("button[value=take]", name === "andes" ? "[aria-label=Articles] .empty, [name=act][value=back]" : "#progress");
  await open(`${trip}/articles`);
}
await page.$eval("textarea[name=text]", (field, text) => (field.value = text), readFileSync(join(articles, "post.txt"), "utf8"));
await press("form[data-drop] button.main", ".preview .changes");
await save("articles");
await press("button[value=take]", "#progress");
await save("queue");

const doubtful = await page.$eval(".event-row h3 a", (first) => first.getAttribute("href"));
await open(doubtful);
await save("event");
await open(`${trip}/publish`);
await save("publish");
await browser.close();
