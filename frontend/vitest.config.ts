import { defineConfig } from "vitest/config";

// Apart from vite.config.ts, so that building the pages takes no package for tests.
export default defineConfig({
  test: { environment: "node", include: ["src/**/*.test.ts"], setupFiles: ["src/shared/texts.setup.ts"] },
});
