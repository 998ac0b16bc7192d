import { experience as contract } from "@cairn/contract/experience.ts";
import type { BaseSummary } from "@cairn/contract/experience-figures.ts";
import type { Filter } from "@cairn/contract/experience-filter.ts";
import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call } from "../../api/call.ts";

export type Summary = z.output<typeof BaseSummary>;

/** Everything that is known of an organisation's past projects; changes with each import. */
const all = (organisationId: string) => ["experience", organisationId] as const;
export const experienceKey = all;

/** How often what is being worked out, or read, is asked for again. */
const againMs = 1500;
const whileReckoning = ({ state }: { readonly state: { readonly data?: { readonly state: string } | undefined } }) =>
  state.data?.state === "reckoning" ? againMs : false;

export const summaryQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...all(organisationId), "summary"],
    queryFn: () => call(contract.readExperience, { params: { organisationId }, query: {} }),
  });

export const importsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...all(organisationId), "imports"],
    queryFn: () => call(contract.listImports, { params: { organisationId } }),
  });

export const importQuery = (organisationId: string, importId: string) =>
  queryOptions({
    queryKey: [...all(organisationId), "import", importId],
    queryFn: (): Promise<ImportDetail> => call(contract.readImport, { params: { organisationId, importId } }),
    refetchInterval: ({ state }) => (state.data?.state === "reading" ? againMs / 3 : false),
  });

export const endingsQuery = (organisationId: string, filter: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "endings", filter],
    queryFn: () => call(contract.readEndings, { params: { organisationId }, query: filter }),
  });

/** @param coverage share of 1 of the projects whose paths are shown, the most frequent paths first */
export const mapQuery = (organisationId: string, filter: Filter, coverage: number) =>
  queryOptions({
    queryKey: [...all(organisationId), "map", filter, coverage],
    queryFn: () => call(contract.readJourneyMap, { params: { organisationId }, query: { ...filter, coverage } }),
  });

export const stallsQuery = (organisationId: string, filter: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "stalls", filter],
    queryFn: () => call(contract.readStalls, { params: { organisationId }, query: filter }),
  });

export const durationsQuery = (organisationId: string, filter: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "durations", filter],
    queryFn: () => call(contract.readDurations, { params: { organisationId }, query: filter }),
  });

export const rolesQuery = (organisationId: string, filter: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "roles", filter],
    queryFn: () => call(contract.readWhoComesIn, { params: { organisationId }, query: filter }),
  });

export const roadblocksQuery = (organisationId: string, { base }: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "roadblocks", base],
    queryFn: () => call(contract.readRoadblocks, { params: { organisationId }, query: { base } }),
    refetchInterval: whileReckoning,
  });

export const findingsQuery = (organisationId: string, { base }: Filter) =>
  queryOptions({
    queryKey: [...all(organisationId), "findings", base],
    queryFn: () => call(contract.readFindings, { params: { organisationId }, query: { base } }),
    refetchInterval: whileReckoning,
  });

type Foretold = NonNullable<Parameters<typeof call<typeof contract.readTrackRecord>>[1]["query"]["ending"]>;

export const trackRecordQuery = (organisationId: string, { base }: Filter, ending: Foretold) =>
  queryOptions({
    queryKey: [...all(organisationId), "track record", base, ending],
    queryFn: () => call(contract.readTrackRecord, { params: { organisationId }, query: { base, ending } }),
    refetchInterval: whileReckoning,
  });

export const journeysQuery = (organisationId: string, filter: Filter, activity: string | undefined) =>
  queryOptions({
    queryKey: [...all(organisationId), "journeys", filter, activity],
    queryFn: () => call(contract.listJourneys, { params: { organisationId }, query: { ...filter, activity } }),
  });

export const journeyQuery = (organisationId: string, { base }: Filter, journey: number) =>
  queryOptions({
    queryKey: [...all(organisationId), "journey", base, journey],
    queryFn: () => call(contract.readJourney, { params: { organisationId, journey: `${journey}` }, query: { base } }),
  });

export const similarQuery = (organisationId: string, { base }: Filter, journey: number, day: number) =>
  queryOptions({
    queryKey: [...all(organisationId), "similar", base, journey, day],
    queryFn: () =>
      call(contract.readSimilar, { params: { organisationId, journey: `${journey}` }, query: { base, day } }),
  });
