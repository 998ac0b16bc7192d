import type { DescribedSituation } from "@cairn/domain/project/problem/problem.ts";
import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./situation.module.css";
import { draftOf, readDraft, type SituationDraft, situationIn, written } from "./situation-draft.ts";
import { SituationQuestions } from "./situation-questions.tsx";
import { SituationSummary } from "./situation-summary.tsx";

const say = frameWords.situation;

/** The situation in the customer's own words. What is typed is kept in this browser until it is sent. */
export function SituationForm(props: {
  readonly described: DescribedSituation | undefined;
  readonly onDescribed: () => void;
}) {
  const { described } = props;
  const send = useSend();
  const form = useRef<HTMLFormElement>(null);
  const usual = useDefaultSpace();
  const [chosen, setChosen] = useState(usual);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const current = written(draftOf(described?.situation));
  const kept = useDraft("situation", current);
  const draft = readDraft(kept.text);
  const said = situationIn(draft);
  const write = (changes: Partial<SituationDraft>): void => kept.write(written({ ...draft, ...changes }));

  const submit = async (): Promise<void> => {
    setAsked(true);
    if ("problems" in said) {
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-error] input")?.focus());
      return;
    }
    setSending(true);
    const answer = await send("describeSituation", {
      situationId: described?.id ?? newId(),
      space: described?.space ?? chosen,
      situation: said.situation,
    });
    setSending(false);
    if (!isCarried(answer)) return;
    kept.drop();
    props.onDescribed();
  };

  return (
    <Form ref={form} noValidate className={styles["form"]} onSend={() => void submit()}>
      {described && kept.open && kept.from !== current && <Meanwhile described={described} takeTheirs={kept.drop} />}
      <SituationQuestions draft={draft} onChange={write} problems={asked && "problems" in said ? said.problems : {}} />
      {!described && <SpaceChoice label={say.audience} value={chosen} onChange={setChosen} />}
      <div className={styles["send"]}>
        <p>{say.whatNext}</p>
        <Group>
          <Button type="submit" loading={sending}>
            {say.submit}
          </Button>
          {described && kept.open && (
            <Button
              variant="default"
              onClick={() => {
                kept.drop();
                props.onDescribed();
              }}
            >
              {say.dropDraft}
            </Button>
          )}
        </Group>
        <p>{say.draftKept}</p>
      </div>
    </Form>
  );
}

function Meanwhile(props: { readonly described: DescribedSituation; readonly takeTheirs: () => void }) {
  return (
    <div role="alert" className={styles["meanwhile"]}>
      <strong>{say.meanwhile}</strong>
      <p>{say.meanwhileSays}</p>
      <SituationSummary situation={props.described.situation} />
      <Button mt="sm" size="compact-md" variant="default" onClick={props.takeTheirs}>
        {say.takeTheirs}
      </Button>
    </div>
  );
}
