// The frontend's part of the Maven build: `node scripts/maven.mjs build|check`, once packages.mjs was run. Does nothing
// where the outputs are newer than everything they are made from, so that a build of the Java side alone costs no time.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const classes = join(root, "../target/classes");
const stamps = join(root, "../target/frontend");
const OUTSIDE = new Set(["node_modules", "build", "dist"]);

// What the base map is made from besides.
const WORLDVIEWS = join(root, "../src/main/resources/org/dateline/web/map/worldviews.tsv");

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(path) {
  if (!statSync(path).isDirectory()) return time(path);
  const inside = readdirSync(path).filter((name) => !OUTSIDE.has(name));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const tool = (name, ...args) => run(process.execPath, [join(root, "node_modules", name), ...args]);

function stamped(name, work) {
  const stamp = join(stamps, name);
  if (time(stamp) > Math.max(newest(root), time(WORLDVIEWS))) return;
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, "");
}

const vite = "vite/bin/vite.js";
const tasks = {
  build() {
    const out = join(classes, "META-INF/resources");
    if (!existsSync(join(out, "assets/manifest.json"))) rmSync(join(stamps, "build"), { force: true });
    stamped("build", () => {
      run(process.execPath, [join(root, "scripts/basemap.mjs")]);
      run(process.execPath, [join(root, "scripts/letters.mjs")]);
      rmSync(join(out, "assets"), { recursive: true, force: true });
      tool(vite, "build", "--logLevel=warn");
      tool(vite, "build", "--logLevel=warn", "--config", "vite.embed.config.ts");
      mkdirSync(join(classes, "org/dateline/web"), { recursive: true });
      for (const file of ["land.txt", "letters.txt"])
        cpSync(join(root, "build", file), join(classes, "org/dateline/web", file));
    });
  },
  check() {
    stamped("check", () => {
      tool("typescript/bin/tsc", "--noEmit");
      tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".");
      tool("vitest/vitest.mjs", "run", "--reporter=dot");
    });
  },
};

const task = tasks[process.argv[2] ?? ""];
if (!task) {
  console.error("usage: node scripts/maven.mjs build|check");
  process.exit(2);
}
task();
