import { Outlet } from "@tanstack/react-router";
import { useAccount } from "../../api/me.ts";
import { words } from "../../words/words.ts";
import { Frame } from "./frame.tsx";
import { widerPlaces } from "./places.ts";

/** Everything beyond a single project: the list of projects, the library, one's settings. */
export function WiderRoom() {
  const account = useAccount();
  return (
    <Frame places={account ? widerPlaces(account) : []} label={words.shell.widerNavigation}>
      <Outlet />
    </Frame>
  );
}
