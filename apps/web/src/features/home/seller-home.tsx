import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { ownershipOf } from "@cairn/domain/project/submit.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { AnswerQuestion } from "../../parts/answer-question.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { AskedItem } from "./asked-item.tsx";
import { Changes } from "./changes.tsx";
import styles from "./home.module.css";
import { NoPlanYet } from "./no-plan-yet.tsx";
import { OwnNotes } from "./own-notes.tsx";
import { PauseBanner } from "./pause-banner.tsx";
import { withSeller } from "./reading.ts";
import { StuckList } from "./stuck-list.tsx";
import { TrustBanner } from "./trust-banner.tsx";

/** The home of a seller: what the customer asked of them, what they share, and the seller's own notes. */
export function SellerHome({ side }: { readonly side: PartyId }) {
  const { project, projectId, you } = useProject();
  const says = homeWords.seller;
  const { activities, questions } = withSeller(project, side, you.personId);
  const inTrust = ownershipOf(project) === "in trust";
  const hasPlan = kept(project.activities).length > 0;
  const count = activities.length + questions.length;
  const shared = (things: Parameters<typeof kept>[0]): number =>
    kept(things).filter(({ space }) => space.startsWith("shared:")).length;
  return (
    <Page title={inTrust ? says.inTrust(count) : says.asked(count)}>
      <TrustBanner />
      <PauseBanner />
      <div className={styles["halves"]}>
        <div>
          <Section title={inTrust ? says.withUsTitle : says.askedTitle}>
            {count === 0 && hasPlan && <Empty title={says.askedNone} says={says.askedNoneSays} />}
            {!hasPlan && <NoPlanYet />}
            <ul className={styles["list"]}>
              {activities.map((activity) => (
                <AskedItem key={activity.id} activity={activity} lead={activity.ownerId ? undefined : says.withUs} />
              ))}
            </ul>
            {questions.map((question) => (
              <AnswerQuestion key={question.id} question={question} />
            ))}
          </Section>
          <StuckList />
          <Section title={says.shares}>
            <p>{says.sharesSays(shared(project.activities), shared(project.questions), shared(project.people))}</p>
            <Link to="/projects/$projectId/plan" params={{ projectId }}>
              {homeWords.toPlan}
            </Link>
          </Section>
        </div>
        <div>
          <Changes />
          <OwnNotes side={side} />
          <Section title={says.mirror} says={says.mirrorSays}>
            <Link to="/projects/$projectId/frame" params={{ projectId }}>
              {says.toMirror}
            </Link>
          </Section>
        </div>
      </div>
    </Page>
  );
}
