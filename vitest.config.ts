import { defineConfig } from "vitest/config";

// By itself vitest leaves one processor idle, which on two is half of them; more browsers at once than two starve.
const maxWorkers = 2;

/** Stories with a promise of time in them: nothing runs beside them, so that a busy neighbour breaks none. */
const alone = ["e2e/timeline.test.ts"];
const neverTests = ["**/node_modules/**", "**/dist/**", "**/.cairn/**"];
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{packages,apps,scripts,bench}/**/*.test.{ts,tsx}"],
          exclude: neverTests,
          // One PostgreSQL for all of them; freshDatabase() gives a test its own database on it.
          globalSetup: "apps/server/src/testing/global-setup.ts",
          maxWorkers,
          // Modules are read once for all files of a worker: a fifth of the time. None keeps anything from one test to the next.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Whole stories: each starts a Cairn of its own and real browsers.
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          exclude: [...neverTests, ...alone],
          maxWorkers,
          ...patient,
        },
      },
      {
        test: { name: "e2e alone", include: alone, maxWorkers: 1, sequence: { groupOrder: 1 }, ...patient },
      },
    ],
  },
});
