import { Message } from "../../ui/message.tsx";
import { shell as shellWords } from "../../words/en/shell.ts";

export function NotHere() {
  const { notHere, notHereWhy, backHome } = shellWords;
  return <Message title={notHere} says={notHereWhy} action={<a href="/">{backHome}</a>} />;
}
