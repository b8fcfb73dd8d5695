// Fetches npm packages: `node packages.mjs all|run FOLDER...` does `npm ci` in each folder, all at once. `run` leaves out
// what only checks (devDependencies). Does nothing where a folder has what its lock file says, and tries again where a
// connection broke: npm itself does so before an answer comes, not in the midst of one.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const TRIES = 3;
// What npm says of a connection that broke, went silent, or gave less than it promised.
const BROKEN =
  /\b(EIDLETIMEOUT|ECONNECTIONTIMEOUT|ERR_SOCKET_TIMEOUT|ETIMEDOUT|ECONNRESET|EPIPE|EINTEGRITY|ERR_STREAM_PREMATURE_CLOSE)\b|network timeout|socket hang up|premature|terminated/i;

const npm = process.env.NPM_EXECUTABLE ?? "npm";

/** What is to be there: the lock file's fingerprint. */
const fingerprint = (folder) =>
  createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");

const stamp = (folder) => join(folder, "node_modules/.installed");

function isThere(folder, kind) {
  if (!existsSync(stamp(folder))) return false;
  const [installed, of] = readFileSync(stamp(folder), "utf8").trim().split(" ");
  return of === fingerprint(folder) && (installed === kind || installed === "all");
}

/** Runs `npm ci` once: its status, and whether a connection was at fault. */
function ci(folder, kind) {
  // With each package named for ./dateline, which shows what is being fetched.
  const more = kind === "run" ? ["--omit=dev", "--loglevel=http"] : ["--loglevel=error"];
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", ...more];
  return new Promise((resolve, reject) => {
    const child = spawn(npm, args, {
      cwd: folder,
      stdio: ["ignore", "inherit", "pipe"],
      shell: process.platform === "win32",
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      process.stderr.write(chunk);
      said = (said + chunk).slice(-100_000);
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, broken: BROKEN.test(said) }));
  });
}

async function install(folder, kind) {
  if (isThere(folder, kind)) return 0;
  for (let left = TRIES - 1; ; left--) {
    const { status, broken } = await ci(folder, kind);
    if (status === 0) {
      mkdirSync(join(folder, "node_modules"), { recursive: true });
      writeFileSync(stamp(folder), `${kind} ${fingerprint(folder)}\n`);
      return 0;
    }
    if (!broken || left === 0) return status;
    console.error("packages: a connection broke; trying again");
    await pause(1000);
  }
}

const [kind, ...folders] = process.argv.slice(2);
if (!["all", "run"].includes(kind) || folders.length === 0) {
  console.error("usage: node packages.mjs all|run FOLDER...");
  process.exit(2);
}
const results = await Promise.all(folders.map((folder) => install(folder, kind)));
process.exit(Math.max(...results));
