import { defineConfig } from "vite";

// embed.js stands in other people's pages: one file without a hash in its name, and no module.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../target/classes/META-INF/resources",
    emptyOutDir: false,
    target: "es2020",
    reportCompressedSize: false,
    lib: { entry: "src/embed/script.ts", formats: ["iife"], name: "dateline", fileName: () => "embed.js" },
  },
});
