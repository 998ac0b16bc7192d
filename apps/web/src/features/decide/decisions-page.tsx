import { Empty, Page } from "../../ui/page.tsx";
import { decisions as decisionWords } from "../../words/en/decisions.ts";

/** What must be decided, how, and are we ready? */
export function DecisionsPage() {
  return (
    <Page title={decisionWords.title} width="text">
      <Empty title={decisionWords.none} says={decisionWords.noneSays} />
    </Page>
  );
}
