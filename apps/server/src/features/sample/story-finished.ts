import { carryingOut } from "./finished/carrying-out.ts";
import { cast } from "./finished/cast.ts";
import { deciding } from "./finished/deciding.ts";
import { settingOut } from "./finished/setting-out.ts";
import { ballots, theAnswer } from "./finished/the-answer.ts";
import { understanding } from "./finished/understanding.ts";
import { waysToGo } from "./finished/ways-to-go.ts";
import { worthIt } from "./finished/worth-it.ts";
import { scenes } from "./scene.ts";
import type { Story } from "./story.ts";

/**
 * A home care service that lost time and knowledge at every change of shift. It understood that, stopped for some weeks,
 * went on with another lead, improved its own way first and bought a little, and measured what came of it.
 */
export const finished: Story = {
  slug: "finished",
  cast,
  chair: "ines",
  begin: {
    who: "marek",
    name: "An app for the handover",
    outcome: "Handovers on the phone instead of on paper",
    customer: "Ossenvale Home Care",
    inTrust: false,
  },
  days: 380,
  endedAgo: 14,
  acts: (stage) => {
    const on = scenes(stage, cast, "ours");
    return [
      ...settingOut(stage, on),
      ...understanding(on),
      ...deciding(on),
      ...carryingOut(on),
      ...waysToGo(stage, on),
      ...theAnswer(stage, on),
      ...worthIt(stage, on),
    ];
  },
  ballots,
};
