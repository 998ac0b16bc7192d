import { type HouseRule, matches } from "../house-rule.ts";

const colour = /#[0-9a-f]{3,4}\b(?![\w-])|#[0-9a-f]{6}([0-9a-f]{2})?\b|\b(rgba?|hsla?|oklch|oklab|hwb)\(/gi;
const isScreen = (path: string): boolean =>
  /^apps\/web\/(src\/.*\.(css|ts|tsx)|[^/]*\.html)$/.test(path) &&
  path !== "apps/web/src/ui/tokens.css" &&
  !/\.test\.tsx?$/.test(path);

export const colours: HouseRule = {
  name: "colours",
  why: "Light, dark and high contrast come from one table. Use a custom property of apps/web/src/ui/tokens.css, or add one there.",
  findings: (sources) => matches(sources, isScreen, colour, (found) => `writes the colour ${found}`),
};
