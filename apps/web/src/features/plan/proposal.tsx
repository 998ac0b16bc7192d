import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group } from "@mantine/core";
import { memo, useState } from "react";
import { useMay, useNames, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { ActivityLink } from "./activity-link.tsx";
import styles from "./tray.module.css";
import { usePlanSearch } from "./use-plan-search.ts";

/** One proposal: why it is proposed, and take, change or strike out. */
export const Proposal = memo(function Proposal({ activity }: { readonly activity: Activity }) {
  const may = useMay();
  const send = useSend();
  const nameOf = useNames();
  const { open } = usePlanSearch();
  const [striking, setStriking] = useState(false);
  const { tray, strike } = planWords;
  const { id, title, because, proposedBy } = activity;
  return (
    <li className={styles["proposal"]}>
      <ActivityLink activity={activity} />
      <p>{because ?? tray.noReason}</p>
      <p className={styles["by"]}>
        {tray.by(nameOf(proposedBy))} <WhoSees thing={activity} />
      </p>
      {may("plan", activity.space) && (
        <Group gap="xs">
          <Button
            size="compact-md"
            aria-label={`${tray.take}: ${title}`}
            onClick={() => void send("acceptActivity", { activityId: id }, tray.taken)}
          >
            {tray.take}
          </Button>
          <Button size="compact-md" variant="default" aria-label={`${tray.change}: ${title}`} onClick={() => open(id)}>
            {tray.change}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={`${tray.strikeOut}: ${title}`}
            onClick={() => setStriking(true)}
          >
            {tray.strikeOut}
          </Button>
        </Group>
      )}
      <AskReason
        opened={striking}
        onClose={() => setStriking(false)}
        title={strike.title(title)}
        label={strike.label}
        says={strike.says}
        submit={strike.submit}
        onSubmit={(reason) => void send("strikeOut", { activityId: id, because: reason }, strike.struck)}
      />
    </li>
  );
});
