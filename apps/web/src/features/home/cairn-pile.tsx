import styles from "./home.module.css";

/** Stones from the bottom up: how wide each is, and how far from the middle it lies. */
const stones = [
  { half: 38, off: 0 },
  { half: 33, off: -2 },
  { half: 28, off: 3 },
  { half: 24, off: -1 },
  { half: 20, off: 2 },
  { half: 16, off: -2 },
  { half: 13, off: 1 },
  { half: 10, off: -1 },
  { half: 8, off: 1 },
  { half: 6, off: 0 },
] as const;
const height = 15;

/** The pile: one stone for each job that holds. Small, still, and the only ornament. */
export function CairnPile({ held }: { readonly held: number }) {
  const laid = stones.slice(0, held);
  const tall = stones.length * height;
  return (
    <svg
      aria-hidden
      width={96}
      height={Math.max(36, laid.length * height + 8)}
      viewBox={`0 ${tall - Math.max(28, laid.length * height)} 96 ${Math.max(36, laid.length * height + 8)}`}
    >
      <line className={styles["ground"]} x1={4} x2={92} y1={tall + 3} y2={tall + 3} />
      {laid.map(({ half, off }, at) => (
        <ellipse
          key={half}
          className={styles["stone"]}
          cx={48 + off}
          cy={tall - at * height - height / 2 + 3}
          rx={half}
          ry={height / 2}
        />
      ))}
    </svg>
  );
}
