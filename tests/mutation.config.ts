import { defineConfig } from "vitest/config";

/** The tests that must notice a mistake in the analysis: `npm run mutate` makes mistakes in it and looks whether they do. */
export default defineConfig({
  test: {
    include: ["tests/unit/analysis/**/*.test.ts"],
    setupFiles: ["tests/texts.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
