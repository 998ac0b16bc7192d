import { Failure } from "@cairn/contract/failures.ts";
import { rounds as endpoints } from "@cairn/contract/rounds.ts";
import { groupOf } from "@cairn/domain/project/rounds/casting.ts";
import type { Answer } from "@cairn/domain/project/rounds/item.ts";
import type { Round } from "@cairn/domain/project/rounds/rounds.ts";
import { Button } from "@mantine/core";
import { call } from "../../api/call.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Fold } from "../../ui/fold.tsx";
import { Form } from "../../ui/form.tsx";
import { ballot as ballotWords } from "../../words/en/ballot.ts";
import { joinNames } from "../../words/format.ts";
import styles from "./ballot.module.css";
import { ItemField } from "./item-field.tsx";
import { useWrittenSoFar } from "./written-so-far.ts";

const says = ballotWords;
const alreadyAnswered = (problem: unknown): boolean =>
  problem instanceof Failure && problem.details["state"] === "already answered";

/** The questions of a round, and handing the answers in. */
export function BallotForm({ round, onDone }: { readonly round: Round; readonly onDone: () => void }) {
  const { projectId, you } = useProject();
  const nameOf = useNames();
  const { answers, answer, drop } = useWrittenSoFar(`${projectId}/${round.id}/${you.personId}`);
  const { items } = round;
  const group = round.groups[groupOf(round, you.personId)];
  const given = items.map((item, at) => answers[at] ?? (item.type === "text" ? ([] satisfies Answer) : undefined));
  const missing = given.filter((it) => it === undefined).length;
  const send = async (): Promise<void> => {
    try {
      const body = { answers: given.flatMap((it) => (it === undefined ? [] : [tidied(it)])) };
      await call(endpoints.castBallot, { params: { projectId, roundId: round.id }, body });
    } catch (problem) {
      // An answer that went in although its receipt was lost.
      if (!alreadyAnswered(problem)) return showFailure(problem);
    }
    drop();
    onDone();
  };
  return (
    <Form className={styles["ballot"]} onSend={send}>
      <section className={styles["secret"]} aria-label={says.secretTitle}>
        <strong>{says.secretTitle}</strong>
        <p>{says.secret(group?.asked.length ?? 0, group?.name ?? "")}</p>
        {items.some(({ type }) => type === "text") && <p>{says.texts}</p>}
        <Fold title={says.who}>
          <p>{joinNames((group?.asked ?? []).filter((id) => id !== you.personId).map(nameOf))}</p>
        </Fold>
      </section>
      {items.map((item, at) => (
        <ItemField
          key={item.text}
          item={item}
          number={items.length > 1 ? says.count(at + 1, items.length) : undefined}
          answer={answers[at]}
          onChange={(it) => answer(at, it)}
        />
      ))}
      <p className={styles["quiet"]}>{says.once}</p>
      <div>
        <Button type="submit" disabled={missing > 0}>
          {says.send}
        </Button>
      </div>
      <p role="status" className={styles["quiet"]}>
        {missing > 0 && says.missing(missing)}
      </p>
    </Form>
  );
}

/** Texts without the empty ones: a field left empty is no text. */
const tidied = (answer: Answer): Answer =>
  typeof answer === "object" && answer.some((it) => typeof it === "string")
    ? answer.map((it) => String(it).trim()).filter(Boolean)
    : answer;
