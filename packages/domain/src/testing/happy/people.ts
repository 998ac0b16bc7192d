import type { peopleCommands } from "../../project/people.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const peopleHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof peopleCommands> => ({
  addPerson: { input: { space, personId: fresh, side: "customer", name: "Kim", email: "kim@example.org" } },
  changePerson: { input: { personId: id("person"), changes: { part: "decides", function: null, why: "Signs" } } },
  renamePerson: { input: { personId: id("person"), name: "Iris B." } },
  sayPersonLeft: { input: { personId: id("person"), because: "Moved on" } },
  bringPersonBack: { input: { personId: id("left") } },
});
