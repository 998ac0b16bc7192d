import { useState } from "react";
import { keptIn, useDraft } from "./draft.ts";

/**
 * The fields of a form while it is written. What is new is kept in this browser until it is saved or given up; changes to
 * what is there are not, since it may be another by then.
 *
 * @param name of the draft, such as `impact.new`
 * @param read the fields out of what was kept, or out of what is changed
 * @param changing the thing that is changed, if it is no new one
 */
export function useDraftFields<T extends object>(name: string, read: (found: object) => T, changing?: object) {
  const draft = useDraft(name, "");
  const [fields, setFields] = useState<T>(() => read(changing ?? keptIn(draft.text)));
  return {
    fields,
    lay: (changes: Partial<T>): void => {
      const now = { ...fields, ...changes };
      setFields(now);
      if (!changing) draft.write(JSON.stringify(now));
    },
    drop: (): void => {
      if (!changing) draft.drop();
    },
  };
}
