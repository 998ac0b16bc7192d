import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { experienceSearch } from "../features/experience/experience-search.ts";
import { frameSearch } from "../features/frame/frame-search.ts";
import { historySearch } from "../features/history/history-search.ts";
import { librarySearch } from "../features/library/library-search.ts";
import { MyPartPage } from "../features/my-part/my-part-page.tsx";
import { pageSearch, peopleSearch } from "../features/people/people-search.ts";
import { planSearch } from "../features/plan/plan-search.ts";
import { processSearch } from "../features/process/process-search.ts";
import { timeSearch } from "../features/time/time-search.ts";
import { readProject } from "../live/live-project.ts";
import { requireAccount } from "./require-account.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { NotHere } from "./shell/not-here.tsx";
import { ProjectRoom } from "./shell/project-room.tsx";
import { WiderRoom } from "./shell/wider-room.tsx";

const root = createRootRouteWithContext()({ notFoundComponent: NotHere, errorComponent: BrokenPage });

const setUp = createRoute({
  getParentRoute: () => root,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../features/identity/set-up.tsx"), "SetUp"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search["back"] === "string" && /^\/(?![/\\])/.test(search["back"]) ? { back: search["back"] } : {},
  component: lazyRouteComponent(() => import("../features/identity/sign-in.tsx"), "SignIn"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/i/$token",
  component: lazyRouteComponent(() => import("../features/identity/invitation.tsx"), "InvitationPage"),
});

const wider = createRoute({
  getParentRoute: () => root,
  id: "wider",
  beforeLoad: requireAccount,
  component: WiderRoom,
});

const projectList = createRoute({
  getParentRoute: () => wider,
  path: "/",
  component: lazyRouteComponent(() => import("../features/projects/project-list.tsx"), "ProjectList"),
});

const beginning = createRoute({
  getParentRoute: () => wider,
  path: "/begin",
  component: lazyRouteComponent(() => import("../features/projects/begin-project.tsx"), "BeginProject"),
});

const library = createRoute({
  getParentRoute: () => wider,
  path: "/library",
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import("../features/library/library-page.tsx"), "LibraryPage"),
});

const processes = createRoute({
  getParentRoute: () => wider,
  path: "/organisations/$organisationId/processes",
  validateSearch: processSearch,
  component: lazyRouteComponent(() => import("../features/process/process-page.tsx"), "ProcessPage"),
});

const experience = createRoute({
  getParentRoute: () => wider,
  path: "/organisations/$organisationId/experience",
  validateSearch: experienceSearch,
  component: lazyRouteComponent(() => import("../features/experience/experience-page.tsx"), "ExperiencePage"),
});

const settings = createRoute({
  getParentRoute: () => wider,
  path: "/settings",
  component: lazyRouteComponent(() => import("../features/settings/settings-page.tsx"), "SettingsPage"),
});

const admin = createRoute({
  getParentRoute: () => wider,
  path: "/admin",
  component: lazyRouteComponent(() => import("../features/admin/admin-page.tsx"), "AdminPage"),
});

const project = createRoute({
  getParentRoute: () => root,
  path: "/projects/$projectId",
  // The project is read while it is found out who asks, not after.
  beforeLoad: async ({ location, params: { projectId }, cause }) => {
    const ahead = cause === "enter" ? readProject(projectId).catch(() => undefined) : undefined;
    await requireAccount({ location });
    return { ahead };
  },
  component: ProjectRoom,
});

const home = createRoute({
  getParentRoute: () => project,
  path: "/",
  component: lazyRouteComponent(() => import("../features/home/home-page.tsx"), "HomePage"),
});

const myPart = createRoute({
  getParentRoute: () => project,
  path: "/my-part",
  // Comes along with the shell: on a phone it is where people go, and nothing else should keep them waiting.
  component: MyPartPage,
});

const problem = createRoute({
  getParentRoute: () => project,
  path: "/problem",
  component: lazyRouteComponent(() => import("../features/problem/problem-page.tsx"), "ProblemPage"),
});

const plan = createRoute({
  getParentRoute: () => project,
  path: "/plan",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("../features/plan/plan-page.tsx"), "PlanPage"),
});

const planPrint = createRoute({
  getParentRoute: () => project,
  path: "/plan/print",
  component: lazyRouteComponent(() => import("../features/plan/plan-print.tsx"), "PlanPrint"),
});

const frame = createRoute({
  getParentRoute: () => project,
  path: "/frame",
  validateSearch: frameSearch,
  component: lazyRouteComponent(() => import("../features/frame/frame-page.tsx"), "FramePage"),
});

const people = createRoute({
  getParentRoute: () => project,
  path: "/people",
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("../features/people/people-page.tsx"), "PeoplePage"),
});

const onePager = createRoute({
  getParentRoute: () => project,
  path: "/page",
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import("../features/people/one-pager-page.tsx"), "OnePagerPage"),
});

const time = createRoute({
  getParentRoute: () => project,
  path: "/time",
  validateSearch: timeSearch,
  component: lazyRouteComponent(() => import("../features/time/time-page.tsx"), "TimePage"),
});

const catchUp = createRoute({
  getParentRoute: () => project,
  path: "/catch-up",
  component: lazyRouteComponent(() => import("../features/people/catch-up-page.tsx"), "CatchUpPage"),
});

const decide = createRoute({
  getParentRoute: () => project,
  path: "/decide",
  component: lazyRouteComponent(() => import("./shell/decide-room.tsx"), "DecideRoom"),
});

const decisions = createRoute({
  getParentRoute: () => decide,
  path: "/",
  component: lazyRouteComponent(() => import("../features/decide/decisions-page.tsx"), "DecisionsPage"),
});

const decision = createRoute({
  getParentRoute: () => decide,
  path: "/decisions/$decisionId",
  component: lazyRouteComponent(() => import("../features/decide/decision-page.tsx"), "DecisionPage"),
});

const options = createRoute({
  getParentRoute: () => decide,
  path: "/options",
  component: lazyRouteComponent(() => import("../features/options/options-page.tsx"), "OptionsPage"),
});

const costs = createRoute({
  getParentRoute: () => decide,
  path: "/costs",
  component: lazyRouteComponent(() => import("../features/costs/costs-page.tsx"), "CostsPage"),
});

const risks = createRoute({
  getParentRoute: () => decide,
  path: "/risks",
  component: lazyRouteComponent(() => import("../features/risks/risks-page.tsx"), "RisksPage"),
});

const brief = createRoute({
  getParentRoute: () => decide,
  path: "/brief",
  component: lazyRouteComponent(() => import("../features/brief/brief-page.tsx"), "BriefPage"),
});

const premortem = createRoute({
  getParentRoute: () => decide,
  path: "/premortem",
  component: lazyRouteComponent(() => import("../features/premortem/premortem-page.tsx"), "PremortemPage"),
});

const readiness = createRoute({
  getParentRoute: () => decide,
  path: "/readiness",
  component: lazyRouteComponent(() => import("../features/readiness/readiness-page.tsx"), "ReadinessPage"),
});

const alignment = createRoute({
  getParentRoute: () => decide,
  path: "/alignment",
  component: lazyRouteComponent(() => import("../features/alignment/alignment-page.tsx"), "AlignmentPage"),
});

const outlook = createRoute({
  getParentRoute: () => decide,
  path: "/outlook",
  component: lazyRouteComponent(() => import("../features/outlook/outlook-page.tsx"), "OutlookPage"),
});

const answer = createRoute({
  getParentRoute: () => project,
  path: "/answer/$roundId",
  component: lazyRouteComponent(() => import("../features/ballot/ballot-page.tsx"), "BallotPage"),
});

const outcomes = createRoute({
  getParentRoute: () => project,
  path: "/outcomes",
  component: lazyRouteComponent(() => import("../features/outcomes/outcomes-page.tsx"), "OutcomesPage"),
});

const history = createRoute({
  getParentRoute: () => project,
  path: "/history",
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import("../features/history/history-page.tsx"), "HistoryPage"),
});

const sharing = createRoute({
  getParentRoute: () => project,
  path: "/sharing",
  component: lazyRouteComponent(() => import("../features/sharing/sharing-page.tsx"), "SharingPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    setUp,
    signIn,
    invitation,
    wider.addChildren([projectList, beginning, library, processes, experience, settings, admin]),
    project.addChildren([
      home,
      myPart,
      problem,
      plan,
      planPrint,
      frame,
      people,
      onePager,
      time,
      catchUp,
      answer,
      decide.addChildren([decisions, decision, options, costs, risks, premortem, readiness, alignment, outlook, brief]),
      outcomes,
      history,
      sharing,
    ]),
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
