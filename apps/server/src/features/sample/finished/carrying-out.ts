import { courseOfWork } from "../course-of-work.ts";
import type { On } from "../scene.ts";
import type { Act } from "../story.ts";
import { work } from "./carrying-out-work.ts";

/** From the decision to the day on which the project is nobody's any more, because the way of working is everybody's. */
export function carryingOut(on: On): readonly Act[] {
  return [...preparing(on), ...starting(on), ...lettingGo(on)];
}

function preparing(on: On): readonly Act[] {
  return [
    ...courseOfWork(on, "ines", work),
    on(376, "14:00", "ines").finishes("A07", "Held every week but four; the last one ended after five minutes"),
    on(239, "10:00", "ines").adds("clear-paper", {
      job: "change",
      title: "Clear away the paper sheets in the area offices",
      because: "As long as they hang there, somebody writes on them.",
      doneWhen: "No sheet hangs in any office, and nobody has asked for one for a month",
      carriedBy: "the customer alone",
    }),
    on(364, "10:00", "ines").adds("hand-over", {
      job: "value",
      title: "Hand the new way over to the three area coordinators",
      doneWhen: "Each of them has said yes, and the dates for looking at it again are in their calendars",
      carriedBy: "the customer alone",
    }),

    on(194, "08:30", "ines").gives("A68", { to: "yusuf", with: ["henrik"], due: 206 }),
    on(194, "13:00", "yusuf").declines("A68", "The network move takes both of my days this month", "henrik"),
    on(195, "10:00", "yusuf").declinesNoMore("A68"),
    on(195, "10:05", "yusuf").says(
      "c-yusuf",
      "I have moved the network by a week. Ordering phones without me would cost us more.",
      { on: "A68", to: ["ines"] },
    ),
    on(197, "09:10", "yusuf").starts("A68"),
    on(206, "15:20", "yusuf").finishes("A68", "Ordered; every step has a name and a day"),
  ];
}

function starting(on: On): readonly Act[] {
  return [
    on(199, "10:00", "ines").shares("A72"),
    on(230, "09:30", "ines").shares("A78"),
    on(205, "10:10", "samuel").raises(
      "r-roster",
      "The list of shifts comes out of the roster without the night shift",
      {
        in: "shared",
        because: "The board does not know then who hands over to whom.",
        about: "A72",
      },
    ),
    on(214, "16:00", "yusuf").clears("r-roster", "The roster now writes out all three shifts"),
    on(222, "09:00", "samuel").raisesAgain("r-roster"),
    on(222, "09:05", "samuel").says(
      "s-roster",
      "It is back since the roster was updated last night: nights are missing again.",
      { in: "shared", on: "r-roster", to: ["yusuf"] },
    ),
    on(226, "12:00", "yusuf").clears(
      "r-roster",
      "A check every morning; when nights are missing, I hear of it before the shift does",
    ),
    on(200, "11:00", "samuel").asks("q-first", "Which area should begin, and who there would rather wait?", {
      in: "shared",
      about: "A72",
      of: "ines",
    }),
    on(201, "09:40", "ines").answers(
      "q-first",
      "North begins, since it asked for it. East would rather wait until its coordinator is back, so it comes last.",
    ),
    on(233, "17:10", "priya").says(
      "c-first-day",
      "First evening: one key was missing, one note was wrong, and I knew about the hospital before I rang the bell.",
      { on: "A78", in: "ours", to: ["ines", "tomasz"] },
    ),
    on(234, "08:20", "ines").says(
      "c-thanks",
      "Please write the wrong note down on the sheet beside the board, so that we talk about it on Friday.",
      { on: "A78", in: "ours", to: ["priya"] },
    ),
    on(234, "08:40", "ines").removes("c-thanks"),
    on(234, "08:42", "ines").restores("c-thanks"),
  ];
}

function lettingGo(on: On): readonly Act[] {
  return [
    on(300, "09:30", "ines").says(
      "s-thanks",
      "The board runs in our own hands now. Thank you for saying in the first week what it could not do.",
      { in: "shared", to: ["freya", "samuel"] },
    ),
    on(300, "10:00", "ines").dismissesSeller(
      "The work together is done; support comes by the contract and needs no seat in the project",
    ),

    on(371, "10:00", "ines").weighsAgain("i-late", {
      what: "Rounds that begin late because something was unclear",
      whom: "People cared for and their families",
      low: 4,
      likely: 8,
      high: 12,
      unit: "rounds a month",
    }),
    on(371, "10:20", "henrik").weighsAgain("i-hours", {
      what: "Time spent asking, searching and ringing at the change of shift",
      whom: "Carers and area coordinators",
      low: 15,
      likely: 22,
      high: 30,
      unit: "hours a month",
    }),
    on(372, "11:40", "rosa").says(
      "c-nights-end",
      "Nights still talk. That was my doubt, and you asked me again without my reminding you.",
      { on: "A81", to: ["adaeze"] },
    ),
    on(380, "10:00", "ines").says(
      "c-end",
      "This was the last entry. Whoever takes this up again: begin with the ten minutes.",
    ),
  ];
}
