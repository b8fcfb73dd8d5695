// Lighthouse on a trip's page as a telephone sees it: node lighthouse.mjs [address]. Exit status 1 below the promise.
import lighthouse from "lighthouse";
import { address, launch } from "./browser.mjs";

const PROMISED = { performance: 97, accessibility: 100, "best-practices": 90, seo: 90 };

const browser = await launch("--remote-debugging-port=0");
const port = Number(new URL(browser.wsEndpoint()).port);
const { lhr } = await lighthouse(address, {
  port,
  onlyCategories: Object.keys(PROMISED),
  output: "json",
  logLevel: "error",
});
await browser.close();

for (const [name, promised] of Object.entries(PROMISED)) {
  const score = Math.round((lhr.categories[name].score ?? 0) * 100);
  console.log(`${name}: ${score} (promised: ${promised})`);
  if (score < promised) process.exitCode = 1;
  for (const { id, weight } of lhr.categories[name].auditRefs) {
    const audit = lhr.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`  ${id}: ${audit.displayValue ?? audit.title}`);
  }
}
for (const id of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"])
  console.log(`${id}: ${lhr.audits[id].displayValue}`);
