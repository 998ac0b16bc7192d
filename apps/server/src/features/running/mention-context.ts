import type { Viewer } from "@cairn/domain/kernel/space.ts";

/** Somebody who takes part now, and where to write to them. */
export type Reachable = Viewer & { readonly personId: string; readonly email: string };

/** What letters about mentions are made from. */
export type MentionContext = {
  readonly projectName: string;
  /** Where the project is read. */
  readonly link: string;
  readonly takePart: readonly Reachable[];
};
