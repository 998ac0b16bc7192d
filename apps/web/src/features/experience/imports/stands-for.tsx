import type { EndingRule, Survey } from "@cairn/contract/experience-import.ts";
import { useState } from "react";
import { useLibrary } from "../../../parts/use-library.ts";
import { Fold } from "../../../ui/fold.tsx";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { Mapping } from "./mapping.tsx";

/** Say which activities of the file are activities of the library, so that new projects learn from them. */
export function StandsFor(props: {
  readonly survey: Survey;
  readonly rule: EndingRule;
  readonly onSay: (standsFor: EndingRule["standsFor"]) => void;
}) {
  const { survey, rule, onSay } = props;
  const [looked, setLooked] = useState(false);
  const said = Object.keys(rule.standsFor).length;
  return (
    <Fold title={say.standsFor} aside={said > 0 ? `${said}` : undefined} onOpen={() => setLooked(true)}>
      <p>{say.standsForSays}</p>
      {looked && <Choices survey={survey} rule={rule} onSay={onSay} />}
    </Fold>
  );
}

function Choices({ survey, rule, onSay }: Parameters<typeof StandsFor>[0]) {
  const library = useLibrary();
  if (!library) return <p role="status">{say.gettingLibrary}</p>;
  return (
    <Mapping
      title={say.standsForTitle}
      words={survey.activities
        .filter(({ name }) => rule.byActivity[name] === undefined)
        .map(({ name, journeys }) => ({ word: name, aside: say.inProjects(journeys) }))}
      meanings={library.activities.map(({ id, title }) => ({ value: id, label: title }))}
      none={say.standsForNothing}
      said={rule.standsFor}
      onSay={onSay}
    />
  );
}
