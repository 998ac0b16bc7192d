import type { HouseRule } from "./house-rule.ts";
import { importRules } from "./imports/rules.ts";
import { closedApps } from "./rules/closed-apps.ts";
import { colours } from "./rules/colours.ts";
import { fileLength } from "./rules/file-length.ts";
import { fileNames } from "./rules/file-names.ts";
import { machinePaths } from "./rules/machine-paths.ts";
import { noSuppressions } from "./rules/no-suppressions.ts";
import { purePackages } from "./rules/pure-packages.ts";
import { pureProjects } from "./rules/pure-projects.ts";
import { sqlRooms } from "./rules/sql-rooms.ts";

/** Every rule of the house; each is proved by breaking it in planted.test.ts. */
export const houseRules: readonly HouseRule[] = [
  ...importRules,
  closedApps,
  colours,
  fileLength,
  fileNames,
  machinePaths,
  noSuppressions,
  purePackages,
  pureProjects,
  sqlRooms,
];
