import * as fc from "fast-check";
import type { coverCommands } from "../../project/cover.ts";
import { partyA, partyB, projectId } from "../cast.ts";
import { type Inputs, opt, text } from "./drawing.ts";

const party = fc.constantFrom(partyA, partyB);

export const coverInputs = {
  nameProject: fc.record({ projectId: fc.constant(projectId), name: text, outcome: opt(text) }),
  takeOver: fc.constant({ projectId }),
  admitSeller: fc.record({ partyId: party, name: text }),
  dismissSeller: fc.record({ partyId: party, because: text }),
} as const satisfies Readonly<Record<keyof typeof coverCommands, Inputs>>;
