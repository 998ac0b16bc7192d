import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { FileAnswer } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { versionOf } from "../../store/lift.ts";
import { cardsIn } from "../../store/projects/cards.ts";
import { eventsAfter } from "../../store/projects/log.ts";
import type { Participation } from "../../store/projects/participation.ts";
import type { EventInFile, ExportFile } from "./export-file.ts";

/** Everything of the project that its exporter may see, as one file from which it can be restored. */
export async function exportOf(db: Db, participation: Participation, now: Instant): Promise<FileAnswer> {
  const { projectId, spaces } = participation;
  const { personId, side, role } = participation.actor;
  const bySpace = Map.groupBy(await eventsAfter(db, projectId, spaces), ({ space }) => space);
  const file: ExportFile = {
    format: "cairn-project",
    version: 1,
    exportedAt: now,
    projectId,
    exporter: { personId, side, role },
    spaces: spaces.flatMap((space) => {
      const events = bySpace.get(space);
      return events ? [{ space, events: events.map(inFile) }] : [];
    }),
    cards: await cardsIn(db, projectId, spaces),
  };
  return {
    fileName: `cairn-project-${projectId}.json`,
    contentType: "application/json; charset=utf-8",
    text: `${JSON.stringify(file, undefined, 1)}\n`,
  };
}

function inFile({ seq, eventId, commandId, space: _space, type, at, by, ...body }: LoggedEvent): EventInFile {
  return { seq, eventId, commandId, type, version: versionOf(type), at, by, body };
}
