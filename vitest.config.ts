import { defineConfig } from "vitest/config";

const neverTests = ["**/node_modules/**", "**/dist/**", "**/.cairn/**"];

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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Whole stories: each starts a Cairn of its own and real browsers, so one file at a time.
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          exclude: neverTests,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
