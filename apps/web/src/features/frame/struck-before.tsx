import { evidence as contract, type PastAnswers } from "@cairn/contract/evidence.ts";
import { useQuery } from "@tanstack/react-query";
import { Eraser } from "lucide-react";
import { createContext, type ReactNode, use, useMemo } from "react";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import { evidence as say } from "../../words/en/evidence.ts";
import styles from "./past.module.css";

type Answered = PastAnswers["answers"][number] & Pick<PastAnswers, "organisation" | "projects">;
const Before = createContext<ReadonlyMap<string, Answered>>(new Map());

/** Past projects change when somebody brings some in or lets one count, which is rare. */
const staleTime = 10 * 60_000;

/** Knows, for everything inside, what earlier projects of the customer's organisation struck out; nothing for a guest. */
export function RememberingAnswers({ children }: { readonly children: ReactNode }) {
  const { projectId, you } = useProject();
  const { data: told } = useQuery({
    queryKey: ["past answers", projectId],
    queryFn: () => call(contract.readPastAnswers, { params: { projectId } }),
    enabled: you.side === "customer",
    staleTime,
  });
  const before = useMemo(() => {
    if (told?.state !== "counted") return new Map<string, Answered>();
    const { answers, organisation, projects } = told.figure;
    return new Map(answers.map((it) => [it.libraryId, { ...it, organisation, projects }]));
  }, [told]);
  return <Before value={before}>{children}</Before>;
}

/** That half or more of those asked before struck it out: worth knowing, and no answer for this project. */
export function StruckBefore({ libraryId }: { readonly libraryId: string | undefined }) {
  const before = useStruckBefore(libraryId);
  return before && before.struckOut * 2 >= before.share.of ? <StruckLine before={before} /> : null;
}

/** The same for any number, with what is needed to judge it. */
export function StruckBeforeInFull({ before }: { readonly before: Answered }) {
  return (
    <>
      <StruckLine before={before} />
      <p>{say.struckHow(before.projects, before.organisation)}</p>
    </>
  );
}

export const useStruckBefore = (libraryId: string | undefined): Answered | undefined =>
  use(Before).get(libraryId ?? "");

function StruckLine({ before }: { readonly before: Answered }) {
  return (
    <p className={styles["line"]}>
      <Eraser size={14} aria-hidden />
      <span>
        <strong>{say.ownMark}:</strong> {say.struckBefore(before.struckOut, before.share)}
      </span>
    </p>
  );
}
