import type { OrgFunction } from "@cairn/domain/project/functions.ts";
import { kept, planned } from "@cairn/domain/project/standing.ts";
import { library } from "@cairn/library/library.gen.ts";
import { Button } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { Page, Section } from "../../ui/page.tsx";
import { people as peopleWords } from "../../words/en/people.ts";
import styles from "./people.module.css";
import { PersonForm } from "./person-form.tsx";
import { PersonRow } from "./person-row.tsx";
import { type Place, placesOf } from "./places.ts";
import { ActsSection } from "./support/acts-section.tsx";
import { CircleSection } from "./support/circle-section.tsx";
import { PagesSection } from "./support/pages-section.tsx";
import { PersonPanel } from "./support/person-panel.tsx";
import { Unlisted } from "./unlisted.tsx";

const text = peopleWords;
const at = "/projects/$projectId/people";

/** Who is in this, who is missing, who left? */
export function PeoplePage() {
  const { project, projectId, you } = useProject();
  const { person } = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const may = useMay();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState<OrgFunction | "anybody">();
  const people = kept(project.people);
  const here = people.filter(({ left }) => !left);
  const gone = people.filter(({ left }) => left);
  const places = useMemo(() => placesOf(project, library), [project]);
  const gaps = places.filter(({ people: there }) => there.length === 0);
  const mayAdd = may("plan", usual);
  const guest = you.side !== "customer";
  return (
    <Page
      title={text.title}
      says={
        guest
          ? text.saysForGuest(here.length, gaps.length)
          : text.says(here.length, gaps.length, planned(project).length > 0)
      }
      actions={
        <>
          <Button
            component="a"
            href={`/projects/${projectId}/catch-up`}
            variant="default"
            renderRoot={(props) => <Link to="/projects/$projectId/catch-up" params={{ projectId }} {...props} />}
          >
            {text.catchUp}
          </Button>
          {mayAdd && <Button onClick={() => setAdding("anybody")}>{text.add}</Button>}
        </>
      }
    >
      {adding && (
        <PersonForm
          {...(adding === "anybody" ? {} : { forFunction: adding })}
          key={adding}
          onDone={() => setAdding(undefined)}
        />
      )}
      <Section title={text.map} says={text.mapSays}>
        <ul className={styles["map"]}>
          {places.map((place) => (
            <li key={place.at ?? "none"}>
              <h3 className={styles["place"]}>{place.at ? text.functions[place.at] : text.noFunction}</h3>
              <div>
                {place.people.map((person) => (
                  <PersonRow key={person.id} person={person} />
                ))}
                {place.people.length === 0 && (
                  <Gap place={place} guest={guest} {...(mayAdd ? { onAdd: () => setAdding(place.at) } : {})} />
                )}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {person && (
        <PersonPanel
          personId={person}
          onClose={() => void navigate({ search: {}, replace: true, resetScroll: false })}
        />
      )}
      <ActsSection />
      <PagesSection />
      {you.side === "customer" && you.inside && <CircleSection />}
      <Unlisted />
      {gone.length > 0 && (
        <Section title={text.gone} says={text.goneSays}>
          {gone.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Gap(props: { readonly place: Place; readonly guest: boolean; readonly onAdd?: () => void }) {
  const { at, neededFor } = props.place;
  return (
    <div className={styles["gap"]}>
      <p>{(props.guest ? text.gapForGuest : text.gap)(neededFor.slice(0, 2))}</p>
      {props.onAdd && at && (
        <Button variant="default" size="compact-sm" onClick={props.onAdd}>
          {text.addTo(text.functions[at])}
        </Button>
      )}
    </div>
  );
}
