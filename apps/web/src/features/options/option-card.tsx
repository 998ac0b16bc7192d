import { spreadOf } from "@cairn/domain/project/options/board.ts";
import type { Option } from "@cairn/domain/project/options/options.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Badge, Button, Title } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Fold } from "../../ui/fold.tsx";
import { SpreadLine } from "../../ui/spread-line.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatTenths } from "../../words/format.ts";
import { OptionForm } from "./option-form.tsx";
import styles from "./options.module.css";
import { type Figures, useComparison } from "./use-comparison.ts";

const says = optionsWords.list;

/** One option: what it is, who would defend it, what the scores say, what is not known. */
export function OptionCard({ option, isShown }: { readonly option: Option; readonly isShown: boolean }) {
  const { project, you } = useProject();
  const { figures } = useComparison();
  const nameOf = useNames();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { id, title, what, defenderId, standing, space } = option;
  const mayChange = may("plan", space) || (may("contribute", space) && option.addedBy === you.personId);
  const unknowns = kept(project.unknowns).filter(({ optionIds, result }) => !result && optionIds.includes(id));
  return (
    <li
      id={id}
      className={styles["card"]}
      data-shown={isShown}
      data-leads={figures?.group?.leaders.includes(id) ?? false}
    >
      {changing ? (
        <OptionForm option={option} onDone={() => setChanging(false)} />
      ) : (
        <>
          <Title order={3} size="h5">
            {title}
          </Title>
          {standing && (
            <Badge variant="light" className={styles["standing"] ?? ""}>
              {says.standing[standing]}
            </Badge>
          )}
          {what && <p className={styles["text"]}>{what}</p>}
          <p className={styles["quiet"]}>{defenderId ? says.defends(nameOf(defenderId)) : says.nobodyDefends}</p>
          {figures && <FiguresOf option={option} figures={figures} />}
          {unknowns.length > 0 && <p className={styles["waiting"]}>{says.unknowns(unknowns.length)}</p>}
          <ThingActions
            thing={option}
            called={title}
            onChange={mayChange ? () => setChanging(true) : undefined}
            mayRemove={mayChange && !standing}
            removed={says.removed}
          >
            {!standing && may("plan", space) && <RuleOut option={option} />}
          </ThingActions>
        </>
      )}
    </li>
  );
}

function FiguresOf({ option, figures }: { readonly option: Option; readonly figures: Figures }) {
  const { criteria } = useComparison();
  const { board, on, group, leads, totals } = figures;
  const figure = group?.figures.get(option.id);
  const own = totals.filter(({ optionId }) => optionId === option.id).flatMap(({ total }) => total ?? []);
  const spread = spreadOf(own);
  const at = board.optionIds.indexOf(option.id);
  return (
    <div className={styles["figures"]}>
      {figure !== undefined && (
        <p>
          <strong className={styles["figure"]}>{says.figure(formatTenths(figure))}</strong>{" "}
          <span className={styles["quiet"]}>{says.figureSays}</span>
        </p>
      )}
      {spread ? (
        <>
          <SpreadLine figures={own} median={spread.median} from={0} to={10} label={says.drawing(option.title)} />
          <p className={styles["quiet"]}>
            {says.spread(spread.n, formatTenths(spread.median), formatTenths(spread.low), formatTenths(spread.high))}
          </p>
        </>
      ) : (
        <p className={styles["quiet"]}>{says.noSpread}</p>
      )}
      {leads.n > 0 && (
        <p className={styles["quiet"]}>
          {says.leadsWith(leads.alone.get(option.id) ?? 0, leads.level.get(option.id) ?? 0, leads.n)}
        </p>
      )}
      <Fold title={says.byCriterion}>
        <dl className={styles["means"]}>
          {on.map(({ criterionId, n, means }) => (
            <div key={criterionId}>
              <dt>{criteria.find(({ id }) => id === criterionId)?.title}</dt>
              <dd className="figures">{means ? says.mean(formatTenths(means[at] ?? 0), n) : says.notScored}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
}

function RuleOut({ option: { id, title } }: { readonly option: Option }) {
  const send = useSend();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" aria-label={says.ruleOutOf(title)} onClick={() => setOpened(true)}>
        {says.ruleOut}
      </Button>
      <AskReason
        opened={opened}
        onClose={() => setOpened(false)}
        title={says.ruleOutOf(title)}
        label={says.ruleOutWhy}
        says={says.ruleOutSays}
        submit={says.ruleOut}
        onSubmit={(because) => void send("ruleOutOption", { optionId: id, because }, says.ruledOut)}
      />
    </>
  );
}
