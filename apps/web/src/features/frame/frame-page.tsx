import { Page } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

export function FramePage() {
  return <Page title={words.frame.title} />;
}
