import type { InputOf } from "@cairn/domain/project/project.ts";
import { counted } from "../story.ts";
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
    /** @param texts places in the alphabet of what was written, from 1 */
    sees: (name: string, round: string, title: string, texts: readonly number[]) =>
      does("formTheme", {
        themeId: id(name),
        space: space(),
        countId: id(counted(round, 0)),
        title,
        textIds: texts.map((nth) => id(counted(round, nth))),
      }),
    seesAs: (name: string, title: string) => does("titleTheme", { themeId: id(name), title }),
    seesIn: (name: string, round: string, texts: readonly number[]) =>
      does("groupTheme", { themeId: id(name), textIds: texts.map((nth) => id(counted(round, nth))) }),
    votesFor: (name: string) => does("voteForTheme", { themeId: id(name) }),
    votesNoMoreFor: (name: string) => does("takeBackVote", { themeId: id(name) }),
    actsOn: (name: string, activities: readonly string[]) =>
      does("answerTheme", { themeId: id(name), activityIds: activities.map(id) }),
    callsOff: (name: string, because: string) => does("callOffRound", { roundId: id(name), because }),
  };
}
