import type { RevealedText, RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { NativeSelect } from "@mantine/core";
import { newId } from "../../api/new-id.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { premortem as premortemWords } from "../../words/en/premortem.ts";
import styles from "./premortem.module.css";
import { looseIn, nameFrom, themesOf } from "./themes-of.ts";

const says = premortemWords;
const ofItsOwn = "new";

/** The reasons that were written, as long as they lie in no theme; each can be put into one. */
export function Reasons({ count }: { readonly count: RoundCount }) {
  const { project } = useProject();
  const may = useMay();
  const loose = looseIn(project, count.id);
  if (count.reported.length === 0) return <p>{says.tooFewAnswered}</p>;
  if (loose.length === 0) return null;
  return (
    <Section title={says.reasons} says={says.reasonsSays}>
      <ul className={styles["list"]}>
        {loose.map((reason) => (
          <li key={reason.id} className={styles["loose"]}>
            <span className={styles["text"]}>{reason.text}</span>
            {may("contribute", count.space) && <IntoTheme reason={reason} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function IntoTheme({ reason }: { readonly reason: RevealedText }) {
  const { project } = useProject();
  const send = useSend();
  const themes = themesOf(project, reason.countId);
  const put = async (chosen: string): Promise<void> => {
    const theme = themes.find(({ id }) => id === chosen);
    if (theme) await send("groupTheme", { themeId: theme.id, textIds: [...theme.textIds, reason.id] });
    if (chosen !== ofItsOwn) return;
    const { space, countId, id, text } = reason;
    await send("formTheme", { themeId: newId(), space, countId, title: nameFrom(text), textIds: [id] });
  };
  return (
    <NativeSelect
      aria-label={says.into(reason.text)}
      value=""
      onChange={({ currentTarget }) => void put(currentTarget.value)}
      data={[
        { value: "", label: says.noTheme },
        ...themes.map(({ id, title }) => ({ value: id, label: title })),
        { value: ofItsOwn, label: says.newTheme },
      ]}
    />
  );
}
