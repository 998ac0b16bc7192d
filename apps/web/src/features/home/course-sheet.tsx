import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { Button, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { home as homeWords } from "../../words/en/home.ts";

/** Something came in between: a roadblock of the whole project, or a pause with its reason. */
export function CourseSheet({ kind, onClose }: { readonly kind: "raise" | "pause"; readonly onClose: () => void }) {
  const says = homeWords;
  const send = useSend();
  const may = useMay();
  const [space, setSpace] = useState<SpaceId>(useDefaultSpace());
  const draft = useDraft(`home.${kind}`, "");
  const until = useDraft("home.until", "");
  const text = draft.text.trim();
  const pausing = kind === "pause";
  const among = (wanted: SpaceId): boolean => may(pausing ? "plan" : "contribute", wanted);

  async function submit(): Promise<void> {
    onClose();
    const answer = await (pausing
      ? send(
          "pauseProject",
          { pauseId: newId(), space, because: text, restartWhen: until.text.trim() || undefined },
          says.pausedNow,
        )
      : send("raiseRoadblock", { roadblockId: newId(), space, what: text }, says.raised));
    if (!isCarried(answer)) return;
    draft.drop();
    if (pausing) until.drop();
  }

  return (
    <Modal opened onClose={onClose} title={pausing ? says.pauseTitle : says.raiseTitle}>
      <Form onSend={submit}>
        <Stack>
          {pausing && <Text size="sm">{says.pauseSays}</Text>}
          <Textarea
            data-autofocus
            label={pausing ? says.pauseBecause : says.raiseLabel}
            autosize
            minRows={2}
            maxLength={pausing ? 1000 : 200}
            value={draft.text}
            onChange={({ currentTarget }) => draft.write(currentTarget.value)}
          />
          {pausing && (
            <Textarea
              label={says.pauseUntil}
              description={says.pauseUntilHint}
              autosize
              maxLength={1000}
              value={until.text}
              onChange={({ currentTarget }) => until.write(currentTarget.value)}
            />
          )}
          <SpaceChoice value={space} onChange={setSpace} among={among} />
          <Button type="submit" disabled={!text}>
            {pausing ? says.pauseSubmit : says.raiseSubmit}
          </Button>
        </Stack>
      </Form>
    </Modal>
  );
}
