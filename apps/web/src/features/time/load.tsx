import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { loadOf, weeksOver } from "@cairn/domain/project/working-time/load.ts";
import { useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { time as text } from "../../words/en/time.ts";
import { today } from "../../words/format.ts";

const weeks = 26;

/** Whether the dates ask for more than somebody has: they see it before anybody else does. */
export function Load({ personId }: { readonly personId: string }) {
  const { project } = useProject();
  const load = loadOf(project, personId, knownDates(project), today(), weeks);
  const over = load ? weeksOver(load) : [];
  return (
    <Section title={text.load} says={text.loadSays}>
      {!load && <p>{text.unknown}</p>}
      {load && over.length === 0 && <p>{text.loadFine}</p>}
      {over.length > 0 && (
        <>
          <ul className="figures">
            {over.slice(0, 6).map(({ monday, asked, there }) => (
              <li key={monday}>{text.over(monday, Math.round(asked * 10) / 10, Math.round(there * 10) / 10)}</li>
            ))}
          </ul>
          <p>{text.overDo}</p>
        </>
      )}
    </Section>
  );
}
