import { readFile } from "node:fs/promises";
import type { EndingRule, Reading } from "@cairn/contract/experience-import.ts";

/** What the sample is and whose, wherever a figure of it is shown. */
export const sampleAttribution =
  "Sample: proposals in seven standards bodies (Python, Ethereum EIP and ERC, XMPP, Bitcoin, Swift, Kubernetes), taken from their public histories. " +
  "Group decisions with sponsors and reviewers, not purchases: there is no money and no seller.";

export const sampleFileName = "standards-proposals.csv.gz";

/** The file that comes with Cairn; see NOTICE.md and scripts/sample-base.ts. */
export const sampleFile = (): Promise<Buffer> => readFile(new URL(sampleFileName, import.meta.url));

export const sampleReading: Reading = {
  format: "csv",
  delimiter: ",",
  encoding: "utf-8",
  momentForm: "iso",
  zone: "UTC",
  undated: "refused",
  columns: {
    journey: "project",
    activity: "activity",
    startedAt: "at",
    person: "person",
    role: "role",
    traits: ["body", "kind"],
  },
};

/** The bodies themselves call a draft stagnant after half a year to a year; nobody touching one for a year is the end of it here. */
export const sampleRule: EndingRule = {
  byActivity: {
    "decided: yes": "committed",
    "decided: no": "chose not to act",
    "decided: another in its place": "chose another",
    "stopped without a decision": "no decision",
  },
  byOutcome: {},
  silentDays: 365,
  roadblocks: ["status: deferred", "status: stagnant"],
  standsFor: {},
};
