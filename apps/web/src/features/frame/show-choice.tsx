import { SegmentedControl } from "@mantine/core";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./board.module.css";

const say = frameWords;

export function ShowChoice(props: { readonly openOnly: boolean; readonly onChange: (openOnly: boolean) => void }) {
  return (
    <div className={styles["show"]}>
      <SegmentedControl
        size="sm"
        classNames={{ root: styles["switch"] ?? "", indicator: styles["chosen"] ?? "" }}
        aria-label={say.show}
        value={props.openOnly ? "open" : "all"}
        onChange={(value) => props.onChange(value === "open")}
        data={[
          { value: "all", label: say.showAll },
          { value: "open", label: say.showOpen },
        ]}
      />
    </div>
  );
}
