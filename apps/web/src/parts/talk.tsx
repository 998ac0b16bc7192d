import type { Thing } from "@cairn/domain/kernel/area.ts";
import { words } from "../words/words.ts";

/** What people say about a thing. */
export function Talk({ on }: { readonly on: Thing }) {
  return <section aria-label={words.talk.title} id={`talk-${on.id}`} />;
}
