import type { Answer } from "@cairn/domain/project/rounds/item.ts";
import { useState } from "react";

/** What is answered so far, item by item; nothing where nothing is. */
export type SoFar = readonly (Answer | undefined)[];

const pages = new Map<string, SoFar>();

/**
 * Answers that are not handed in yet. They live in this page alone and are never stored: whoever comes to the same
 * browser next must not find them.
 */
export function useWrittenSoFar(key: string) {
  const [answers, setAnswers] = useState<SoFar>(() => pages.get(key) ?? []);
  const keep = (next: SoFar): void => {
    pages.set(key, next);
    setAnswers(next);
  };
  return {
    answers,
    answer: (at: number, answer: Answer): void => {
      const padded = Array.from({ length: Math.max(at + 1, answers.length) }, (_, n) => answers[n]);
      keep(padded.with(at, answer));
    },
    drop: (): void => {
      pages.delete(key);
      setAnswers([]);
    },
  };
}
