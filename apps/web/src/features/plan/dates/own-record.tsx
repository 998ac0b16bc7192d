import { fewestFinished } from "@cairn/contract/estimates.ts";
import { useEstimateRecord } from "../../../parts/dates/use-record.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";

/** How estimates have run, and that the ranges were moved by it. */
export function OwnRecord() {
  const record = useEstimateRecord();
  const text = datesWords.record;
  if (!record) return null;
  if (!record.all) return <p>{text.notYet(record.finished, fewestFinished)}</p>;
  const { all, kinds, heldHigh } = record;
  return (
    <Fold title={text.title(all.p50, all.ofAll)}>
      <p className="figures">{text.all(all.p50, all.p80, all.ofAll)}</p>
      <ul className="figures">
        {kinds.map(({ kind, p50, p80, ofKind }) => (
          <li key={kind}>{text.kind(jobsWords[kind].title, p50, p80, ofKind)}</li>
        ))}
      </ul>
      {heldHigh && <p className="figures">{text.held(heldHigh.share, heldHigh.observed)}</p>}
      <p>{text.method}</p>
    </Fold>
  );
}
