/**
 * Made-up past projects whose truth is known: asking those who do the work makes a signature twice as likely each week, and
 * comparing ways halves drifting; the newsletter and the workshop do nothing. The same ones each time.
 */
export type KnownProject = {
  readonly id: string;
  readonly size: "large" | "small";
  readonly steps: readonly KnownStep[];
};
export type KnownStep = {
  readonly activity: string;
  readonly at: Date;
  readonly role: string;
  readonly person: string;
};

export const signed = "Contract signed";
export const dropped = "Project dropped";
export const asking = "Ask those who do the work";

const rates = [
  [asking, 0.08, "user"],
  ["Compare two ways", 0.06, "finance"],
  ["Send a newsletter", 0.07, "lead"],
  ["Hold a workshop", 0.05, "IT"],
] as const;
const [weekMs, hourMs] = [7 * 86_400_000, 3_600_000];
const firstBegin = Date.UTC(2021, 0, 4);

export function knownPast(count: number): readonly KnownProject[] {
  const chance = chanceFrom(11);
  return Array.from({ length: count }, (_, at) => {
    const began = firstBegin + (at % 150) * weekMs;
    const steps: KnownStep[] = [stepOf("Say what hurts", began, "lead")];
    const done = new Set<string>();
    for (let week = 1; week <= 40; week += 1) {
      const now = began + week * weekMs;
      for (const [activity, rate, role] of rates) {
        if (done.has(activity) || chance() > rate) continue;
        done.add(activity);
        steps.push(stepOf(activity, now + steps.length * hourMs, role));
      }
      const [sign, drop] = [0.015 * (done.has(asking) ? 2.4 : 1), 0.03 * (done.has("Compare two ways") ? 0.5 : 1)];
      const drawn = chance();
      if (drawn < sign + drop) {
        steps.push(stepOf(drawn < sign ? signed : dropped, now + 3 * 24 * hourMs, "lead"));
        break;
      }
    }
    return { id: `K-${at}`, size: at % 3 === 0 ? "large" : "small", steps };
  });

  function stepOf(activity: string, at: number, role: string): KnownStep {
    return { activity, at: new Date(at), role, person: `Person of ${role}` };
  }
}

/** Numbers from 0 to 1, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The log as IEEE 1849 has it. */
export function inXes(projects: readonly KnownProject[]): string {
  const text = (key: string, value: string): string => `<string key="${key}" value="${value}"/>`;
  const traces = projects.map(
    ({ id, size, steps }) =>
      `<trace>${text("concept:name", id)}${text("size", size)}${steps
        .map(
          ({ activity, at, role, person }) =>
            `<event>${text("concept:name", activity)}${text("org:resource", person)}${text("org:role", role)}${text("lifecycle:transition", "complete")}<date key="time:timestamp" value="${at.toISOString()}"/></event>`,
        )
        .join("")}</trace>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n${traces.join("\n")}\n</log>\n`;
}

/** The same as a table, a row for each step. */
export function inCsv(projects: readonly KnownProject[]): string {
  const rows = projects.flatMap(({ id, size, steps }) =>
    steps.map(({ activity, at, role, person }) => [id, activity, at.toISOString(), role, person, size].join(",")),
  );
  return `${["project,activity,date,role,person,size", ...rows].join("\n")}\n`;
}
