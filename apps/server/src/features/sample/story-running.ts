import { amongFew } from "./running/among-few.ts";
import { cast } from "./running/cast.ts";
import { keepingDates } from "./running/keeping-dates.ts";
import { notDecided } from "./running/not-decided.ts";
import { settingOut } from "./running/setting-out.ts";
import { underWay } from "./running/under-way.ts";
import { waysToGo } from "./running/ways-to-go.ts";
import { scenes } from "./scene.ts";
import type { Story } from "./story.ts";

/**
 * A maker of door fittings that wants to answer complaints and learn from them: begun in trust by a seller, taken over by
 * the customer, and half done today.
 */
export const running: Story = {
  slug: "running",
  cast,
  chair: "katrin",
  begin: {
    who: "freya",
    name: "Complaint desk",
    outcome: "Complaints are answered within days",
    customer: "Brindlewick Door Fittings",
    inTrust: true,
  },
  days: 72,
  endedAgo: 0,
  acts: (stage) => {
    const on = scenes(stage, cast, "ours");
    return [
      ...settingOut(stage, on),
      ...underWay(on),
      ...waysToGo(stage, on),
      ...notDecided(stage, on),
      ...amongFew(stage, on),
      ...keepingDates(stage, on),
    ];
  },
};
