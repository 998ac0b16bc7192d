import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { Form } from "../ui/form.tsx";
import { shell as shellWords } from "../words/en/shell.ts";
import { useDraft } from "./draft.ts";

/** Ask for the reason of something before it is done; what is written stays in this browser until it is. */
export function AskReason(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly onSubmit: (reason: string) => void;
  readonly says?: string;
  readonly optional?: boolean;
}) {
  const draft = useDraft(`reason.${props.title}`, "");
  const given = draft.text.trim();
  const submit = (): void => {
    if (!given && !props.optional) return;
    props.onSubmit(given);
    draft.drop();
    props.onClose();
  };
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title}>
      <Form onSend={() => submit()}>
        <Stack>
          {props.says && <Text size="sm">{props.says}</Text>}
          <Textarea
            data-autofocus
            label={props.label}
            autosize
            minRows={2}
            maxLength={1000}
            required={!props.optional}
            value={draft.text}
            onChange={({ currentTarget }) => draft.write(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {shellWords.cancel}
            </Button>
            <Button type="submit" disabled={!given && !props.optional}>
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
