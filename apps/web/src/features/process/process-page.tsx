import { Page } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

export function ProcessPage() {
  return <Page title={words.process.title} />;
}
