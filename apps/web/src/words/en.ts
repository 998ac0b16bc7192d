import { admin } from "./en/admin.ts";
import { alignment } from "./en/alignment.ts";
import { ballot } from "./en/ballot.ts";
import { brief } from "./en/brief.ts";
import { calendar } from "./en/calendar.ts";
import { costs } from "./en/costs.ts";
import { dates } from "./en/dates.ts";
import { datesFit } from "./en/dates-fit.ts";
import { decide } from "./en/decide.ts";
import { decisions } from "./en/decisions.ts";
import { evidence } from "./en/evidence.ts";
import { experience } from "./en/experience.ts";
import { failures } from "./en/failures.ts";
import { frame } from "./en/frame.ts";
import { history } from "./en/history.ts";
import { home } from "./en/home.ts";
import { identity } from "./en/identity.ts";
import { jobs } from "./en/jobs.ts";
import { library } from "./en/library.ts";
import { myPart } from "./en/my-part.ts";
import { options } from "./en/options.ts";
import { outcomes } from "./en/outcomes.ts";
import { outlook } from "./en/outlook.ts";
import { parts } from "./en/parts.ts";
import { pastImports } from "./en/past-imports.ts";
import { pastPaths } from "./en/past-paths.ts";
import { people } from "./en/people.ts";
import { plan } from "./en/plan.ts";
import { planFiles } from "./en/plan-files.ts";
import { premortem } from "./en/premortem.ts";
import { problem } from "./en/problem.ts";
import { process } from "./en/process.ts";
import { projects } from "./en/projects.ts";
import { readiness } from "./en/readiness.ts";
import { risks } from "./en/risks.ts";
import { rounds } from "./en/rounds.ts";
import { settings } from "./en/settings.ts";
import { sharing } from "./en/sharing.ts";
import { shell } from "./en/shell.ts";
import { stances } from "./en/stances.ts";
import { support } from "./en/support.ts";
import { talk } from "./en/talk.ts";
import { time } from "./en/time.ts";
import { timeline } from "./en/timeline.ts";
import { undecided } from "./en/undecided.ts";

export const en = {
  evidence,
  experience,
  pastImports,
  pastPaths,
  sharing,
  settings,
  admin,
  brief,
  alignment,
  ballot,
  calendar,
  costs,
  dates,
  datesFit,
  decide,
  outlook,
  decisions,
  failures,
  frame,
  history,
  home,
  identity,
  jobs,
  library,
  myPart,
  options,
  outcomes,
  parts,
  plan,
  planFiles,
  process,
  people,
  premortem,
  problem,
  projects,
  readiness,
  risks,
  rounds,
  shell,
  stances,
  support,
  talk,
  time,
  timeline,
  undecided,
};
