import { type HouseRule, isTest, matches } from "../house-rule.ts";

const sqlText =
  /\bsql(<[^`]*>)?`|["'`]\s*(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|alter\s+table)\s/gi;

const isOutside = (path: string): boolean =>
  /^(apps|packages)\/.*\.tsx?$/.test(path) &&
  !isTest(path) &&
  !/^apps\/server\/src\/(store\/|features\/[^/]+\/queries\.ts$)/.test(path);

export const sqlRooms: HouseRule = {
  name: "sql-rooms",
  why: "Few rooms speak SQL, so that every statement can be found, bounded and reviewed. Write a function in features/<noun>/queries.ts or store/ and call it.",
  findings: (sources) => matches(sources, isOutside, sqlText, (found) => `speaks SQL: ${found.trim()}`),
};
