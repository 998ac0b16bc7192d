import { ActionIcon } from "@mantine/core";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef } from "react";
import styles from "./rank-list.module.css";

/** Things in an order, the first on top, each moved up or down by a button; the moved one keeps the focus. */
export function RankList(props: {
  readonly names: readonly string[];
  /** The places of the names, the first one first. */
  readonly order: readonly number[];
  readonly onChange: (order: readonly number[]) => void;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly labelledBy: string;
}) {
  const { names, order } = props;
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, by: -1 | 1): void => {
    const [moved, other] = [order[at], order[at + by]];
    if (moved === undefined || other === undefined) return;
    props.onChange(order.with(at, other).with(at + by, moved));
    const way = by < 0 ? "up" : "down";
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`);
      (wanted ?? row?.querySelector<HTMLButtonElement>("button:not(:disabled)"))?.focus();
    });
  };
  return (
    <ol className={styles["ranks"]} ref={list} aria-labelledby={props.labelledBy}>
      {order.map((place, at) => {
        const name = names[place] ?? "";
        return (
          <li key={place}>
            <span className={styles["name"]}>{name}</span>
            <ActionIcon
              variant="default"
              size="lg"
              data-way="up"
              aria-label={props.up(name)}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              <ArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              data-way="down"
              aria-label={props.down(name)}
              disabled={at === order.length - 1}
              onClick={() => move(at, 1)}
            >
              <ArrowDown size={18} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}
