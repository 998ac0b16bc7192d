import { Page } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

export function PlanPage() {
  return <Page title={words.plan.title} />;
}
