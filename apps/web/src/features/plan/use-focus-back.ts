import { useEffect, useRef } from "react";

/** When the activity at the side is closed, the focus goes back to its row, wherever it was opened from. */
export function useFocusBack(opened: string | undefined): void {
  const before = useRef(opened);
  useEffect(() => {
    const closed = opened === undefined ? before.current : undefined;
    before.current = opened;
    if (closed) document.querySelector<HTMLElement>(`a[data-activity="${CSS.escape(closed)}"]`)?.focus();
  }, [opened]);
}
