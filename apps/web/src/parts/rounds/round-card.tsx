import { askedIn, type Round } from "@cairn/domain/project/rounds/rounds.ts";
import { Button, Group as Row } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../live/use-project.ts";
import { Fold } from "../../ui/fold.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { formatDay, joinNames, today } from "../../words/format.ts";
import { WhoSees } from "../who-sees.tsx";
import { useProgress, useToAnswer } from "./progress.ts";
import { RoundActions } from "./round-actions.tsx";
import styles from "./rounds.module.css";

const says = roundsWords.card;

/** A round that is open: how many have answered, until when, who is asked, and what can be done with it. */
export function RoundCard({ round }: { readonly round: Round }) {
  const { projectId } = useProject();
  const nameOf = useNames();
  const answered = useProgress(true)?.get(round.id)?.answered;
  const mine = useToAnswer().some(({ id }) => id === round.id);
  const asked = askedIn(round.groups).length;
  return (
    <section className={styles["card"]} aria-label={round.title}>
      <p className={styles["title"]}>{round.title}</p>
      {round.why && <p>{round.why}</p>}
      <p>
        {answered === undefined ? says.few(asked) : says.answered(answered, asked)}{" "}
        {today() > round.closesOn ? says.over(formatDay(round.closesOn)) : says.until(formatDay(round.closesOn))}
      </p>
      {mine && (
        <Button component={Link} to={`/projects/${projectId}/answer/${round.id}`}>
          {says.answer}
        </Button>
      )}
      <Fold title={says.who(asked, round.groups.length)}>
        <dl className={styles["names"]}>
          {round.groups.map((group) => (
            <div key={group.name}>
              <dt>{group.name}</dt>
              <dd>{joinNames(group.asked.map(nameOf))}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <Row gap="xs">
        <WhoSees thing={round} />
        <RoundActions round={round} all={answered === asked} />
      </Row>
    </section>
  );
}
