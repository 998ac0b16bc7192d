import type { Situation } from "@cairn/domain/frame/situation.ts";
import { framing } from "../framing.ts";
import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

const situation = (stage: Stage): Situation => ({
  tryingTo: "Let every carer start a round knowing what changed for the people they visit",
  kind: "new way of working",
  affected: ["Carers of the day, evening and night shifts", "Area coordinators", "People cared for and their families"],
  reach: "51 to 250",
  size: "medium",
  buying: "perhaps",
  rules: ["personal data", "staff consultation"],
  dateThatMatters: {
    on: stage.day(240),
    why: "The south area joins us then, and it should not have to learn a way of working that we know to be bad",
  },
  finishing: "often stall",
});

/** The first weeks: a name that says what should get better, the people, and a plan from the library. */
export function settingOut(stage: Stage, on: On): readonly Act[] {
  const first = on(0, "09:00", "marek");
  return [
    ...["marek", "ines", "adaeze", "tomasz", "priya"].map((name) => first.brings(name)),
    on(0, "09:30", "marek").says(
      "c-name",
      "I called it an app because that is what everybody calls it. Ines asked me what gets better and for whom. Fair question.",
      { to: ["ines"] },
    ),
    ...framing(stage, on, {
      day: 1,
      who: "marek",
      in: "ours",
      situation: situation(stage),
      strikeOut: {
        A35: "Adaeze speaks for the project herself, and the problem statement fits on one page as it is",
        A50: "We cannot know that before we know the ways to go",
      },
    }),
    on(2, "09:00", "marek").names(
      "Every shift starts knowing what matters",
      "At every change of shift the next carer knows within minutes what changed, and nothing that matters gets lost",
    ),
    on(2, "09:20", "ines").putsBack("A50", "planned"),
    on(2, "09:25", "ines").says(
      "c-a50",
      "Put back: what each way asks of our own people decides more than any price.",
      {
        on: "A50",
      },
    ),
    ...["henrik", "lena", "yusuf", "rosa", "mei"].map((name) => on(7, "10:00", "marek").brings(name)),
    on(7, "10:20", "marek").callsThem("mei", "Mei-Lin Zhou"),
    on(9, "10:00", "marek").describes("yusuf", {
      part: "does",
      why: "Phones, accounts and the roster; two days a month for us",
    }),
    on(9, "10:30", "marek").moves("A33", "support", "A28"),
  ];
}
