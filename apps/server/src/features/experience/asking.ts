import type { experience } from "@cairn/contract/experience.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Handlers, Step } from "../../http/visit.ts";
import type { Folds } from "../../store/projects/folds.ts";
import type { Question } from "./answers/question.ts";
import { type Base, baseFor, basesOf, keyOf, sentBase } from "./bases.ts";
import { type FigureThread, fileOf } from "./figures/asking.ts";
import type { Importing } from "./importing.ts";
import type { Reckoning } from "./reckoning.ts";

type Asking = Omit<Handlers<typeof experience>, keyof Importing | "takeSample">;

type House = { readonly thread: FigureThread; readonly reckoning: Reckoning; readonly folds: Folds };
type Which = { readonly base?: "own" | "sample" | undefined };
type Visited = { readonly step: Step; readonly membership: { readonly organisationId: string }; readonly query: Which };

/** What past projects say. Which base, ask it, show; nothing is stored but what takes long to reckon. */
export function asking({ thread, reckoning, folds }: House): Asking {
  const answer = (step: Step, base: Base, question: Question): Promise<unknown> =>
    thread.ask(keyOf(base), question, () => step((db) => sentBase(db, base)));

  /** What the thread answers is made by the contract's shapes; in tests the door checks it. */
  const ask = async ({ step, membership, query }: Visited, question: Question): Promise<never> => {
    const base = await step((db) => baseFor(db, membership.organisationId, query.base, folds));
    const said = await answer(step, base, question);
    if (said === undefined) throw new Failure("not_found");
    return said as never;
  };
  const inTime = async (
    visit: Visited & { now: Parameters<Reckoning["figure"]>[3] },
    question: Question,
  ): Promise<never> => {
    const base = await visit.step((db) => baseFor(db, visit.membership.organisationId, visit.query.base, folds));
    return (await reckoning.figure(visit.step, base, question, visit.now)) as never;
  };

  return {
    readExperience: async ({ step, membership, query }) => {
      const { own, sample } = await step((db) => basesOf(db, membership.organisationId, folds));
      const wanted = {
        own: query.base === "sample" ? undefined : own,
        sample: query.base === "own" ? undefined : sample,
      };
      const question = { kind: "summary" } as const;
      return {
        ...(wanted.own && { own: (await answer(step, wanted.own, question)) as never }),
        ...(wanted.sample && { sample: (await answer(step, wanted.sample, question)) as never }),
      };
    },
    readJourneyMap: (visit) => ask(visit, { kind: "map", coverage: visit.query.coverage, filter: visit.query }),
    readEndings: (visit) => ask(visit, { kind: "endings", filter: visit.query }),
    readStalls: (visit) => ask(visit, { kind: "stalls", filter: visit.query }),
    readWhoComesIn: (visit) => ask(visit, { kind: "whoComesIn", filter: visit.query }),
    readDurations: (visit) => ask(visit, { kind: "durations", filter: visit.query }),
    listJourneys: (visit) => ask(visit, { kind: "journeys", activity: visit.query.activity, filter: visit.query }),
    readJourney: (visit) => ask(visit, { kind: "journey", journey: Number(visit.params.journey) }),
    readSimilar: (visit) =>
      ask(visit, { kind: "similar", journey: Number(visit.params.journey), day: visit.query.day }),
    readRoadblocks: (visit) => inTime(visit, { kind: "roadblocks", weeks: visit.query.weeks }),
    readFindings: (visit) => inTime(visit, { kind: "findings" }),
    readTrackRecord: (visit) => inTime(visit, { kind: "trackRecord", ending: visit.query.ending }),

    exportExperience: async ({ step, membership, query }) => {
      const sent = await step(async (db) =>
        sentBase(db, await baseFor(db, membership.organisationId, query.base, folds)),
      );
      const { format } = query;
      return format === "csv"
        ? { fileName: "past-projects.csv", contentType: "text/csv; charset=utf-8", text: fileOf(sent, "csv") }
        : { fileName: "past-projects.ocel.json", contentType: "application/json", text: fileOf(sent, "ocel") };
    },
  };
}
