import { Page } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

export function LibraryPage() {
  return <Page title={words.library.title} />;
}
