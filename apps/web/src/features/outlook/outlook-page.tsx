import { evidence as contract, type Outlook } from "@cairn/contract/evidence.ts";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { useProject } from "../../live/use-project.ts";
import { FigureTable } from "../../parts/past/figure-table.tsx";
import { StandingLine } from "../../parts/past/standing-line.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { endingName } from "../../words/en/experience.ts";
import { outlook as say } from "../../words/en/outlook.ts";
import { formatShare } from "../../words/format.ts";

/** How the past projects most like this one went on from its age. */
export function OutlookPage() {
  const { projectId, you } = useProject();
  const isOurs = you.side === "customer";
  const { data, error } = useQuery({
    queryKey: ["outlook", projectId],
    queryFn: () => call(contract.readOutlook, { params: { projectId } }),
    enabled: isOurs,
  });
  return (
    <Page title={say.title} says={say.says} width="text">
      {error && <p role="alert">{sentenceFor(error)}</p>}
      {isOurs && !error && !data && <p role="status">{say.looking}</p>}
      {(!isOurs || data?.state === "none") && <Empty title={say.none} says={say.noneSays} />}
      {data?.state === "not enough" && (
        <Empty
          title={say.notEnough(data.have, data.need)}
          says={data.what === "that ended" ? say.notEnoughEnded : say.notEnoughAlike}
        />
      )}
      {data?.state === "reckoned" && <HowTheyWentOn outlook={data.figure} />}
    </Page>
  );
}

const usualSpan = 180;

function HowTheyWentOn({ outlook }: { readonly outlook: Outlook }) {
  const { chances, alike, day, nearest } = outlook;
  const main = chances.findLast(({ days }) => days <= usualSpan) ?? chances[0];
  return (
    <>
      <p>
        <strong>
          {main
            ? say.answer(alike, day, main.days, {
                ahead: main.wentAhead,
                otherwise: main.decidedOtherwise,
                no: main.noDecision,
              })
            : say.tooShort}
        </strong>
      </p>
      {chances.length > 0 && (
        <FigureTable
          caption={say.table}
          columns={[say.within, say.wentAhead, say.otherwise, say.noDecision, say.open]}
          rows={chances.map(({ days, wentAhead, decidedOtherwise, noDecision, open }) => ({
            key: `${days}`,
            cells: [
              say.days(days),
              ...[wentAhead, decidedOtherwise, noDecision].map(say.said),
              formatShare(Math.max(0, open)),
            ],
          }))}
        />
      )}
      <Fold title={say.nearest} aside={`${nearest.length}`}>
        <FigureTable
          caption={say.nearest}
          columns={[say.nth, { words: say.ended }, { words: say.alikeIn }, { words: say.differsIn }]}
          rows={nearest.map(({ journey, ending, alikeIn, differsIn }, at) => ({
            key: `${journey}`,
            cells: [say.place(at + 1), endingName(ending), alikeIn.join(", "), differsIn.join(", ")],
          }))}
        />
      </Fold>
      <StandingLine
        standing={outlook}
        besides={[say.whose(outlook.organisation), say.compared, say.effective(outlook.effective)]}
      />
    </>
  );
}
