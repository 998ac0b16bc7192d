import type { calendar } from "@cairn/contract/calendar.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { Handlers } from "../../http/visit.ts";
import { comeInAs, reachInto, throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import { participationsOf } from "../../store/projects/participation.ts";
import type { Limits } from "../identity/limits.ts";
import { hashOf, newSecret } from "../identity/secrets.ts";
import { type Entry, entriesNow, ownIn, type Said } from "./entries.ts";
import { accountOf, entriesOf, forgetSecret, saveEntries, saveSecret, stateOf } from "./queries.ts";
import { written } from "./written.ts";

type House = { readonly publicUrl: string; readonly limits: Limits };

/** One's own activities in one's own calendar: the address is the only key, and it is the owner's to take back. */
export function calendarHandlers(folds: Folds, { publicUrl, limits }: House): Handlers<typeof calendar> {
  return {
    readCalendarState: ({ db, account }) => stateOf(db, account.accountId),

    async makeCalendarAddress({ db, account, now }) {
      const secret = newSecret();
      await saveSecret(db, account.accountId, hashOf(secret), now);
      return { path: `/api/calendar/${secret}/cairn.ics` };
    },

    async takeCalendarBack({ db, account }) {
      await forgetSecret(db, account.accountId);
      return {};
    },

    async readCalendar({ db, params: { secret }, now, address }) {
      limits.count("readCalendarAt", address);
      // Whoever knows no address learns nothing of any: all that is wrong is answered alike.
      const accountId = await accountOf(db, hashOf(secret));
      if (accountId === undefined) throw new Failure("not_found", { id: "calendar" });
      comeInAs(db, { accountId });
      const entries = await told(db, folds, accountId, now);
      return { fileName: "cairn.ics", contentType: "text/calendar; charset=utf-8", text: written(entries, publicUrl) };
    },
  };
}

/** What the account's people see of their projects now, said with what was said before. */
async function told(db: Db, folds: Folds, accountId: string, now: Instant): Promise<readonly Entry[]> {
  const taking = await throughTheDoor(db, () => participationsOf(db, accountId));
  await reachInto(db, taking);
  const own: Said[] = [];
  for (const { projectId, spaces, actor } of taking) {
    const loaded = await folds.load(db, projectId, spaces);
    own.push(...ownIn(sideBySide(loaded?.folds ?? []), projectId, actor.personId));
  }
  const entries = entriesNow(await entriesOf(db, accountId), own, now);
  await saveEntries(db, accountId, entries, dayOf(now));
  return entries;
}
