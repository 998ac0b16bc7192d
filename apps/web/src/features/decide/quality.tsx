import { customersOwnFor } from "@cairn/domain/kernel/space.ts";
import { about } from "@cairn/domain/project/decisions/current.ts";
import {
  type Decision,
  type QualityPoint,
  qualityPoints,
  type Ratings,
} from "@cairn/domain/project/decisions/decision.ts";
import { type Quality, qualityOf, ratingsOf } from "@cairn/domain/project/decisions/quality.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Form } from "../../ui/form.tsx";
import { Section } from "../../ui/page.tsx";
import { Points } from "../../ui/points.tsx";
import { Spread } from "../../ui/spread.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./decide.module.css";

const says = decisionsWords.quality;

/** How well it is being decided: rated alone, then seen together as a spread. */
export function QualityPart({ decision, decided }: { readonly decision: Decision; readonly decided: boolean }) {
  const { project, you } = useProject();
  const may = useMay();
  const [rating, setRating] = useState(false);
  const mine = ratingsOf(project, decision).get(you.personId);
  const quality = qualityOf(project, decision);
  if (decided && quality.spreads.length === 0) return null;
  const mayRate = !decided && may("contribute", customersOwnFor(decision.space));
  return (
    <Section title={says.title} says={says.says}>
      {!rating && <Seen quality={quality} rated={mine !== undefined || decided} />}
      {rating && <RatingForm decision={decision} points={mine?.points} onDone={() => setRating(false)} />}
      {!rating && mayRate && (
        <Button variant="default" onClick={() => setRating(true)}>
          {mine ? says.again : says.rate}
        </Button>
      )}
      <p className={styles["quiet"]}>{says.source}</p>
    </Section>
  );
}

/** Whoever has not rated sees only how many have, so that nobody leans on others. */
function Seen({ quality, rated }: { readonly quality: Quality; readonly rated: boolean }) {
  const { people, spreads, weakest } = quality;
  if (spreads.length === 0) return people > 0 || rated ? <p>{says.notEnough(people)}</p> : null;
  if (!rated) return <p>{says.rateFirst(people)}</p>;
  const ends = (values: readonly number[]) => [values[0] ?? 0, values.at(-1) ?? 0] as const;
  return (
    <>
      {weakest && (
        <p className={styles["weakest"]}>
          {says.weakest(says.points[weakest.point], ...ends(weakest.values), weakest.median, people)}
        </p>
      )}
      <div className={styles["spreads"]}>
        {spreads.map(({ point, values, median }) => (
          <figure key={point}>
            <figcaption>
              {says.points[point]} <span className={styles["quiet"]}>{says.spread(...ends(values), median)}</span>
            </figcaption>
            <Spread
              values={values}
              middle={median}
              from={0}
              to={10}
              label={`${says.points[point]}: ${says.spread(...ends(values), median)}`}
            />
          </figure>
        ))}
      </div>
      <p className={styles["quiet"]}>{says.n(people)}</p>
    </>
  );
}

function RatingForm(props: {
  readonly decision: Decision;
  readonly points: Ratings | undefined;
  readonly onDone: () => void;
}) {
  const { project, you } = useProject();
  const send = useSend();
  const [fresh] = useState(() => newId());
  const [points, setPoints] = useState<Partial<Ratings>>(props.points ?? {});
  const decisionId = props.decision.id;
  const own = about(project.qualityRatings, props.decision).find(({ writtenBy }) => writtenBy === you.personId);
  const whole = isWhole(points) ? points : undefined;
  const save = async (): Promise<void> => {
    if (!whole) return;
    const answer = await send("rateDecision", { ratingId: own?.id ?? fresh, decisionId, points: whole }, says.rated);
    if (isCarried(answer)) props.onDone();
  };
  return (
    <Form className={styles["rating"]} onSend={save}>
      <p className={styles["quiet"]}>{says.ends}</p>
      {qualityPoints.map((point) => (
        <Points
          key={point}
          label={says.points[point]}
          most={10}
          value={points[point]}
          onChange={(value) => setPoints({ ...points, [point]: value })}
        />
      ))}
      <Group gap="xs">
        <Button type="submit" disabled={!whole}>
          {says.save}
        </Button>
        <Button variant="default" onClick={props.onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}

const isWhole = (points: Partial<Ratings>): points is Record<QualityPoint, number> =>
  qualityPoints.every((point) => points[point] !== undefined);
