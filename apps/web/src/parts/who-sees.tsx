import type { Thing } from "@cairn/domain/kernel/area.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { isShared, type SpaceId } from "@cairn/domain/kernel/space.ts";
import { homeOf, mayReach } from "@cairn/domain/project/sharing.ts";
import { findIn } from "@cairn/domain/project/submit.ts";
import { Button, Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { Eye, Lock } from "lucide-react";
import { useState } from "react";
import { useMay, useProject, useSend } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { useAudienceWords, useSpaces } from "./audience.ts";
import styles from "./who-sees.module.css";

/** Who sees a thing, said on the thing itself; and, for those who may, the way to share it or take it back. */
export function WhoSees({ thing }: { readonly thing: Thing }) {
  const audience = useAudienceWords();
  const { name, says } = audience(thing.space);
  const shared = isShared(thing.space) || thing.space === "cover";
  return (
    <Popover width={300} withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={`${styles["badge"]} ${shared ? "" : styles["private"]}`}
          aria-label={`${partsWords.whoSees} ${name}`}
        >
          {shared ? <Eye size={14} aria-hidden /> : <Lock size={14} aria-hidden />} <span>{name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm">{says}</Text>
          <Sharing thing={thing} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Sharing({ thing }: { readonly thing: Thing }) {
  const { project, you } = useProject();
  const spaces = useSpaces();
  const may = useMay();
  const send = useSend();
  const audience = useAudienceWords();
  const [hindered, setHindered] = useState<SpaceId>();

  const share = async (to: SpaceId, leaveOut?: true): Promise<void> => {
    const answer = await send("share", { id: thing.id, to, leaveOut }, partsWords.shared);
    setHindered(isRefusal(answer) && answer.refused === "wrong_audience" ? to : undefined);
  };
  const found = findIn(project, thing.id);
  const wider = found && may("steer", thing.space) ? spaces.filter((space) => mayReach(found, space)) : [];
  const home = homeOf(thing, you);
  const mayTakeBack =
    you.side === "customer" ? may("steer", thing.space) : home && thing.cameFrom === home && may("steer", home);
  return (
    <>
      {wider.includes("ours") && <Text size="sm">{partsWords.openToUsSays}</Text>}
      {wider.map((space) => (
        <Button key={space} variant="default" size="compact-md" onClick={() => void share(space)}>
          {space === "ours" ? partsWords.openToUs : partsWords.share(audience(space).others ?? "")}
        </Button>
      ))}
      {hindered && (
        <>
          <Text size="sm">{partsWords.leansOn}</Text>
          <Button size="compact-md" onClick={() => void share(hindered, true)}>
            {partsWords.shareWithout}
          </Button>
        </>
      )}
      {home && mayTakeBack && (
        <>
          <Text size="sm">{partsWords.withdrawSays}</Text>
          <Button
            variant="default"
            size="compact-md"
            onClick={() =>
              void send(
                "withdraw",
                { id: thing.id },
                home === "circle" ? partsWords.backInCircle : partsWords.withdrawn,
              )
            }
          >
            {home === "circle" ? partsWords.backToCircle : partsWords.withdraw}
          </Button>
        </>
      )}
    </>
  );
}
