import { Button } from "@mantine/core";
import { Message } from "../../ui/message.tsx";
import { words } from "../../words/words.ts";

export function BrokenPage() {
  const { brokenPage, brokenPageWhy, reload } = words.shell;
  return (
    <Message
      title={brokenPage}
      says={brokenPageWhy}
      action={<Button onClick={() => location.reload()}>{reload}</Button>}
    />
  );
}
