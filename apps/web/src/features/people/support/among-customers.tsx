import { isCustomersOwn } from "@cairn/domain/kernel/space.ts";
import { AmongCustomers } from "@cairn/domain/project/support/support.ts";
import type { z } from "zod";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";

export type Among = z.infer<typeof AmongCustomers>;

/** The circle, or all of the customer's people; that the person reads it too is said before it happens. */
export function AmongChoice(props: {
  readonly name: string;
  readonly value: Among;
  readonly onChange: (space: Among) => void;
}) {
  return (
    <>
      <SpaceChoice
        value={props.value}
        among={isCustomersOwn}
        onChange={(space) => props.onChange(AmongCustomers.parse(space))}
      />
      {props.value === "ours" && (
        <p className={styles["warning"]} role="status">
          {text.oursWarning(props.name)}
        </p>
      )}
    </>
  );
}
