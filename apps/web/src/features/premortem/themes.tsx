import { type Theme, votesEach } from "@cairn/domain/project/premortem/premortem.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { InPlan } from "../../parts/in-plan.tsx";
import { TextEdit } from "../../parts/text-edit.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Section } from "../../ui/page.tsx";
import { premortem as premortemWords } from "../../words/en/premortem.ts";
import styles from "./premortem.module.css";
import { themesOf } from "./themes-of.ts";

const says = premortemWords;

/** The themes of a premortem, the one with the most votes first, and what is done about each. */
export function Themes({ count }: { readonly count: RoundCount }) {
  const { project, you } = useProject();
  const themes = themesOf(project, count.id);
  if (themes.length === 0) return null;
  const given = themes.filter(({ votes }) => votes.includes(you.personId)).length;
  return (
    <Section title={says.themes} says={`${says.themesSays} ${says.left(votesEach - given)}`}>
      <ul className={styles["list"]}>
        {themes.map((theme) => (
          <ThemeItem key={theme.id} theme={theme} mayVote={given < votesEach} />
        ))}
      </ul>
    </Section>
  );
}

function ThemeItem({ theme, mayVote }: { readonly theme: Theme; readonly mayVote: boolean }) {
  const { project, you } = useProject();
  const send = useSend();
  const may = useMay();
  const { id: themeId, title, space, textIds, votes } = theme;
  const reasons = textIds.flatMap((id) => project.revealedTexts[id] ?? []);
  const mine = votes.includes(you.personId);
  const mayJoin = may("contribute", space);
  return (
    <li>
      <div className={styles["theme"]}>
        <TextEdit
          label={says.themeName}
          value={title}
          mayEdit={mayJoin}
          draftKey={`theme.${themeId}`}
          onSave={(next, from) => send("titleTheme", { themeId, title: next, from })}
        />
        <span className={`figures ${styles["votes"]}`}>{says.votes(votes.length)}</span>
      </div>
      <ul className={styles["reasons"]}>
        {reasons.map(({ id, text }) => (
          <li key={id}>
            <span className={styles["text"]}>{text}</span>
            {mayJoin && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={says.out(text)}
                onClick={() => void send("groupTheme", { themeId, textIds: textIds.filter((it) => it !== id) })}
              >
                {says.outShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <InPlan activityIds={theme.activityIds} />
      <ThingActions thing={theme} called={title} mayRemove={may("plan", space)}>
        {mayJoin && (mine || mayVote) && (
          <Button
            variant="light"
            size="compact-sm"
            aria-label={mine ? says.takeBackOf(title) : says.voteOf(title)}
            onClick={() => void send(mine ? "takeBackVote" : "voteForTheme", { themeId })}
          >
            {mine ? says.takeBack : says.vote}
          </Button>
        )}
        <Answering theme={theme} />
      </ThingActions>
    </li>
  );
}

/** What follows from a theme: something in the plan, or a risk that is kept in view. */
function Answering({ theme }: { readonly theme: Theme }) {
  const send = useSend();
  const may = useMay();
  const { project, projectId } = useProject();
  const { id: themeId, title, space, textIds } = theme;
  const isRisk = kept(project.risks).some(({ of, what }) => of === "changing" && what === title);
  const plan = async (): Promise<void> => {
    const activityId = newId();
    const added = await send("addActivity", {
      activityId,
      space,
      job: "readiness",
      title: says.activityTitle(title).slice(0, 200),
      because: says.activityBecause(textIds.length),
      carriedBy: "the customer alone",
    });
    if (!isCarried(added)) return;
    await send("answerTheme", { themeId, activityIds: [...theme.activityIds, activityId] }, says.inPlan);
  };
  return (
    <>
      {may("plan", space) && (
        <Button variant="subtle" size="compact-sm" aria-label={says.toPlanOf(title)} onClick={() => void plan()}>
          {says.toPlan}
        </Button>
      )}
      {isRisk ? (
        <Link to="/projects/$projectId/decide/risks" params={{ projectId }}>
          {says.asRisk}
        </Link>
      ) : (
        may("contribute", space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={says.toRiskOf(title)}
            onClick={() => void send("nameRisk", { riskId: newId(), space, of: "changing", what: title })}
          >
            {says.toRisk}
          </Button>
        )
      )}
    </>
  );
}
