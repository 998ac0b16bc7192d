import { useSyncExternalStore } from "react";

/** Milliseconds a pointer rests on an activity before it counts as meant: what is scrolled past below it is not. */
const restMs = 60;

/**
 * The activity that somebody points at or has the focus on, apart from the page's state: only what looks at it is drawn anew,
 * so that three hundred can be scrolled past under a pointer that lies still.
 */
export class FocusStore {
  readonly #listeners = new Set<() => void>();
  #focused: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly focused = (): string | undefined => this.#focused;

  /** For a pointer, which may only be passing: what it points at is looked up once it rests. */
  readonly point = (look: () => string | undefined): void => {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.focus(look()), restMs);
  };

  readonly focus = (activityId: string | undefined): void => {
    clearTimeout(this.#resting);
    if (this.#focused === activityId) return;
    this.#focused = activityId;
    for (const listener of this.#listeners) listener();
  };
}

export const useFocused = (store: FocusStore): string | undefined =>
  useSyncExternalStore(store.subscribe, store.focused);

export const useIsFocused = (store: FocusStore, activityId: string): boolean =>
  useSyncExternalStore(store.subscribe, () => store.focused() === activityId);
