import type { running } from "@cairn/contract/running.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Handlers } from "../../http/visit.ts";
import { isSampleThere } from "../sample/sample.ts";
import type { Outbox } from "./outbox.ts";
import { countsOf, newestMails } from "./queries.ts";

type House = {
  readonly version: string;
  readonly startedAt: Instant;
  readonly publicUrl: string;
  readonly outbox: Pick<Outbox, "delivers">;
};

/** For whoever runs this Cairn: the letters and the state of the machine, and nothing of any project. */
export function runningHandlers({
  version,
  startedAt,
  publicUrl,
  outbox,
}: House): Pick<Handlers<typeof running>, "listMails" | "readState"> {
  const { delivers } = outbox;
  return {
    listMails: async ({ db }) => ({ delivers, mails: [...(await newestMails(db))] }),
    readState: async ({ db }) => ({
      version,
      startedAt,
      publicUrl,
      delivers,
      sample: await isSampleThere(db),
      ...(await countsOf(db)),
    }),
  };
}
