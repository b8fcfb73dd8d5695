// The npm packages that pages and gazetteer are made of, as CycloneDX: `node scripts/bom.mjs TARGET VERSION`.
// The same packages give the same bytes: npm's number and time of each run are left out.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const options = ["--omit=dev", "--package-lock-only", "--sbom-format=cyclonedx"];
const [target, version] = process.argv.slice(2);
if (!target || !version) {
  console.error("usage: node scripts/bom.mjs TARGET VERSION");
  process.exit(2);
}

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

function sbom(cwd) {
  const { status, stdout, error } = spawnSync(process.env.NPM_EXECUTABLE ?? "npm", ["sbom", ...options], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  const bom = JSON.parse(stdout);
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  return bom;
}

for (const part of ["frontend", "gazetteer"]) {
  // npm wants a version of the package itself, which stands in the pom alone: it is asked about a copy that has one.
  const copy = join(target, `bom-${part}`);
  mkdirSync(copy, { recursive: true });
  const lock = read(root, part, "package-lock.json");
  lock.packages[""].version = version;
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...read(root, part, "package.json"), version }));
  writeFileSync(join(copy, "package-lock.json"), JSON.stringify({ ...lock, version }));
  writeFileSync(join(target, `bom-${part}.json`), `${JSON.stringify(sbom(copy), null, 2)}\n`);
  rmSync(copy, { recursive: true });
}
