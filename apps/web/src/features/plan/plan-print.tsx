import { Page } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

export function PlanPrint() {
  return <Page title={words.plan.toPrint} />;
}
