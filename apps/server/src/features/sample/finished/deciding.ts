import { courseOfWork } from "../course-of-work.ts";
import type { On } from "../scene.ts";
import type { Act } from "../story.ts";
import { laterWork, work } from "./deciding-work.ts";

const withKeys =
  "At every change of shift, nights and weekends included, carers start their round without knowing what changed for the people they visit, and often without the key they need. They ring each other, often in their own time, look for notes in three places and for keys in two, and begin late. The people we care for notice, and so do their families.";

/** From the restart to the decision: what good looks like, the ways to go, and a trial with one seller. */
export function deciding(on: On): readonly Act[] {
  return [...goingOn(on), ...clearingTheWay(on), ...lettingSellerIn(on), ...understandingAnew(on)];
}

function goingOn(on: On): readonly Act[] {
  return [
    on(106, "09:00", "ines").restarts(
      "p-rest",
      "Two coordinators share the north area now, and the sick list is short again",
    ),
    on(106, "09:30", "ines").saysBack("mei"),
    on(107, "10:00", "adaeze").says(
      "c-restart",
      "Same problem, same people, one lead who has the time. I would rather have lost these weeks than the whole of it.",
      { to: ["ines"] },
    ),
    ...courseOfWork(on, "ines", work),
    on(129, "10:00", "ines").strikesOut(
      "A60",
      "We would only pay month by month; what can surprise us is settled in the terms",
    ),
    on(187, "10:00", "ines").strikesOut("A70", "The answer was yes"),
  ];
}

function clearingTheWay(on: On): readonly Act[] {
  return [
    on(116, "10:30", "lena").raises("r-phones", "Notes about health on private phones", {
      because: "Most carers write to each other on their own phones. Nothing may be tried before that ends.",
      about: "A54",
    }),
    on(140, "11:00", "yusuf").clears(
      "r-phones",
      "The phones from last year's project are lent to all three shifts of the north area",
    ),
    on(140, "14:10", "rosa").raises("r-council", "The staff council does not agree to a list of who wrote when", {
      because: "It could be read as a list of who works how fast.",
      about: "A56",
    }),
    on(156, "15:40", "rosa").clears(
      "r-council",
      "Written rule: nothing from the board is used to judge anybody, and the list is gone after two weeks",
    ),
  ];
}

/** A seller is let in, and sees what was decided to share. */
function lettingSellerIn(on: On): readonly Act[] {
  return [
    on(137, "09:30", "ines").admitsSeller(),
    ...["ines", "tomasz", "lena", "yusuf", "henrik"].map((name) => on(137, "09:40", "ines").shares(name)),
    on(137, "10:00", "ines").brings("samuel", "shared"),
    on(137, "10:00", "ines").brings("freya", "shared"),
    on(138, "09:30", "ines").shares("A54"),
    on(138, "09:35", "ines").shares("A56"),
    on(177, "15:00", "ines").shares("A67"),
    on(138, "11:00", "freya").says(
      "s-hello",
      "Thank you for the half page of musts. Two of them we cannot do yet: notes that vanish after two weeks need a change on our side, and the dark screen comes with it. I will say so again in the trial.",
      { in: "shared", on: "A54", to: ["ines"] },
    ),
    on(138, "17:20", "samuel").says(
      "o-note",
      "They know what they want and what they do not. If the ten minutes are not on the roster, the board will not help them; tell them so.",
      { in: "own" },
    ),
    on(141, "09:20", "tomasz").asks("q-offline", "What does the board show in a cellar flat without any signal?", {
      in: "shared",
      about: "A54",
      of: "samuel",
    }),
    on(141, "16:10", "samuel").answers(
      "q-offline",
      "What was there when the phone last had a signal, with the time in large letters above it. Notes written there are sent later.",
    ),
    on(143, "10:10", "samuel").asks(
      "q-roster",
      "Are the ten minutes together on the roster, or do people come early on their own?",
      { in: "shared", about: "A54", of: "ines" },
    ),
    on(145, "12:30", "ines").answers(
      "q-roster",
      "On the roster from the first day of the trial. You were right to ask: they were not.",
    ),
    on(147, "10:40", "lena").asks(
      "q-where-kept",
      "Where do the notes lie, who can read them there, and how do they leave?",
      { in: "shared", about: "A56", of: "samuel" },
    ),
    on(149, "15:20", "samuel").answers(
      "q-where-kept",
      "In two data centres in this country. Two of our people can read them, and each reading is listed for you. They leave as one file that any table program opens.",
    ),
  ];
}

/** The trial shows that part of the problem was not understood. */
function understandingAnew(on: On): readonly Act[] {
  return [
    on(152, "10:00", "ines").reopens(
      "again-understand",
      "understand",
      "The trial shows that a good part of the minutes goes into finding keys, and nobody had said so",
    ),
    on(152, "10:20", "ines").adds("watch-keys", {
      job: "understand",
      title: "Watch ten handovers and note where the minutes go",
      because: "We had asked people what they write and read. Nobody had asked what they look for.",
      doneWhen: "A list of where the minutes went, read by all three shifts",
      carriedBy: "the customer alone",
    }),
    ...courseOfWork(on, "ines", laterWork),
    on(166, "09:10", "ines").writes(withKeys),
    ...["rosa", "priya", "tomasz", "henrik", "adaeze", "ines"].map((who, at) => on(166, `1${at}:40`, who).agrees()),
    on(169, "09:30", "tomasz").takesUpAgain(
      "A54",
      "One more week on the night shift: it had only two handovers so far",
    ),
    on(175, "15:30", "tomasz").finishes(
      "A54",
      "The night shift has tried it too, and keeps the ten minutes either way",
    ),
    on(184, "11:00", "rosa").says(
      "c-doubt",
      "I agree, with one doubt that I want in the record: at night one person hands over to one person, and a board may end the only talk they have.",
      { on: "A65", to: ["adaeze"] },
    ),
    on(185, "09:10", "adaeze").says(
      "c-doubt-answer",
      "It is in the record. If nights stop talking to each other, we reopen this.",
      { on: "A65", to: ["rosa"] },
    ),
  ];
}
