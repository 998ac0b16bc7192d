import type { riskCommands } from "../../project/risks/weighing-risks.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const risksHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof riskCommands> => ({
  nameRisk: {
    input: {
      space,
      riskId: fresh,
      of: "standing still",
      what: "Two more people leave",
      because: "Nobody likes the list",
      likelihood: 0.4,
      impact: 4,
      ownerId: id("person"),
      answer: "Ask them now",
      sign: "Sick leave rises",
      activityIds: [id("activity")],
    },
  },
  changeRisk: {
    input: {
      riskId: id("risk"),
      changes: { what: "Data is lost", impact: 5, answer: null },
      from: { what: "Data is late" },
    },
  },
  endRisk: { input: { riskId: id("risk"), how: "it happened", because: "In March" } },
  reopenRisk: { input: { riskId: id("riskEnded") } },
});
