import { courseOfWork } from "../course-of-work.ts";
import type { On } from "../scene.ts";
import type { Act } from "../story.ts";
import { work } from "./under-way-work.ts";

const wording =
  "Whoever complains about a fitting waits too long and then hears from somebody who does not know what the last person promised. We answer each letter anew, replace the part, and do not learn why it failed. So the same part fails again, at the same shops.";

/** Half done, with what that looks like: something late, something stuck, something not for me, and a new colleague. */
export function underWay(on: On): readonly Act[] {
  return [...working(on), ...describing(on), ...asking(on), ...stuck(on), ...people(on)];
}

function working(on: On): readonly Act[] {
  return [
    ...courseOfWork(on, "katrin", work),
    on(32, "10:10", "katrin").adds(
      "keep-returns",
      {
        job: "understand",
        title: "Keep one returned fitting of each complaint for a month",
        because: "Noor can only find a cause in a part that nobody has thrown away.",
        doneWhen: "A shelf with a month of returns, each with its letter",
        carriedBy: "the customer alone",
      },
      "ours",
    ),
    on(40, "10:10", "katrin").adds(
      "model-answers",
      {
        job: "change",
        title: "Write three model answers in plain words",
        because: "It helps whatever we decide, and it can begin now.",
        doneWhen: "Three answers that two installers have read and understood",
        carriedBy: "the customer alone",
      },
      "shared",
    ),
    on(61, "10:10", "katrin").adds(
      "photo-rule",
      {
        job: "criteria",
        title: "Agree on what a photo of a complaint must show",
        doneWhen: "One picture as an example, and installers can follow it without asking",
        carriedBy: "together",
      },
      "shared",
    ),
  ];
}

function describing(on: On): readonly Act[] {
  return [
    on(26, "11:20", "paulo").weighs(
      "i-wait",
      {
        what: "Time until somebody answers a complaint",
        whom: "Installers and shops",
        low: 6,
        likely: 10,
        high: 19,
        unit: "working days",
      },
      "shared",
    ),
    on(27, "11:40", "siobhan").weighs(
      "i-parts",
      {
        what: "Parts sent a second time for the same door",
        whom: "Warehouse and installers",
        low: 12,
        likely: 20,
        high: 34,
        unit: "parts a month",
      },
      "ours",
    ),
    on(28, "10:20", "noor").weighs(
      "i-causes",
      { what: "Causes that we find out too late to change the part", whom: "Design", unit: "causes a year" },
      "shared",
    ),
    on(38, "09:40", "katrin").writes(wording, "ours"),
    ...["katrin", "noor", "paulo", "anwar", "milan"].map((who, at) => on(40, `1${at}:30`, who).agrees()),
  ];
}

function asking(on: On): readonly Act[] {
  return [
    on(17, "10:10", "noor").asks("q-promise", "Who may promise a new part, and where do we write that down?", {
      in: "shared",
      about: "A10",
      of: "paulo",
    }),
    on(19, "14:10", "paulo").answers(
      "q-promise",
      "Everybody who answers the telephone. It is written down by whoever has a pen.",
    ),
    on(25, "09:50", "noor").asks(
      "q-elsewhere",
      "How do others make sure that a failed part reaches the person who can say why?",
      { in: "shared", about: "A13", of: "samuel" },
    ),
    on(26, "16:20", "samuel").answers(
      "q-elsewhere",
      "The ones I know send the part first and the letter second. A shelf by the door of the test room did more than any list.",
    ),
    on(65, "10:20", "siobhan").asks("q-away", "Who answers when Paulo is away?", {
      in: "ours",
      about: "A20",
      of: "katrin",
    }),
    on(67, "11:10", "samuel").asks("q-languages", "In which languages do complaints reach you, and who reads them?", {
      in: "shared",
      about: "A40",
      of: "katrin",
    }),
    on(69, "15:20", "noor").asks(
      "q-spring",
      "Which handles share the spring that broke in the three letters from the coast?",
      { in: "ours", job: "understand", of: "jun" },
    ),
    on(71, "10:40", "hana").asks(
      "q-where-now",
      "On which of our systems do the letters lie today, and who can open them?",
      { in: "ours", job: "understand", of: "katrin" },
    ),
  ];
}

/** What is in the way now, and what was. */
function stuck(on: On): readonly Act[] {
  return [
    on(18, "13:30", "milan").raises(
      "r-thrown",
      "Returned parts go into the scrap box before anybody has looked at them",
      { in: "ours", about: "A10" },
    ),
    on(33, "15:40", "milan").clears("r-thrown", "A shelf by the test room; the scrap box is locked until Friday"),
    on(66, "09:30", "noor").raises("r-fair", "Nobody in the tool shop can count hours before the fair is over", {
      in: "shared",
      because: "All of them build the stand. Without their hours the ways to go cannot be compared.",
      about: "A50",
    }),
    on(67, "14:30", "katrin").says(
      "s-fair",
      "Then we take the ranges that we have, and say so. Noor, what would you be sure of by Friday?",
      { in: "shared", on: "r-fair", to: ["noor"] },
    ),
    on(62, "13:40", "paulo").declines(
      "A22",
      "I would be asking my own desk. Noor asks without anybody fearing for their telephone",
      "noor",
    ),
  ];
}

/** Somebody left, somebody is new, and somebody says what must not leave the house. */
function people(on: On): readonly Act[] {
  return [
    on(53, "10:00", "katrin").saysLeft(
      "milan",
      "Moved to the other plant; nobody has taken over his place in this yet",
    ),
    on(53, "10:10", "katrin").says("c-milan", "The shelf needs somebody else. Until then I walk past it on Tuesdays.", {
      in: "ours",
      on: "keep-returns",
      to: ["noor"],
    }),
    on(70, "09:30", "katrin").brings("hana", "ours"),
    on(70, "09:40", "katrin").says(
      "c-hana",
      "Hana is new in the house and joins us. The catch-up page is the quickest way in; ask me anything.",
      { in: "ours", to: ["hana"] },
    ),
    on(54, "11:20", "siobhan").says(
      "c-money",
      "For this year there is room for a small amount, not for a system. Please say nothing of it outside.",
      { in: "ours", on: "A62", to: ["katrin"] },
    ),
    on(58, "16:20", "jun").says(
      "c-jun",
      "I agree with the sentence about learning. The one about promises sounds as if it were the sales office's fault, and it is not.",
      { in: "ours", on: "statement", to: ["katrin", "paulo"] },
    ),
    on(63, "11:20", "samuel").says(
      "s-photo",
      "I have two pictures from a desk that worked; their installers' names are cut out. Shall I put them on the shelf or send them?",
      { in: "shared", on: "photo-rule", to: ["noor"] },
    ),
    on(68, "17:10", "freya").says("o-fair", "The fair holds them up. No call before it is over.", { in: "own" }),
    on(72, "09:20", "freya").says(
      "s-next",
      "If you wish, Samuel can sit beside Paulo for a morning, at no charge and without a list of anything.",
      { in: "shared", to: ["katrin", "paulo"] },
    ),
    on(72, "14:10", "noor").says(
      "c-noor",
      "By Friday I would be sure of our own desk and of carrying on as now. The rest stays a guess.",
      { in: "ours", on: "A50", to: ["katrin"] },
    ),
    on(60, "10:00", "freya").gives("o-ask", { to: "freya", due: 90 }),
  ];
}
