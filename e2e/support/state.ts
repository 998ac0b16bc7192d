import type { Decisions } from "./deciding.ts";
import type { PastFiles } from "./past.ts";
import type { Screen } from "./screen.ts";

/** What the screens are looked at with: a project full of everything, and one without anything. */
export type World = {
  readonly full: string;
  /** Options that the reader has scored. */
  readonly compared: string;
  readonly finished: string;
  readonly empty: string;
  /** Held in trust by the reader's own organisation. */
  readonly held: string;
  /** Taken over from the reader's own organisation, which is a guest now. */
  readonly guest: string;
  /** Decisions of the full project. */
  readonly decisions: Decisions;
  /** An open round of the full project in which the reader is asked. */
  readonly round: string;
  /** An open activity of the full project. */
  readonly activity: { readonly id: string; readonly title: string };
  readonly organisation: string;
  /** Led by people of the organisation whose past projects were brought in, with its situation described. */
  readonly learning: string;
  /** Files of past projects of the organisation. */
  readonly past: PastFiles;
  /** The token of an open invitation. */
  readonly token: string;
};

/** A screen in one of its states. */
export type State = {
  /** The route as the router names it. */
  readonly route: string;
  readonly name: string;
  readonly at: (world: World) => string;
  /** What is done there before it is looked at. */
  readonly first?: (screen: Screen, world: World) => Promise<void>;
  /** Without a session. */
  readonly outside?: true;
};

/** Unfolds all that is folded on the page. */
export async function unfold({ page }: Screen): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((it) => it.setAttribute("open", "")));
}
