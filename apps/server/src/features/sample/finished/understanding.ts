import { courseOfWork } from "../course-of-work.ts";
import type { On } from "../scene.ts";
import type { Act } from "../story.ts";
import { work } from "./understanding-work.ts";

const firstWording =
  "At the change from the day to the evening shift, carers start their round without knowing what changed for the people they visit. They ring each other, look for notes in three places, and begin late. The people we care for notice, and so do their families.";
const withNights =
  "At every change of shift, nights and weekends included, carers start their round without knowing what changed for the people they visit. They ring each other, often in their own time, look for notes in three places, and begin late. The people we care for notice, and so do their families.";

/** From the present situation to the decision to go on. No remedy is looked at yet. */
export function understanding(on: On): readonly Act[] {
  return [...learning(on), ...agreeing(on), ...speakingUp(on), ...losingTheLead(on)];
}

function learning(on: On): readonly Act[] {
  return [
    ...courseOfWork(on, "marek", work),
    on(6, "09:10", "marek").gives("A07", { to: "marek", with: ["ines"] }),
    on(8, "09:10", "marek").starts("A07"),

    // Not me, but somebody whom people trust with their answer.
    on(49, "08:30", "marek").gives("A22", { to: "mei", due: 64 }),
    on(49, "11:10", "mei").declines("A22", "People answer the staff council more openly than they answer me", "rosa"),
    on(50, "08:30", "marek").gives("A22", { to: "rosa", due: 64 }),
    on(51, "09:10", "rosa").starts("A22"),
    on(64, "14:20", "rosa").finishes(
      "A22",
      "All shifts asked; nights are worried about phones in the bedroom of a sleeping person",
    ),

    on(16, "11:00", "priya").asks("q-where", "Where do we write things down today, and who reads it?", {
      about: "A10",
      of: "tomasz",
    }),
    on(18, "16:40", "tomasz").answers(
      "q-where",
      "In the folder at the person's home, on the sheet in the office, and in messages between us. The evening shift reads the folder, the office reads the sheet, and nobody reads all three.",
    ),
    on(21, "09:40", "ines").asks("q-nights", "How do nights and weekends hand over?", { about: "A11", of: "priya" }),
    on(22, "12:10", "priya").answers("q-nights", "The same way as days."),
    on(23, "09:10", "priya").takesBackAnswer("q-nights"),
    on(25, "13:20", "priya").answers(
      "q-nights",
      "By telephone from home, before the shift and unpaid. I did not know that before I asked them.",
    ),

    on(30, "10:30", "ines").weighs("i-late", {
      what: "Rounds that begin late because something was unclear",
      whom: "People cared for and their families",
      low: 20,
      likely: 30,
      high: 45,
      unit: "rounds a month",
    }),
    on(31, "10:40", "henrik").weighs("i-hours", {
      what: "Time spent asking, searching and ringing at the change of shift",
      whom: "Carers and area coordinators",
      low: 40,
      likely: 65,
      high: 90,
      unit: "hours a month",
    }),
    on(32, "11:20", "rosa").weighs("i-unpaid", {
      what: "Calls from home before the shift, unpaid",
      whom: "Night and weekend shifts",
      unit: "calls a week",
    }),
  ];
}

/** The wording changes when somebody reads it as one of those who are not in it. */
function agreeing(on: On): readonly Act[] {
  return [
    on(39, "09:30", "marek").writes(firstWording),
    on(39, "13:10", "ines").agrees(),
    on(39, "15:10", "rosa").agrees(),
    on(40, "10:10", "henrik").agrees(),
    on(41, "16:30", "rosa").agreesNoMore(),
    on(41, "16:35", "rosa").says(
      "c-nights",
      "I agreed too early. Read it again as somebody who works nights: we are not in it, and it happens to us most.",
      {
        on: "statement",
        to: ["marek", "ines"],
      },
    ),
    on(43, "09:10", "marek").writes(withNights),
    on(43, "09:40", "rosa").agrees(),
    ...["ines", "henrik", "adaeze", "tomasz", "priya", "lena"].map((who, at) => on(44, `1${at}:20`, who).agrees()),
  ];
}

function speakingUp(on: On): readonly Act[] {
  return [
    on(53, "10:10", "henrik").says(
      "c-carry-on",
      "Carrying on costs more than I expected, and most of it is time that we do not see in any account.",
      { on: "A19" },
    ),
    on(60, "11:30", "tomasz").says(
      "c-client",
      "On Tuesday nobody told me that a person on my round had come home from hospital.",
      { on: "A20" },
    ),
    on(60, "14:30", "tomasz").rewords(
      "c-client",
      "On Tuesday nobody told me that Mister Albrecht on my round had come home from hospital.",
    ),
    on(61, "08:40", "lena").says(
      "c-lena",
      "Please never write the name of somebody we care for here. I asked Marek to take the text out for good.",
      {
        on: "A20",
        to: ["tomasz", "marek"],
      },
    ),
    on(61, "09:20", "marek").takesOutForGood("c-client", "text"),
  ];
}

/** The lead leaves, and sickness takes every hour there is. */
function losingTheLead(on: On): readonly Act[] {
  return [
    on(71, "15:00", "marek").says(
      "c-leaving",
      "I am taking a post with another employer. Ines knows everything that I know; what she does not have yet is the time.",
      { to: ["ines", "adaeze"] },
    ),
    on(72, "10:00", "marek").gives("A07", { to: "ines" }),
    on(74, "09:00", "ines").saysLeft("marek", "Took a post with another employer"),
    on(74, "09:10", "ines").describes("ines", {
      function: "lead",
      why: "Leads the project; runs the north area",
    }),
    on(76, "11:00", "ines").pauses(
      "p-rest",
      "The lead has left, and a wave of sickness takes every hour that we have",
      "Somebody else runs the north area two days a week, and the sick list is back to its usual length",
    ),
    on(78, "10:00", "ines").saysLeft("mei", "On leave for some weeks"),
  ];
}
