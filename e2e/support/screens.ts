import { words } from "../../apps/web/src/words/words.ts";
import type { Decisions } from "./deciding.ts";
import { past } from "./past-screens.ts";
import type { Screen } from "./screen.ts";
import { type State, unfold, type World } from "./state.ts";

const { shell, home, plan, people, parts, frame, options, support } = words;
const say = words.process;

const inProject = (route: string, name: string, path: string, first?: State["first"]): State => ({
  route: `/projects/$projectId${route}`,
  name,
  at: ({ full }) => `/projects/${full}${path}`,
  ...(first && { first }),
});

const comparing = (name: string, first: NonNullable<State["first"]>): State => ({
  route: "/projects/$projectId/decide/options",
  name,
  at: ({ compared }) => `/projects/${compared}/decide/options`,
  first,
});

const rooms = [
  "",
  "/my-part",
  "/problem",
  "/plan",
  "/plan/print",
  "/frame",
  "/people",
  "/time",
  "/catch-up",
  "/page",
  "/decide",
  "/decide/options",
  "/decide/risks",
  "/decide/premortem",
  "/decide/costs",
  "/decide/readiness",
  "/decide/alignment",
  "/decide/outlook",
  "/decide/brief",
  "/outcomes",
  "/history",
  "/sharing",
];

const projectStates = rooms.flatMap((room): State[] => [
  inProject(room, `${room || "/home"}, a full project`, room),
  {
    route: `/projects/$projectId${room}`,
    name: `${room || "/home"}, an empty project`,
    at: ({ empty }) => `/projects/${empty}${room}`,
  },
]);

const guestStates = ["", "/plan", "/people", "/sharing"].map(
  (room): State => ({
    ...inProject(room, `${room || "/home"}, as a guest`, ""),
    at: ({ guest }) => `/projects/${guest}${room}`,
  }),
);

const opened: readonly State[] = [
  inProject("", "home, the palette", "", (it) => it.press(shell.search)),
  inProject("", "home, the shortcuts", "", async ({ page, find }) => {
    await page.keyboard.press("?");
    await find("dialog", shell.shortcuts).waitFor();
  }),
  inProject("", "home, raising a roadblock", "", (it) => it.press(home.raise)),
  inProject("", "home, letting it rest", "", (it) => it.press(home.pause)),
  { ...inProject("", "home, a finished project", ""), at: ({ finished }) => `/projects/${finished}` },
  { ...inProject("", "home, a project held in trust", ""), at: ({ held }) => `/projects/${held}` },
  { ...inProject("/frame", "frame, a project held in trust", ""), at: ({ held }) => `/projects/${held}/frame` },
  {
    ...inProject("/frame", "frame, with what past projects say", ""),
    at: ({ learning }) => `/projects/${learning}/frame`,
    first: async (screen) => {
      await screen.sees(words.evidence.asks);
      await screen.page.locator("button[data-proposal]", { hasText: "Ask those who will do" }).first().click();
      await unfold(screen);
    },
  },
  {
    ...inProject("/decide/outlook", "projects like ours", ""),
    at: ({ learning }) => `/projects/${learning}/decide/outlook`,
    first: async (screen) => {
      await screen.sees(words.outlook.table);
      await unfold(screen);
    },
  },
  inProject("/my-part", "my part, an answer", "/my-part", (it) => it.press(words.myPart.answer.stuck)),
  inProject("/plan", "plan, the timeline", "/plan?view=timeline"),
  inProject("/plan", "plan, the timeline, all at once", "/plan?view=timeline&zoom=fit", (it) =>
    it.sees(/in 8 of 10 cases/),
  ),
  inProject(
    "/plan",
    "plan, the timeline with all that is folded",
    "/plan?view=timeline&chain=true&zoom=days",
    async (screen) => {
      await screen.sees(/in 8 of 10 cases/);
      await unfold(screen);
    },
  ),
  {
    ...inProject("/plan", "plan, the timeline, as a guest", ""),
    at: ({ guest }) => `/projects/${guest}/plan?view=timeline`,
  },
  inProject("/my-part", "my part, other days", "/my-part", async (screen) => {
    const no = screen.page.getByRole("button", { name: /I need other days/ }).first();
    if (await no.isVisible()) await no.click();
  }),
  inProject("/plan", "plan, only mine", "/plan?only=mine"),
  inProject("/plan", "plan, adding", "/plan", (it) => it.press(plan.add.buttonIn(words.jobs.own.title))),
  {
    ...inProject("/plan", "plan, an activity", "/plan"),
    at: ({ full, activity }) => `/projects/${full}/plan?activity=${activity.id}`,
    first: async ({ find }) => find("dialog", plan.activity.panel).waitFor(),
  },
  inProject("/plan", "plan, the menu of a row", "/plan", openMenu),
  inProject("/plan", "plan, moving", "/plan", async (screen, world) => {
    await openMenu(screen, world);
    await screen.find("menuitem", plan.menu.moveTo).click();
    await screen.find("dialog", plan.move.title(world.activity.title)).waitFor();
  }),
  inProject("/plan", "plan, striking out", "/plan", async (screen, world) => {
    await openMenu(screen, world);
    await screen.find("menuitem", plan.menu.strikeOut).click();
    await screen.find("dialog", plan.strike.title(world.activity.title)).waitFor();
  }),
  inProject("/plan", "plan, who sees it", "/plan", async (screen, { activity }) => {
    const link = screen.page.getByRole("link", { name: activity.title, exact: true });
    const row = screen.page.getByRole("listitem").filter({ has: link });
    await screen.find("link", activity.title).focus();
    await row.getByRole("button", { name: parts.whoSees }).click();
  }),
  comparing("options, adding", (it) => it.press(options.list.add)),
  comparing("options, weighing again", async ({ press, find }) => {
    await press(options.weights.reopen);
    await find("dialog", options.weights.reopen).waitFor();
  }),
  comparing("options, all that is folded", async (screen) => {
    await screen.page.getByRole("heading", { name: options.every.title }).waitFor();
    await unfold(screen);
  }),
  comparing("options, asking", (it) => it.press(options.ask.ask)),
  comparing("options, an unknown", (it) => it.press(options.unknowns.add)),
  inProject("/decide/costs", "costs, adding a line", "/decide/costs", (it) =>
    it.press(words.costs.add("Carry on as now")),
  ),
  inProject("/decide/costs", "costs, what holds for all", "/decide/costs", (it) =>
    it.press(parts.changeThing(words.costs.terms)),
  ),
  inProject("/decide/readiness", "readiness, asking", "/decide/readiness", async (screen) => {
    await screen.press(words.readiness.another);
    await unfold(screen);
  }),
  inProject("/decide/readiness", "readiness, all that is folded", "/decide/readiness", unfold),
  inProject("/decide/readiness", "readiness, counting", "/decide/readiness", async ({ find, page }) => {
    await find("button", words.rounds.card.close).first().click();
    await page.getByRole("dialog").waitFor();
  }),
  inProject("/decide/alignment", "alignment, asking", "/decide/alignment", (it) => it.press(words.alignment.another)),
  {
    ...inProject("/answer/$roundId", "a ballot", ""),
    at: ({ full, round }) => `/projects/${full}/answer/${round}`,
    first: async (screen) => {
      await screen.find("button", words.ballot.send).waitFor();
      await unfold(screen);
    },
  },
  inProject("/answer/$roundId", "a ballot that is not there", `/answer/${crypto.randomUUID()}`),
  inProject("/frame", "frame, the situation", "/frame?step=situation"),
  inProject("/people", "people, adding", "/people", (it) => it.press(people.add)),
  inProject("/people", "people, what matters to one of them", "/people", async ({ find }) => {
    await find("button", /^What matters to them: /)
      .first()
      .click();
    await find("button", support.note).click();
    await find("button", support.add).click();
  }),
  inProject("/people", "people, noting a promise", "/people", (it) => it.press(support.promise)),
  inProject("/people", "people, naming somebody into the circle", "/people", (it) => it.press(support.name)),
  {
    ...inProject("/people", "people, inviting", ""),
    at: ({ held }) => `/projects/${held}/people`,
    first: async ({ find }) => find("button", people.invite).first().click(),
  },
];

const onDecision = (name: string, which: keyof Decisions, first?: State["first"]): State => ({
  ...inProject("/decide/decisions/$decisionId", `a decision, ${name}`, "", first),
  at: ({ full, decisions }) => `/projects/${full}/decide/decisions/${decisions[which]}`,
});

const deciding: readonly State[] = [
  onDecision("open", "open"),
  onDecision("stopped", "stopped"),
  onDecision("taking it", "open", async ({ press, page }) => {
    await press(words.decisions.record.take);
    await page.getByLabel(words.decisions.record.endings["wait until"]).check();
  }),
  onDecision("rating it", "open", (it) => it.press(words.decisions.quality.again)),
  onDecision("a step of approval", "open", (it) => it.press(words.decisions.approval.add)),
  inProject("/decide", "putting a question", "/decide", (it) => it.press(words.decisions.put)),
];

async function openMenu({ find }: Screen, { activity }: World): Promise<void> {
  await find("link", activity.title).focus();
  await find("button", plan.row.more(activity.title)).click();
  await find("menuitem", plan.menu.moveTo).waitFor();
}

const ofSeller = (name: string, search: string): State => ({
  route: "/organisations/$organisationId/processes",
  name: `sales process, ${name}`,
  at: ({ organisation }) => `/organisations/${organisation}/processes${search}`,
});

const wider: readonly State[] = [
  { route: "/", name: "the projects", at: () => "/" },
  { route: "/begin", name: "beginning", at: () => "/begin" },
  { route: "/library", name: "the library", at: () => "/library" },
  { route: "/library", name: "the library, nothing found", at: () => "/library?search=quennell" },
  ofSeller("as saved", ""),
  ofSeller("importing", "?doing=import"),
  { ...ofSeller("editing", ""), first: (it) => it.press(say.edit) },
  { route: "/settings", name: "settings", at: () => "/settings" },
  { route: "/admin", name: "running Cairn", at: () => "/admin" },
  { route: "/projects/$projectId", name: "a project that is not there", at: () => `/projects/${crypto.randomUUID()}` },
  { route: "/sign-in", name: "signing in", at: () => "/sign-in", outside: true },
  {
    route: "/sign-in",
    name: "signing in with a code, and a mistake",
    at: () => "/sign-in",
    outside: true,
    first: async ({ press }) => {
      await press(words.identity.signIn.withCode);
      await press(words.identity.signIn.sendCode);
    },
  },
  { route: "/set-up", name: "set up already", at: () => "/set-up", outside: true },
  { route: "/i/$token", name: "an invitation", at: ({ token }) => `/i/${token}`, outside: true },
  {
    route: "/i/$token",
    name: "an invitation, the code",
    at: ({ token }) => `/i/${token}`,
    outside: true,
    first: ({ press }) => press(words.identity.invitation.send),
  },
  { route: "/i/$token", name: "a link that leads nowhere", at: () => `/i/${"x".repeat(43)}`, outside: true },
];

/** Every screen of Cairn, in every state in which it looks different. */
export const states: readonly State[] = [...wider, ...past, ...projectStates, ...guestStates, ...opened, ...deciding];

/** Waits until a screen shows what it is about. */
export async function untilShown({ page }: Screen): Promise<void> {
  await page.getByRole("heading", { level: 1 }).or(page.getByRole("alert")).first().waitFor();
  await page.getByText(shell.loading).or(page.getByText(frame.loading)).first().waitFor({ state: "hidden" });
}
