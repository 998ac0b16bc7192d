import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { sentenceFor } from "../../../api/failure-words.ts";
import { Empty } from "../../../ui/page.tsx";
import { experience as say } from "../../../words/en/experience.ts";

type Reckoned<T> =
  | { readonly state: "not enough"; readonly have: number; readonly need: number }
  | { readonly state: "reckoning" }
  | { readonly state: "failed"; readonly because: string }
  | { readonly state: "reckoned"; readonly figure: T };

/** A figure that takes its time: said how far it is until it is there, and why it is not where it cannot be. */
export function InTime<T>(props: {
  readonly asked: UseQueryResult<Reckoned<T>>;
  readonly children: (figure: T) => ReactNode;
}) {
  const { data, error } = props.asked;
  if (error) return <p role="alert">{sentenceFor(error)}</p>;
  switch (data?.state) {
    case undefined:
      return <p role="status">{say.loading}</p>;
    case "not enough":
      return <Empty title={say.notEnough(data.have, data.need)} says={say.notEnoughSays} />;
    case "reckoning":
      return <p role="status">{say.reckoning}</p>;
    case "failed":
      return <p role="alert">{say.failed(data.because)}</p>;
    case "reckoned":
      return props.children(data.figure);
  }
}
