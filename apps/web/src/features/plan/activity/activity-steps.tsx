import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { AskReason } from "../../../parts/ask-reason.tsx";
import { showDone } from "../../../ui/notice.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { mayDo } from "../may-do.ts";
import { wasBefore } from "../struck-out.tsx";

type Asked = "done" | "reopen" | "strike out";

/** What can be done with an activity as it stands. */
export function ActivitySteps({ activity }: { readonly activity: Activity }) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const [asked, setAsked] = useState<Asked>();
  const shapes = may("plan", activity.space);
  const does = mayDo(activity, you.personId, may);
  const { id: activityId, status } = activity;
  const text = planWords.activity;
  if (activity.removed) return null;
  return (
    <Group gap="xs">
      {status === "proposed" && shapes && (
        <Button onClick={() => void send("acceptActivity", { activityId }, planWords.tray.taken)}>{text.take}</Button>
      )}
      {status === "planned" && does && (
        <Button onClick={() => void send("startActivity", { activityId }, planWords.did.started)}>{text.start}</Button>
      )}
      {(status === "planned" || status === "under way") && does && (
        <Button variant={status === "planned" ? "default" : "filled"} onClick={() => setAsked("done")}>
          {text.done}
        </Button>
      )}
      {status === "done" && does && (
        <Button variant="default" onClick={() => setAsked("reopen")}>
          {text.reopen}
        </Button>
      )}
      {status === "struck out" && shapes && (
        <Button
          onClick={() =>
            void send("putActivityBack", { activityId, to: wasBefore(activity) }, planWords.strike.broughtBack)
          }
        >
          {text.bringBack}
        </Button>
      )}
      {status !== "done" && status !== "struck out" && shapes && (
        <Button variant="default" onClick={() => setAsked("strike out")}>
          {text.strikeOut}
        </Button>
      )}
      {shapes && (
        <Button variant="subtle" onClick={() => void send("remove", { id: activityId }, text.removed)}>
          {text.remove}
        </Button>
      )}
      <Button
        variant="subtle"
        onClick={() => void navigator.clipboard.writeText(location.href).then(() => showDone(text.linked))}
      >
        {text.link}
      </Button>
      <Reasons activity={activity} asked={asked} onClose={() => setAsked(undefined)} />
    </Group>
  );
}

/** The reasons that some steps ask for. */
function Reasons(props: {
  readonly activity: Activity;
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
}) {
  const send = useSend();
  const { asked, onClose } = props;
  const { id: activityId, title, doneWhen } = props.activity;
  const { activity: text, strike } = planWords;
  return (
    <>
      <AskReason
        optional
        opened={asked === "done"}
        onClose={onClose}
        title={text.doneTitle(title)}
        label={text.doneLabel}
        {...(doneWhen ? { says: text.doneSays(doneWhen) } : {})}
        submit={text.doneSubmit}
        onSubmit={(note) =>
          void send("finishActivity", { activityId, ...(note ? { note } : {}) }, planWords.did.finished)
        }
      />
      <AskReason
        opened={asked === "reopen"}
        onClose={onClose}
        title={text.reopenTitle(title)}
        label={text.reopenLabel}
        submit={text.reopen}
        onSubmit={(because) => void send("reopenActivity", { activityId, because }, planWords.did.reopened)}
      />
      <AskReason
        opened={asked === "strike out"}
        onClose={onClose}
        title={strike.title(title)}
        label={strike.label}
        says={strike.says}
        submit={strike.submit}
        onSubmit={(because) => void send("strikeOut", { activityId, because }, strike.struck)}
      />
    </>
  );
}
