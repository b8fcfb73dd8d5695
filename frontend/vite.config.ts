import { defineConfig } from "vite";

// The pages find the built files by assets/manifest.json; "./" keeps every address relative to the file that names it.
export default defineConfig({
  base: "./",
  publicDir: "public",
  build: {
    outDir: "../target/classes/META-INF/resources",
    emptyOutDir: false,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: "assets/manifest.json",
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: ["src/story/page.ts", "src/embed/frame.ts"] },
  },
  worker: { format: "es" },
});
