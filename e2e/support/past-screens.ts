import { words } from "../../apps/web/src/words/words.ts";
import { type State, unfold, type World } from "./state.ts";

const ofPast = (name: string, search: string | ((world: World) => string), first?: State["first"]): State => ({
  route: "/organisations/$organisationId/experience",
  name: `past projects, ${name}`,
  at: (world) =>
    `/organisations/${world.organisation}/experience${typeof search === "string" ? search : search(world)}`,
  first: async (screen, world) => {
    await screen.page
      .getByText(words.experience.loading)
      .or(screen.page.getByText(words.experience.reckoning))
      .first()
      .waitFor({ state: "hidden" });
    await first?.(screen, world);
    await unfold(screen);
  },
});

/** The screens of past projects, in every state in which they look different. */
export const past: readonly State[] = [
  ofPast("how they end", ""),
  ofPast("some of them", "?ending=committed&trait=size&word=large"),
  ofPast("of the sample", "?base=sample"),
  ofPast("their paths", "?part=map", async (it) => {
    await it.press(/^Ask those who do the work/);
    await it.find("slider", words.pastPaths.replayAt).fill("20");
  }),
  ofPast("paths beside each other", "?part=map", (it) => it.tick(words.pastPaths.beside("committed", "no decision"))),
  ofPast("paths of the sample", "?part=map&base=sample"),
  ofPast("where they stall", "?part=stalls"),
  ofPast("how long, and who", "?part=time"),
  ofPast("what goes with it", "?part=findings"),
  ofPast("track record", "?part=record"),
  ofPast("behind a finding", `?part=findings&activity=${encodeURIComponent("Compare two ways")}`),
  ofPast("one of them", "?part=findings&journey=3", (it) => it.sees(words.experience.behind.alike)),
  ofPast("files", "?part=files"),
  ofPast("a file to send", `?part=files&import=${crypto.randomUUID()}`),
  ofPast("a file to be read", ({ past: { received } }) => `?part=files&import=${received}`),
  ofPast("a file whose endings are told", ({ past: { read } }) => `?part=files&import=${read}`),
  ofPast("a file that was taken in", ({ past: { taken } }) => `?part=files&import=${taken}`),
  ofPast("a file with nothing in it", ({ past: { failed } }) => `?part=files&import=${failed}`),
];
