import { mayAnswer } from "@cairn/domain/project/rounds/casting.ts";
import { askedIn, type Round } from "@cairn/domain/project/rounds/rounds.ts";
import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { useRoundProgress } from "../../parts/round-progress.ts";
import { premortem as premortemWords } from "../../words/en/premortem.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./premortem.module.css";

const says = premortemWords;

/** While everybody writes alone: how many have, never who; and the way to close it. */
export function Collecting({ round }: { readonly round: Round }) {
  const { you, projectId } = useProject();
  const may = useMay();
  const send = useSend();
  const { data } = useRoundProgress();
  const [callingOff, setCallingOff] = useState(false);
  const progress = data?.rounds.find(({ roundId }) => roundId === round.id);
  const early = today() < round.closesOn;
  const missesMine = progress && !progress.youAnswered && mayAnswer(round, you.personId, today());
  const close = (): void =>
    void send("closeRound", { roundId: round.id, ...(early && { everybodyAnswered: true as const }) }, says.closed);
  return (
    <div className={styles["collecting"]}>
      <p>
        {says.collecting(askedIn(round.groups).length, formatDay(round.closesOn))}{" "}
        {progress && says.answered(progress.answered)} {missesMine && says.yours}
      </p>
      <Group gap="xs">
        {missesMine && (
          <Link to="/projects/$projectId/my-part" params={{ projectId }}>
            {says.toYours}
          </Link>
        )}
        {may("plan", round.space) && (
          <>
            <Button variant={early ? "default" : "filled"} onClick={close}>
              {early ? says.closeEarly : says.close}
            </Button>
            <Button variant="subtle" onClick={() => setCallingOff(true)}>
              {says.callOff}
            </Button>
          </>
        )}
      </Group>
      <AskReason
        opened={callingOff}
        onClose={() => setCallingOff(false)}
        title={says.callOff}
        label={says.callOffWhy}
        submit={says.callOff}
        onSubmit={(because) => void send("callOffRound", { roundId: round.id, because }, says.calledOff)}
      />
    </div>
  );
}
