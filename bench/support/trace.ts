import type { CDPSession } from "playwright-core";
import { z } from "zod";

/** As much of an event of Chromium's tracing as is read here; times in microseconds, `tdur` of the processor. */
const Traced = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().default(0),
  args: z.looseObject({
    name: z.string().optional(),
    frame_reporter: z.looseObject({ state: z.string() }).optional(),
  }),
});
type Traced = z.infer<typeof Traced>;

/** How smoothly a page was drawn while something happened on it. */
export type Smoothness = {
  /** Frames that Chromium says it showed, and those it says it dropped. */
  readonly shown: number;
  readonly dropped: number;
  /** The processor time of each task of the page's main thread, in milliseconds. */
  readonly taskMs: readonly number[];
};

const categories = "cc,benchmark,disabled-by-default-devtools.timeline";

/** Records what Chromium does while something happens on a page. */
export async function smoothnessOf(session: CDPSession, act: () => Promise<void>): Promise<Smoothness> {
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...value.flatMap((it) => Traced.safeParse(it).data ?? []));
  });
  await session.send("Tracing.start", { transferMode: "ReportEvents", categories });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return smoothnessIn(events);
}

function smoothnessIn(events: readonly Traced[]): Smoothness {
  const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
  const named = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const mains = new Set(named.map(threadOf));
  const states = events.flatMap(({ name, args }) =>
    name === "PipelineReporter" ? (args.frame_reporter?.state ?? []) : [],
  );
  return {
    shown: states.filter((state) => state.startsWith("STATE_PRESENTED")).length,
    dropped: states.filter((state) => state === "STATE_DROPPED").length,
    taskMs: events
      .filter((event) => event.name === "RunTask" && event.ph === "X" && mains.has(threadOf(event)))
      .map(({ tdur }) => tdur / 1000),
  };
}
