import { minutesOf } from "@cairn/domain/project/rounds/casting.ts";
import type { Round } from "@cairn/domain/project/rounds/rounds.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { formatDay } from "../../words/format.ts";

const says = myPartWords.secretly;

/** Rounds that somebody is asked to answer: why, how long it takes, until when. */
export function AskedInRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const { projectId } = useProject();
  return rounds.map((round) => (
    <Section key={round.id} title={round.title}>
      {round.why && <p>{round.why}</p>}
      <p>{says.inBrief(minutesOf(round), formatDay(round.closesOn))}</p>
      <Button component={Link} to={`/projects/${projectId}/answer/${round.id}`}>
        {says.go}
      </Button>
    </Section>
  ));
}
