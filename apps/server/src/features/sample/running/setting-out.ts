import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import type { Situation } from "@cairn/domain/frame/situation.ts";
import { framing } from "../framing.ts";
import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

const situation = (stage: Stage): Situation => ({
  tryingTo: "Answer every complaint about our fittings within days, and learn from it why the fitting failed",
  kind: "new way of working",
  affected: ["Sales office", "Quality and design", "Warehouse", "Installers and shops that complain"],
  reach: "11 to 50",
  size: "small",
  buying: "perhaps",
  rules: [],
  dateThatMatters: {
    on: stage.day(150),
    why: "The new hinge goes on sale then, and its first complaints must not wait",
  },
  finishing: "usually on time",
});

/** The seller's own process. It stays with the seller: only what the customer must have achieved goes into the plan. */
const process: SalesProcess = {
  name: "Complaint desks",
  stages: [
    { name: "First talk", activities: ["Discovery call"], exitCriteria: ["Pain confirmed"] },
    { name: "Offer", activities: ["Send proposal"], exitCriteria: ["Budget confirmed"] },
  ],
};

/** Begun by the seller, in trust; the customer reads it, takes it over, and takes to their own side what is theirs alone. */
export function settingOut(stage: Stage, on: On): readonly Act[] {
  const first = on(0, "09:00", "freya");
  const lead = on(5, "10:00", "katrin");
  return [
    ...["freya", "samuel", "katrin", "paulo"].map((name) => first.brings(name, "shared")),
    ...framing(stage, on, {
      day: 1,
      who: "freya",
      in: "shared",
      situation: situation(stage),
      process,
      strikeOut: { A71: "Those who would choose and those who would carry it out are the same people here" },
      leave: ["A47", "A55", "A60", "A63", "A70"],
    }),
    on(1, "16:30", "freya").says(
      "o-first",
      "They may end up improving their own desk and buying nothing. Then that was the right advice.",
      { in: "own" },
    ),
    on(1, "16:40", "freya").adds(
      "o-ask",
      {
        job: "own",
        title: "Ask Katrin after the fair whether she wants company at the shops",
        carriedBy: "a seller",
        ownerId: stage.id("freya"),
      },
      "own",
    ),
    on(2, "10:30", "katrin").says(
      "s-reads",
      "I have read it twice. Much of this I would have forgotten; the part about money comes too early for us. I will take it over and move some of it to our side.",
      { in: "shared", to: ["freya"] },
    ),
    on(3, "09:20", "freya").says("s-yours", "It is yours. Strike out what does not fit; the reasons help us both.", {
      in: "shared",
      to: ["katrin"],
    }),
    on(4, "09:00", "katrin").takesOver(),
    on(4, "09:10", "katrin").names(
      "Complaints answered, causes found",
      "Whoever complains hears from us within two working days, and every cause found twice is taken to design",
    ),
    lead.brings("noor", "shared"),
    ...["anwar", "siobhan", "jun", "milan"].map((name) => lead.brings(name, "ours")),
    // What others lean on goes last.
    ...["A27", "A20", "A22", "A24", "A43", "A29", "A32", "A07", "A02", "A03"].map((name) =>
      on(6, "09:30", "katrin").withdraws(name),
    ),
    on(12, "11:00", "katrin").strikesOut("A41", "Our limits are settled and written down; they are kept on our side"),
    on(12, "11:05", "katrin").strikesOut(
      "A49",
      "First what we can do ourselves. If that is not enough, this comes back",
    ),
    on(12, "11:10", "katrin").strikesOut("A53", "There is nothing to see before we know what we need"),
  ];
}
