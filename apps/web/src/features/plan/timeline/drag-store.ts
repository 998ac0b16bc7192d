import type { Previewed } from "./preview.ts";

const nothing: Previewed = new Map();

/** A line that somebody draws from one end of an activity. */
export type Drawn = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/**
 * What is shown while somebody drags, apart from the page's state: only the bars look at it, so a move of the pointer paints
 * the bars that move and nothing else.
 */
export class DragStore {
  readonly #listeners = new Set<() => void>();
  #shown: { readonly moved: Previewed; readonly drawn: Drawn | undefined } = { moved: nothing, drawn: undefined };
  #frame = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = () => this.#shown;

  /** Shows what a place of the pointer comes to, at the next frame; what was overtaken before it is never worked out. */
  show(look: () => { moved?: Previewed; drawn?: Drawn }): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { moved = nothing, drawn } = look();
      this.#tell({ moved, drawn });
    });
  }

  clear(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#shown.moved !== nothing || this.#shown.drawn) this.#tell({ moved: nothing, drawn: undefined });
  }

  #tell(shown: ReturnType<DragStore["shown"]>): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
