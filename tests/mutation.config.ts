import { defineConfig } from "vitest/config";

/**
 * The tests that must notice a mistake in the analysis: `npm run mutate` makes mistakes in it and looks whether they do.
 * Those on the embedded store are left out: a mistake must show in the written cases and laws, which anybody can run,
 * and reading a store for each of thousands of mistakes would take a day.
 */
export default defineConfig({
  test: {
    include: ["tests/unit/analysis/**/*.test.ts"],
    exclude: ["**/{aggregates-store,realStore,real}.test.ts"],
    setupFiles: ["tests/texts.ts", "tests/fewRuns.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
