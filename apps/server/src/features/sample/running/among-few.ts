import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

/** What the lead keeps with the few she names, what the sponsor promises to do, and a page for those who carry it on. */
export function amongFew({ id, day }: Stage, on: On): readonly Act[] {
  const katrin = (at: number, time: string) => on(at, time, "katrin");
  const worry = { noteId: id("n-paulo-worry") };
  const objection = { noteId: id("n-jun-objection") };
  const stance = { space: "circle", personId: id("paulo") } as const;
  const opens = { commitmentId: id("m-opens") };
  return [
    katrin(40, "16:00").does("nameConfidant", { confidantId: id("few-anwar"), personId: id("anwar") }),
    katrin(40, "16:05").does("nameConfidant", { confidantId: id("few-noor"), personId: id("noor") }),
    katrin(41, "16:10").does("dropConfidant", { confidantId: id("few-noor") }),
    katrin(41, "16:15").does("allowLearning", { learningId: id("learning") }),
    katrin(41, "16:20").does("endLearning", { learningId: id("learning") }),
    katrin(42, "08:50").does("allowLearning", { learningId: id("learning") }),
    katrin(42, "09:00").does("noteSupport", {
      ...worry,
      space: "circle",
      personId: id("paulo"),
      kind: "worry",
      text: "That he will be measured by how long a complaint takes",
    }),
    katrin(42, "09:10").does("rewordSupport", {
      ...worry,
      text: "That he will be measured by how long each complaint takes, whatever it is about",
    }),
    katrin(43, "10:00").does("noteSupport", {
      ...objection,
      space: "circle",
      personId: id("jun"),
      kind: "objection",
      text: "Causes are found in the workshop, not in letters",
    }),
    katrin(43, "10:20").does("turnObjection", {
      ...objection,
      turned: { into: "test", text: "Jun looks at ten letters with Noor; do five of them name a cause?" },
    }),
    katrin(42, "09:15").does("noteStance", {
      ...stance,
      stanceId: id("s-paulo-1"),
      stance: "leaning against",
      restsOn: "said to me",
    }),
    katrin(66, "09:15").does("noteStance", {
      ...stance,
      stanceId: id("s-paulo-2"),
      stance: "leaning for",
      restsOn: "said to me",
      text: "Since he saw the model answers",
    }),
    katrin(44, "11:00").does("makeCommitment", {
      ...opens,
      space: "ours",
      what: "Opens the first review",
      ownerId: id("anwar"),
      due: day(50),
    }),
    on(45, "09:00", "anwar").does("changeCommitment", {
      ...opens,
      changes: { what: "Opens the first review, and stays to the end", ownerId: id("anwar"), due: day(50) },
      from: { what: "Opens the first review" },
    }),
    on(50, "16:00", "anwar").does("keepCommitment", { ...opens, note: "All came" }),
    katrin(51, "09:00").does("reopenCommitment", opens),
    on(52, "09:00", "anwar").does("keepCommitment", { ...opens, note: "The second half was on Thursday" }),
    katrin(60, "14:00").does("writeOnePager", {
      space: "ours",
      onePagerId: id("page-sales"),
      audience: "The sales office",
      achieve: "Whoever complains hears from us within days, and what failed is found out",
      whyNow: "The same shops complain again, and nobody knows what the last of us promised",
      changesForYou: "One list instead of three mailboxes, and model answers for what comes often",
      ask: "Write down for two weeks what you promise, and to whom",
      unknown: "Whether the inbox is worth its price",
    }),
    katrin(61, "14:00").does("rewordOnePager", {
      onePagerId: id("page-sales"),
      changes: { ask: "Write down for two weeks what you promise, to whom, and by when" },
    }),
  ];
}
