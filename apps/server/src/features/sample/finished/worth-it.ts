import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";
import { source } from "../verbs/of-value.ts";

/** What brought the problem about, what was promised, and whether it was worth it. */
export function worthIt(stage: Stage, on: On): readonly Act[] {
  return [...causes(on), ...measures(stage, on), ...promises(stage, on), ...lookingBack(stage, on)];
}

function causes(on: On): readonly Act[] {
  return [
    on(34, "09:20", "ines").blames("k-three", {
      what: "Notes lie in three places, and nobody reads all three",
      kind: "cause",
      explains: "most of it",
    }),
    on(34, "09:25", "ines").blames("k-calls", { what: "Carers ring each other from home", kind: "symptom" }),
    on(34, "11:10", "priya").blames("k-time", {
      what: "The roster leaves no minute in which two shifts are there together",
      kind: "cause",
    }),
    on(35, "10:10", "tomasz").doubts(
      "d-three",
      "k-three",
      "Where only one person writes, there is one place, and it goes wrong there too.",
    ),
    on(36, "14:20", "ines").settlesDoubt("d-three", "Seen again: it goes wrong less often there, but it does"),
    on(153, "09:30", "tomasz").doubtsAgain("d-three"),
    on(153, "09:35", "tomasz").blames("k-keys", {
      what: "Keys and codes lie in two places and are looked for at every change",
      kind: "cause",
      explains: "part of it",
    }),
    on(165, "10:10", "ines").blamesOtherwise("k-three", {
      what: "Notes lie in three places, and nobody reads all three",
      kind: "cause",
      explains: "part of it",
    }),
    on(165, "10:15", "ines").blamesOtherwise("k-time", {
      what: "The roster leaves no minute in which two shifts are there together",
      kind: "cause",
      explains: "most of it",
    }),
    on(165, "10:25", "ines").settlesDoubt("d-three", "Tomasz was right: the missing minutes explain more"),
  ];
}

function measures({ id, day }: Stage, on: On): readonly Act[] {
  return [
    on(30, "11:10", "marek").measures("m-late", {
      what: "Rounds that begin late because something was unclear",
      unit: "rounds a month",
      better: "lower",
      ownerId: id("tomasz"),
      baseline: { value: 30, day: day(30), source },
    }),
    on(31, "11:10", "marek").measures("m-hours", {
      what: "Time spent asking, searching and ringing at the change of shift",
      unit: "hours a month",
      better: "lower",
      ownerId: id("henrik"),
      baseline: { value: 65, day: day(31), source },
    }),
    on(114, "15:40", "ines").aimsAnew("m-late", { target: { value: 10, day: day(366) } }),
    on(114, "15:45", "ines").aimsAnew("m-hours", { target: { value: 25, day: day(366) } }),
    on(236, "16:30", "ines").aimsAnew("m-late", { effectFrom: day(236) }),
    on(236, "16:35", "ines").aimsAnew("m-hours", { effectFrom: day(236) }),
    on(258, "10:30", "tomasz").reads("v-late-1", "m-late", { day: day(258), value: 19, note: "Two areas of three" }),
    on(258, "11:30", "henrik").reads("v-hours-1", "m-hours", { day: day(258), value: 48 }),
    on(301, "10:30", "tomasz").reads("v-late-2", "m-late", { day: day(301), value: 11 }),
    on(301, "11:30", "henrik").reads("v-hours-2", "m-hours", { day: day(301), value: 31 }),
    on(365, "10:30", "tomasz").reads("v-late-3", "m-late", { day: day(365), value: 8 }),
    on(365, "11:30", "henrik").reads("v-hours-3", "m-hours", { day: day(365), value: 22 }),
  ];
}

function promises({ id, day }: Stage, on: On): readonly Act[] {
  const dark = { what: "A dark screen for the night shift before the north area begins", promisedById: id("samuel") };
  return [
    on(171, "10:10", "priya").notesPromise("w-dark", dark),
    on(171, "10:30", "ines").notesPromise("w-training", {
      what: "Every shift is shown the board by one of its own, in its own hours",
      promisedById: id("mei"),
      dueOn: day(232),
    }),
    on(179, "09:50", "henrik").notesPromise("w-leave", {
      what: "Our notes leave with us in a form that we can read",
      promisedById: id("freya"),
    }),
    on(188, "09:10", "yusuf").takesPromiseOn("w-dark"),
    on(189, "09:10", "yusuf").letsPromiseGo("w-dark"),
    on(190, "09:30", "ines").rewordsPromise("w-dark", { ...dark, dueOn: day(230) }),
    on(190, "14:30", "tomasz").takesPromiseOn("w-dark"),
    on(191, "09:30", "mei").takesPromiseOn("w-training"),
    on(197, "09:30", "henrik").takesPromiseOn("w-leave"),
    on(228, "11:30", "ines").settlesPromise("w-dark", "kept"),
    on(231, "09:30", "ines").reopensPromise("w-dark"),
    on(240, "11:30", "ines").settlesPromise(
      "w-dark",
      "not kept",
      "It came a week after the north area had begun; the night shift waited with the board until then",
    ),
    on(233, "11:30", "ines").settlesPromise("w-training", "kept"),
    on(298, "11:30", "ines").settlesPromise("w-leave", "kept"),
  ];
}

function lookingBack({ day }: Stage, on: On): readonly Act[] {
  return [
    on(302, "14:00", "ines").reviews("z-first", {
      day: day(302),
      ending: "adjust",
      because: "Nights hardly use the board. They keep the ten minutes and one sheet; nobody asks them for more.",
    }),
    on(372, "14:00", "ines").reviews("z-last", {
      day: day(372),
      ending: "keep as it is",
      because: "Both measures are below what was promised. Calls from home have not stopped in the east area.",
    }),
    on(373, "10:00", "ines").learns("l-nights", {
      text: "Ask the shift that nobody sees first, and by somebody it trusts",
      kind: "helped",
    }),
    on(373, "10:05", "tomasz").learns("l-watch", { text: "Watch what people look for", kind: "surprised us" }),
    on(373, "10:10", "rosa").learns("l-council", {
      text: "The list of who wrote when cost us more weeks than the board itself",
      kind: "took longer",
    }),
    on(374, "11:00", "tomasz").learnsOtherwise("l-watch", {
      text: "Watch what people look for; asking tells only what they write and read",
      kind: "surprised us",
    }),
    on(376, "10:00", "ines").passesOn("l-nights"),
    on(376, "10:05", "ines").passesOn("l-watch"),
    on(376, "10:10", "ines").passesOn("l-council"),
    on(376, "15:00", "ines").keepsBack("l-council"),
  ];
}
