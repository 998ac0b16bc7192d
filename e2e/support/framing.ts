import { join } from "node:path";
import { Situation } from "@cairn/domain/frame/situation.ts";
import { readShaped } from "../../apps/server/src/features/frame/read-file.ts";
import { words } from "../../apps/web/src/words/words.ts";
import { root } from "../../scripts/steps/root.ts";
import type { Screen } from "./screen.ts";

const fixture = (name: string): string => join(root, "packages/library/fixtures", name);

/** The real buyer's situation and the real seller's process that the story is played with. */
export const realSituation = (): Situation => readShaped(fixture("bcgov-situation.yaml"), Situation);
export const realProcessFile = fixture("map-play-process.yaml");

const say = words.frame.situation;

/** Answers the questions about the situation, as somebody at the screen does, and sends them. */
export async function describe(screen: Screen, situation: Situation): Promise<void> {
  const choose = (question: string, answer: string) => screen.within("radiogroup", question).tick(answer);
  await screen.write(say.tryingTo, situation.tryingTo);
  await choose(say.kind, say.kinds[situation.kind]);
  await screen.write(say.affected, situation.affected.join("\n"));
  await choose(say.reach, say.reaches[situation.reach]);
  await choose(say.size, say.sizes[situation.size]);
  await choose(say.buying, say.buyings[situation.buying]);
  for (const rule of situation.rules) await screen.tick(say.ruleNames[rule]);
  await choose(say.finishing, say.finishings[situation.finishing]);
  await screen.press(say.submit);
}
