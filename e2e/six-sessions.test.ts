import { afterAll, beforeAll } from "vitest";
import { tellHowTheyAsk } from "./sessions/asking.ts";
import { tellHowTheyChoose } from "./sessions/choosing.ts";
import { tellHowTheyDecide } from "./sessions/deciding.ts";
import { tellHowTheyStop } from "./sessions/stopping.ts";
import { tellHowTheyUnderstand } from "./sessions/understanding.ts";
import { type Browsers, startBrowsers } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { bringSixTogether, type Six } from "./support/six.ts";

let cairn: Cairn;
let browsers: Browsers;
let together: Six;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  together = await bringSixTogether(cairn, browsers);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

const six = (): Six => together;

tellAsOneStory(() => together?.windows() ?? []);

tellHowTheyUnderstand(six);
tellHowTheyAsk(six);
tellHowTheyChoose(six);
tellHowTheyDecide(six);
tellHowTheyStop(six);
