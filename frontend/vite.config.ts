import { defineConfig } from "vite";
import { addLicences } from "./scripts/licences.mjs";

const outDir = "../target/classes/META-INF/resources";
const licences = "licenses.txt";

// The pages find the built files by assets/manifest.json; "./" keeps every address relative to the file that names it.
export default defineConfig({
  base: "./",
  publicDir: "public",
  // Font and outlines are no modules, and MapLibre comes as one file.
  plugins: [addLicences(`${outDir}/${licences}`, ["@fontsource/newsreader", "maplibre-gl", "world-atlas"])],
  build: {
    outDir,
    emptyOutDir: false,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: "assets/manifest.json",
    // What the scripts are made of, with its licences: they go out with the scripts.
    license: { fileName: licences },
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: ["src/story/page.ts", "src/embed/frame.ts", "src/desk/desk.ts", "src/bench/bench.ts"],
    },
  },
  worker: { format: "es" },
});
