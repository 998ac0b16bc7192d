import { organisations, type SavedProcess } from "@cairn/contract/organisations.ts";
import { queryOptions } from "@tanstack/react-query";
import { call } from "../api/call.ts";

export const processKeys = {
  all: (organisationId: string) => ["processes", organisationId] as const,
  versions: (organisationId: string, processId: string) => ["processes", organisationId, processId] as const,
};

export const processesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: processKeys.all(organisationId),
    queryFn: () => call(organisations.listProcesses, { params: { organisationId } }),
  });

/** All versions of a process, newest first. */
export async function readVersions(organisationId: string, processId: string): Promise<readonly SavedProcess[]> {
  return (await call(organisations.readProcessVersions, { params: { organisationId, processId } })).versions;
}

export const versionsQuery = (organisationId: string, processId: string) =>
  queryOptions({
    queryKey: processKeys.versions(organisationId, processId),
    queryFn: () => readVersions(organisationId, processId),
  });
