import { Outlet } from "@tanstack/react-router";
import { useAccount } from "../../api/me.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { Frame } from "./frame.tsx";
import { widerPlaces } from "./places.ts";

/** Everything beyond a single project: the list of projects, the library, one's settings. */
export function WiderRoom() {
  const account = useAccount();
  return (
    <Frame places={account ? widerPlaces(account) : []} label={shellWords.widerNavigation}>
      <Outlet />
    </Frame>
  );
}
