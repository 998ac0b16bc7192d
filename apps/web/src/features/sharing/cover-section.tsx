import { coverOf } from "@cairn/domain/project/submit.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { TextEdit } from "../../parts/text-edit.tsx";
import { Section } from "../../ui/page.tsx";
import { sharing as sharingWords } from "../../words/en/sharing.ts";

/** What everybody in the project sees: its name and its outcome, changed here by whoever steers it. */
export function CoverSection() {
  const { project, projectId } = useProject();
  const send = useSend();
  const mayEdit = useMay()("steer", "cover");
  const text = sharingWords;
  const cover = coverOf(project);
  if (!cover) return null;
  const { name, outcome = "" } = cover;
  return (
    <Section title={text.everybody} says={text.everybodySays}>
      <TextEdit
        label={text.name}
        labelled
        value={name}
        mayEdit={mayEdit}
        draftKey="cover.name"
        onSave={(next, from) =>
          send(
            "nameProject",
            { projectId, name: next, outcome: outcome || undefined, from: { name: from, outcome } },
            text.named,
          )
        }
      />
      <TextEdit
        label={text.outcome}
        labelled
        multiline
        value={outcome}
        mayEdit={mayEdit}
        draftKey="cover.outcome"
        onSave={(next, from) =>
          send(
            "nameProject",
            { projectId, name, outcome: next || undefined, from: { name, outcome: from } },
            text.named,
          )
        }
      />
    </Section>
  );
}
