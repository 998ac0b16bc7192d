import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { Title } from "@mantine/core";
import { process as processWords } from "../../words/en/process.ts";
import { formatNumber } from "../../words/format.ts";
import styles from "./process.module.css";

const say = processWords;
const percent = (share: number): string => `${formatNumber(Math.round(share * 10_000) / 100)} %`;

/** A sales process to be read. */
export function ProcessView({ process }: { readonly process: SalesProcess }) {
  const estimated = process.stages.some(({ winProbability }) => winProbability !== undefined);
  return (
    <>
      {estimated && <p className={styles["quiet"]}>{`${say.probability}: ${say.whose}`}</p>}
      <ol className={styles["stages"]}>
        {process.stages.map(({ name, winProbability, activities, exitCriteria }, at) => (
          <li key={`${at} ${name}`} className={styles["stage"]}>
            <header className={styles["stageHead"]}>
              <Title order={3} size="h5">
                {name}
              </Title>
              {winProbability !== undefined && (
                <span className="figures">{say.probabilityShort(percent(winProbability))}</span>
              )}
            </header>
            <div className={styles["lists"]}>
              <Lines title={say.activities} lines={activities} />
              <Lines title={say.exitCriteria} lines={exitCriteria} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p className={styles["quiet"]}>{props.title}</p>
      {props.lines.length === 0 ? (
        <p className={styles["quiet"]}>{say.noneGiven}</p>
      ) : (
        <ul>
          {props.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
