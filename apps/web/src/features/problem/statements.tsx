import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Statement } from "@cairn/domain/project/problem/problem.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraft } from "../../parts/draft.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { TextEdit } from "../../parts/text-edit.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import styles from "./problem.module.css";
import { EarlierWordings } from "./wordings.tsx";

/** The problem in the customer's own words; there may be one version for themselves and one that is shared. */
export function Statements() {
  const { project, you } = useProject();
  const may = useMay();
  const usual = useDefaultSpace();
  const [writing, setWriting] = useState(false);
  const written = kept(project.statements);
  const mayWriteOurs = you.side === "customer" && may("plan", "ours");
  const missesOurs = mayWriteOurs && written.length > 0 && !written.some(({ space }) => space === "ours");
  return (
    <Section title={problemWords.statement} says={problemWords.newWording}>
      {written.map((statement) => (
        <StatementText key={statement.id} statement={statement} />
      ))}
      {written.length === 0 && !writing && (
        <Empty
          title={you.side === "customer" ? problemWords.none : problemWords.noneForGuest}
          says={problemWords.noneSays}
          action={may("plan", usual) && <Button onClick={() => setWriting(true)}>{problemWords.write}</Button>}
        />
      )}
      {missesOurs && !writing && (
        <Button variant="subtle" onClick={() => setWriting(true)}>
          {problemWords.alsoOurs}
        </Button>
      )}
      {writing && <NewStatement onlyOurs={written.length > 0} onDone={() => setWriting(false)} />}
    </Section>
  );
}

function NewStatement({ onlyOurs, onDone }: { readonly onlyOurs: boolean; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(onlyOurs ? "ours" : usual);
  const [statementId] = useState(() => newId());
  const draft = useDraft("statement.new", "");
  const close = (): void => {
    draft.drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const answer = await send("writeStatement", { statementId, space, text: draft.text }, problemWords.saved);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={draft.text.trim() !== ""}
      audience={onlyOurs ? undefined : { space, onChange: setSpace }}
    >
      <Textarea
        label={problemWords.statement}
        description={problemWords.statementHint}
        required
        autoFocus
        autosize
        minRows={3}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
    </SheetForm>
  );
}

function StatementText({ statement }: { readonly statement: Statement }) {
  const send = useSend();
  const may = useMay();
  const { id: statementId, space, text } = statement;
  return (
    <div className={styles["statement"]} id={statementId}>
      <div className={styles["wording"]}>
        <TextEdit
          label={problemWords.statement}
          value={text}
          multiline
          mayEdit={may("plan", space)}
          draftKey={`statement.${statementId}`}
          onSave={(next, from) => send("writeStatement", { statementId, space, text: next, from }, problemWords.saved)}
        />
      </div>
      <Agreement statement={statement} />
      <WhoSees thing={statement} />
      <EarlierWordings statementId={statementId} />
    </div>
  );
}

function Agreement({ statement }: { readonly statement: Statement }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const may = useMay();
  const mine = statement.agreedBy.includes(you.personId);
  const silent = Object.values(project.people).filter(
    ({ id, side, left, removed, space }) =>
      side === "customer" && !left && !removed && isWithin(statement.space, space) && !has(statement.agreedBy, id),
  );
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id as PersonId));
  const { id: statementId } = statement;
  return (
    <div>
      <p className={styles["agreement"]}>
        {problemWords.agrees(names(statement.agreedBy))} {problemWords.notSaid(names(silent.map(({ id }) => id)))}
      </p>
      {may("contribute", statement.space) && (
        <Group gap="xs">
          {mine ? (
            <Button variant="default" size="compact-md" onClick={() => void send("takeBackAgreement", { statementId })}>
              {problemWords.takeBack}
            </Button>
          ) : (
            <Button
              size="compact-md"
              variant="light"
              onClick={() => void send("agreeToStatement", { statementId }, problemWords.agreed)}
            >
              {problemWords.agree}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

const has = (ids: readonly string[], id: string): boolean => ids.includes(id);
