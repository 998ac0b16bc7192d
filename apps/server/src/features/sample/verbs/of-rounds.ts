import type { InputOf } from "@cairn/domain/project/project.ts";
import type { Voice } from "./voice.ts";

type Asking = Omit<InputOf<"openRound">, "roundId" | "space" | "groups">;
type Closing = InputOf<"moveClosing">["closesOn"];

/** Rounds that people answer alone. What they answer, the story says beside its acts: no act holds it. */
export function verbsOfRounds({ does, id, space }: Voice) {
  return {
    /** @param groups who is asked, by the name of their group */
    opensRound: (name: string, asking: Asking, groups: Readonly<Record<string, readonly string[]>>) =>
      does("openRound", {
        roundId: id(name),
        space: space(),
        groups: Object.entries(groups).map(([group, asked]) => ({ name: group, asked: asked.map(id) })),
        ...asking,
      }),
    givesMoreTime: (name: string, closesOn: Closing) => does("moveClosing", { roundId: id(name), closesOn }),
    closesRound: (name: string) => does("closeRound", { roundId: id(name) }),
    callsOff: (name: string, because: string) => does("callOffRound", { roundId: id(name), because }),
  };
}
