// Vite lists the licences of the modules that it bundles. What goes out besides is added here: packages that are no
// modules, and those that a package was bundled of before Vite saw it.
import { appendFileSync, readdirSync, readFileSync } from "node:fs";

const describe = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));

function licence(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
  if (file) return readFileSync(`${folder}/${file}`, "utf8").trim();
  const { author } = describe(name);
  return `By ${author?.name ?? author}. The package comes without a text of its licence.`;
}

/** A Vite plugin that adds to `file` the licences of `packages` and of all that they depend on. */
export function addLicences(file, packages) {
  return {
    name: "licences",
    apply: "build",
    closeBundle() {
      const listed = new Set(
        [...readFileSync(file, "utf8").matchAll(/^## (\S+) - /gm)].map((match) => match[1]),
      );
      const known = new Set(packages);
      for (const name of known) {
        const next = Object.keys(describe(name).dependencies ?? {}).filter(
          (each) => !each.startsWith("@types/"),
        );
        for (const each of next) known.add(each);
      }
      for (const name of [...known].filter((each) => !listed.has(each)).sort()) {
        const { version, license } = describe(name);
        appendFileSync(file, `\n## ${name} - ${version} (${license})\n\n${licence(name)}\n`);
      }
    },
  };
}
