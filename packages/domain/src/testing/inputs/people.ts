import * as fc from "fast-check";
import type { peopleCommands } from "../../project/people.ts";
import { partyA, partyB } from "../cast.ts";
import { type Inputs, made, nullable, opt, person, text } from "./drawing.ts";

export const peopleInputs = {
  addPerson: made("person", "personId", {
    side: fc.constantFrom("customer", "customer", partyA, partyB),
    name: text,
    function: opt(fc.constantFrom("it", "finance")),
    why: opt(text),
  }),
  changePerson: fc.record({
    personId: person,
    changes: fc.record({ why: nullable(text), part: nullable(fc.constant("advises")) }),
  }),
  renamePerson: fc.record({ personId: person, name: text }),
  sayPersonLeft: fc.record({ personId: person, because: text }),
  bringPersonBack: fc.record({ personId: person }),
} as const satisfies Readonly<Record<keyof typeof peopleCommands, Inputs>>;
