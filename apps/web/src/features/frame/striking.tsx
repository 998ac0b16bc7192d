import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { AskReason } from "../../parts/ask-reason.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import { keepingFocus } from "./step-through.ts";
import type { FrameMoves, Proposal } from "./use-frame-moves.ts";

const say = frameWords;

type Strike = (proposal: Proposal, title: string) => void;
const Striking = createContext<Strike>(() => undefined);

/** Asks why a proposal is not for the customer, and strikes it out with that reason. */
export const useStrike = (): Strike => use(Striking);

/** One question for the reason, shared by all proposals inside. */
export function StrikingOut(props: { readonly moves: FrameMoves; readonly children: ReactNode }) {
  const { moves } = props;
  const [asked, setAsked] = useState<{ readonly proposal: Proposal; readonly title: string }>();
  const [opened, setOpened] = useState(false);
  const strike = useCallback<Strike>((proposal, title) => {
    setAsked({ proposal, title });
    setOpened(true);
  }, []);
  return (
    <Striking value={strike}>
      {props.children}
      {asked && (
        <AskReason
          key={asked.title}
          opened={opened}
          onClose={() => setOpened(false)}
          title={say.strikeTitle(asked.title)}
          label={say.strikeReason}
          says={say.strikeSays}
          submit={say.strike}
          onSubmit={(reason) => {
            keepingFocus(asked.title);
            void moves.strikeOut(asked.proposal, reason);
          }}
        />
      )}
    </Striking>
  );
}
