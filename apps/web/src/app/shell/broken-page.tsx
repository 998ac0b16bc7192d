import { Button } from "@mantine/core";
import { Message } from "../../ui/message.tsx";
import { shell as shellWords } from "../../words/en/shell.ts";

export function BrokenPage() {
  const { brokenPage, brokenPageWhy, reload } = shellWords;
  return (
    <Message
      title={brokenPage}
      says={brokenPageWhy}
      action={<Button onClick={() => location.reload()}>{reload}</Button>}
    />
  );
}
