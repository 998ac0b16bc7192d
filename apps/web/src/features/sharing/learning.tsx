import { learningOf } from "@cairn/domain/project/learning.ts";
import { Checkbox } from "@mantine/core";
import { newId } from "../../api/new-id.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { sharing as sharingWords } from "../../words/en/sharing.ts";

const text = sharingWords.learning;

/** Whether the customer's organisation may learn from this project once it has ended; nothing for guests. */
export function LearningSection() {
  const { project, you } = useProject();
  const send = useSend();
  const may = useMay();
  if (you.side !== "customer") return null;
  const allowed = learningOf(project);
  const change = (isAllowed: boolean) =>
    isAllowed
      ? send("allowLearning", { learningId: newId() }, text.allowed)
      : allowed && send("endLearning", { learningId: allowed.id }, text.ended);
  return (
    <Section title={text.title} says={text.says}>
      <Checkbox
        label={text.allow}
        description={may("steer", "ours") ? text.which : text.leadDecides}
        checked={allowed !== undefined}
        disabled={!may("steer", "ours")}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
    </Section>
  );
}
