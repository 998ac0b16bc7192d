import type { Job } from "@cairn/domain/project/jobs.ts";

export const jobs: Readonly<Record<Job, { readonly title: string; readonly means: string }>> = {
  own: { title: "Own and steer the project", means: "A lead with time, a rhythm, and a plan that is yours" },
  understand: { title: "Understand the problem and its impact", means: "What hurts, how much, and why" },
  readiness: {
    title: "Decide whether to change",
    means: "Readiness, and both risks: of changing and of standing still",
  },
  support: { title: "People and support", means: "Whom it takes, what they need, and who stands behind it" },
  criteria: { title: "Say what good looks like", means: "Outcomes, needs, limits, and how you will decide" },
  explore: { title: "Explore options", means: "Real alternatives, doing nothing among them" },
  test: { title: "Test and be sure", means: "Find out before you commit" },
  decide: { title: "Decide and commit", means: "Yes or no, with reasons, money and people" },
  change: { title: "Prepare and carry out the change", means: "Hand over, prepare, train, go live, settle" },
  value: { title: "Get the value and learn", means: "Measure, adjust, and leave something for the next" },
};
