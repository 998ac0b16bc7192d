import { experience as contract } from "@cairn/contract/experience.ts";
import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import { addressOf } from "../../../api/call.ts";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { pastImports as say } from "../../../words/en/past-imports.ts";

/** What reading the whole file came to: rows in are rows taken and rows refused with reasons. */
export function ReportShown(props: {
  readonly organisationId: string;
  readonly importId: string;
  readonly detail: ImportDetail;
}) {
  const { report, sameAs } = props.detail;
  const { organisationId, importId } = props;
  if (!report) return null;
  const { rows, taken, refused, reasons, journeys, journeysKnown, settledByOrder } = report;
  return (
    <>
      <p role="status">{say.report(rows, taken, refused, journeys)}</p>
      {sameAs && <p role="alert">{say.sameAs(sameAs.fileName)}</p>}
      {journeysKnown > 0 && <p>{say.known(journeysKnown)}</p>}
      {settledByOrder > 0 && <p>{say.byOrder(settledByOrder)}</p>}
      {refused > 0 && (
        <Fold title={say.reasons} aside={refused.toLocaleString("en-GB")}>
          <FigureTable
            caption={say.reasons}
            columns={[say.reasons, say.rows]}
            rows={reasons.map(({ reason, count }) => ({
              key: reason,
              cells: [say.reason[reason], count.toLocaleString("en-GB")],
            }))}
          />
          <a href={addressOf(contract.downloadRefused, { params: { organisationId, importId } })} download>
            {say.refusedFile}
          </a>
        </Fold>
      )}
    </>
  );
}
