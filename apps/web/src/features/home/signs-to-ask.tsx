import { signs } from "@cairn/domain/project/signs.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { useHistory } from "../../parts/use-history.ts";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { today } from "../../words/format.ts";
import styles from "./home.module.css";

/** Signs that often go before trouble, each as a question to ask. Who is missing stands on the people's page. */
export function SignsToAsk() {
  const { project } = useProject();
  const nameOf = useNames();
  const { data } = useHistory();
  const seen = signs(project, data?.events ?? [], { today: today(), needed: [], customer: true });
  if (!data || seen.length === 0) return undefined;
  const says = homeWords.sign;
  return (
    <Section title={says.title} says={says.says}>
      <ul className={styles["list"]}>
        {seen.map((sign) => {
          const sentence = says.of(sign, nameOf);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Section>
  );
}
