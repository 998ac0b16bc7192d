import { Message } from "../../ui/message.tsx";
import { words } from "../../words/words.ts";

export function NotHere() {
  const { notHere, notHereWhy, backHome } = words.shell;
  return <Message title={notHere} says={notHereWhy} action={<a href="/">{backHome}</a>} />;
}
