import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import { missingOf } from "@cairn/domain/project/options/asked.ts";
import type { ScoringRequest } from "@cairn/domain/project/options/options.ts";
import { kept, peopleHere } from "@cairn/domain/project/standing.ts";
import { Button, Checkbox, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Fold } from "../../ui/fold.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatDay, joinNames } from "../../words/format.ts";
import styles from "./options.module.css";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.ask;

/** Who was asked to score and how far they are; for the lead, the way to ask. */
export function Asking() {
  const { project } = useProject();
  const { space, state } = useComparison();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const requests = kept(project.scoringRequests).filter((it) => it.space === space);
  return (
    <>
      {requests.length > 0 && (
        <Fold title={says.title}>
          <ul className={styles["list"]}>
            {requests.map((request) => (
              <RequestItem key={request.id} request={request} />
            ))}
          </ul>
        </Fold>
      )}
      {asking && <AskForm onDone={() => setAsking(false)} />}
      {!asking && state === "agreed" && may("plan", space) && (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {says.ask}
          </Button>
        </div>
      )}
    </>
  );
}

function RequestItem({ request }: { readonly request: ScoringRequest }) {
  const { project } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const names = request.askedOf.map((id) => says.state(nameOf(id), missingOf(request.space, project, id).missing));
  return (
    <li>
      <span>{names.join(" · ")}</span>
      <span className={styles["quiet"]}>
        {[request.because, request.due && says.until(formatDay(request.due))].filter(Boolean).join(" · ")}
      </span>
      <ThingActions
        thing={request}
        called={joinNames(request.askedOf.map(nameOf))}
        mayRemove={may("plan", request.space)}
      />
    </li>
  );
}

function AskForm({ onDone }: { readonly onDone: () => void }) {
  const { project } = useProject();
  const { space } = useComparison();
  const nameOf = useNames();
  const send = useSend();
  const [requestId] = useState(newId);
  const [askedOf, setAskedOf] = useState<readonly PersonId[]>([]);
  const [because, setBecause] = useState("");
  const [due, setDue] = useState<Day>();
  const here = peopleHere(project)
    .filter((person) => person.side === "customer" && isWithin(space, person.space))
    .map(({ id }) => id as PersonId);
  const submit = async (): Promise<void> => {
    const request = { requestId, space, askedOf: [...askedOf], because: because.trim() || undefined, due };
    if (isCarried(await send("askForScores", request, says.asked))) onDone();
  };
  return (
    <SheetForm onSend={submit} onClose={onDone} ready={askedOf.length > 0} save={says.ask}>
      <p>{says.says}</p>
      <Checkbox.Group
        label={says.who}
        value={[...askedOf]}
        onChange={(chosen) => setAskedOf(here.filter((id) => chosen.includes(id)))}
      >
        <Stack gap="xs" mt="xs">
          {here.map((id) => (
            <Checkbox key={id} value={id} label={nameOf(id)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {here.length === 0 && <p>{says.nobody}</p>}
      <Textarea
        label={says.because}
        autosize
        maxLength={1000}
        value={because}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <DayField label={says.due} value={due} onChange={setDue} />
    </SheetForm>
  );
}
