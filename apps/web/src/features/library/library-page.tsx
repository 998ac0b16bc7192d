import { Carrier, type Library } from "@cairn/domain/frame/experience.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useLibrary } from "../../parts/use-library.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { library as libraryWords } from "../../words/en/library.ts";
import styles from "./library.module.css";
import { LibraryActivity } from "./library-activity.tsx";
import { activitiesFor, type LibrarySearch, librarySearch } from "./library-search.ts";

const say = libraryWords;

type Changes = { readonly [K in keyof LibrarySearch]?: unknown };

/** All activities of the experience library, for reading. */
export function LibraryPage() {
  const library = useLibrary();
  return (
    <Page title={say.title} says={say.says}>
      {library ? <Shelves library={library} /> : <p role="status">{say.loading}</p>}
    </Page>
  );
}

function Shelves({ library }: { readonly library: Library }) {
  const search = useSearch({ from: "/wider/library" });
  const navigate = useNavigate({ from: "/library" });
  const hash = useLocation({ select: (location) => location.hash });
  const wanted = useDeferredValue(search);
  const found = useMemo(() => activitiesFor(library.activities, wanted), [library, wanted]);
  const titles = useMemo(() => new Map(library.activities.map(({ id, title }) => [id, title])), [library]);
  const [typed, setTyped] = useState(search.words ?? "");
  const look = (changes: Changes): void =>
    void navigate({ search: librarySearch({ ...search, ...changes }), replace: true, resetScroll: false });

  // A link to an activity that the filter hides shows it all the same; one to a folded activity unfolds it.
  const hidden = titles.has(hash) && !found.some(({ id }) => id === hash);
  useEffect(() => {
    if (hidden) void navigate({ search: {}, hash: (was) => was ?? "", replace: true });
    else document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash, hidden, navigate]);

  return (
    <>
      <Search
        search={{ ...search, words: typed }}
        look={(changes) => {
          if (typeof changes.words === "string") setTyped(changes.words);
          look(changes);
        }}
      />
      <div className={styles["count"]}>
        <span role="status">{say.count(found.length, library.activities.length)}</span>
        {found.length < library.activities.length && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setTyped("");
              look({ words: "", job: "", by: "" });
            }}
          >
            {say.clear}
          </Button>
        )}
      </div>
      {found.length === 0 && <Empty title={say.nothing} says={say.nothingSays} />}
      {jobs.map((job) => {
        const here = found.filter((activity) => activity.job === job);
        return (
          here.length > 0 && (
            <Section key={job} title={jobsWords[job].title} says={jobsWords[job].means}>
              {here.map((activity) => (
                <LibraryActivity
                  key={activity.id}
                  activity={activity}
                  titleOf={(id) => titles.get(id) ?? ""}
                  open={activity.id === hash}
                />
              ))}
            </Section>
          )
        );
      })}
    </>
  );
}

function Search(props: { readonly search: LibrarySearch; readonly look: (changes: Changes) => void }) {
  const { search, look } = props;
  return (
    <search className={styles["search"]}>
      <TextInput
        type="search"
        label={say.search}
        placeholder={say.searchHint}
        value={search.words ?? ""}
        onChange={(event) => look({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.job}
        value={search.job ?? ""}
        onChange={(event) => look({ job: event.currentTarget.value })}
        data={[{ value: "", label: say.anyJob }, ...jobs.map((job) => ({ value: job, label: jobsWords[job].title }))]}
      />
      <NativeSelect
        label={say.by}
        value={search.by ?? ""}
        onChange={(event) => look({ by: event.currentTarget.value })}
        data={[
          { value: "", label: say.anyone },
          ...Carrier.options.map((by) => ({ value: by, label: say.carriedBy[by] })),
        ]}
      />
    </search>
  );
}
