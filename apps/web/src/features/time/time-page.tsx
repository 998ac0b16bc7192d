import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { customersOwnFor, type SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import { workingTimeOf } from "@cairn/domain/project/working-time/working-time.ts";
import { useSearch } from "@tanstack/react-router";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { useAudienceWords, useDefaultSpace } from "../../parts/audience.ts";
import { Empty, Page } from "../../ui/page.tsx";
import { shell as shellWords } from "../../words/en/shell.ts";
import { time as text } from "../../words/en/time.ts";
import { Absences } from "./absences.tsx";
import { Blackouts } from "./blackouts.tsx";
import { HolidayPart } from "./holiday-part.tsx";
import { Load } from "./load.tsx";
import { WorkingTimeForm } from "./working-time-form.tsx";

/** When somebody has time for the project, so that the dates can be kept. */
export function TimePage() {
  const { project, you } = useProject();
  const { of = you.personId } = useSearch({ from: "/projects/$projectId/time" });
  const nameOf = useNames();
  const may = useMay();
  const usual = useDefaultSpace();
  const audience = useAudienceWords();
  const person = project.people[of];
  if (!person || person.removed) return <Empty title={text.title(undefined)} says={shellWords.notHere} />;
  const personId = of as PersonId;
  const isMine = personId === you.personId;
  const space = spaceOfTime(person);
  const states = may("contribute", space) && (isMine || may("plan", space));
  const said = workingTimeOf(project, personId);
  return (
    <Page title={text.title(isMine ? undefined : nameOf(personId))} says={text.says} width="text">
      <p>{text.whoSees(audience(space).name)}</p>
      {states && (
        <WorkingTimeForm key={said?.id ?? "new"} personId={personId} space={space} said={said} isMine={isMine} />
      )}
      {isMine && <Load personId={personId} />}
      {states && said && <HolidayPart space={space} said={said} />}
      <Absences personId={personId} space={space} mayNote={states} />
      <Blackouts space={usual} mayPlan={may("plan", usual)} />
    </Page>
  );
}

/** What the customer's people have time for is the customer's own; a seller's is seen where they are seen. */
const spaceOfTime = ({ side, space }: Person): SpaceId => (side === "customer" ? customersOwnFor(space) : space);
