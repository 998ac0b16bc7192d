import type { running } from "@cairn/contract/running.ts";
import type { Handlers } from "../../http/visit.ts";
import { makeSample, removeSample } from "./sample.ts";

/** One click for whoever runs this Cairn: lays the sample down anew, or removes it. */
export function sampleHandlers(): Pick<Handlers<typeof running>, "makeSample" | "removeSample"> {
  return {
    async makeSample({ db, account, now, newId, wake }) {
      const projects = await makeSample(db, { accountId: account.accountId, now, newId });
      for (const projectId of projects) wake(projectId);
      return { projects: [...projects] };
    },

    async removeSample({ db, wake }) {
      for (const projectId of await removeSample(db)) wake(projectId);
      return {};
    },
  };
}
