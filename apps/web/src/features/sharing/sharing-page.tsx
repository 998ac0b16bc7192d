import { isCustomersOwn, type SpaceId, sellerOf } from "@cairn/domain/kernel/space.ts";
import { coverOf, ownershipOf } from "@cairn/domain/project/submit.ts";
import { Button, Group } from "@mantine/core";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Page, Section } from "../../ui/page.tsx";
import { sharing as sharingWords } from "../../words/en/sharing.ts";
import { formatMoment } from "../../words/format.ts";
import { CarryAway } from "./carry-away.tsx";
import { Contents } from "./contents.tsx";
import { CoverSection } from "./cover-section.tsx";
import { LearningSection } from "./learning.tsx";
import { Sellers } from "./sellers.tsx";

const text = sharingWords;

/** Who sees what: exactly what each seller sees, and the ways to change it. */
export function SharingPage() {
  const { project, you } = useProject();
  const cover = coverOf(project);
  const customer = cover?.customer ?? "";
  const inTrust = ownershipOf(project) === "in trust";
  const says = inTrust
    ? text.trustSays(customer)
    : you.side === "customer"
      ? text.customerSays(customer)
      : text.sellerSays(customer);
  return (
    <Page title={text.title} says={says}>
      <TakeOver />
      {cover?.takenOverAt && <p>{text.takenOverWhen(formatMoment(cover.takenOverAt))}</p>}
      <CoverSection />
      <Sellers />
      <OwnSide />
      <LearningSection />
      <CarryAway />
    </Page>
  );
}

function TakeOver() {
  const { projectId } = useProject();
  const send = useSend();
  const may = useMay();
  if (!may("take over", "cover")) return null;
  return (
    <Section title={text.takeOver} says={text.takeOverSays}>
      <Group>
        <Button onClick={() => void send("takeOver", { projectId }, text.takenOver)}>{text.takeOver}</Button>
      </Group>
    </Section>
  );
}

/** What the reader's own side keeps to itself, as a count with the way to it. */
function OwnSide() {
  const { project, you } = useProject();
  const own = (space: SpaceId) =>
    you.side === "customer" ? isCustomersOwn(space) : space.startsWith("own:") && sellerOf(space) === you.side;
  if (you.side !== "customer" && !you.inside) return null;
  return (
    <Section title={text.ownTitle}>
      <Contents project={project} within={own} empty={text.nothingOwn} />
    </Section>
  );
}
