import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { functions, OrgFunction } from "@cairn/domain/project/functions.ts";
import { factsForPage, type PageFacts } from "@cairn/domain/project/support/page-facts.ts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { keptIn, useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { people as peopleWords } from "../../words/en/people.ts";
import { problem as problemWords } from "../../words/en/problem.ts";
import { support as text } from "../../words/en/support.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./one-pager.module.css";
import { PageFields, type Words } from "./one-pager-form.tsx";

const most = 3;

/** The words a page begins with: what the project says already, as it says it. */
function startingFrom({ outcome, statement, impacts, asked, open }: PageFacts, at: OrgFunction | undefined): Words {
  const lines = impacts.slice(0, most).map((impact) => {
    const range = problemWords.range(impact);
    return range ? `${impact.what}: ${range}` : impact.what;
  });
  return {
    audience: at ? peopleWords.functions[at] : "",
    achieve: outcome ?? "",
    whyNow: [statement, ...lines].filter(Boolean).join("\n"),
    changesForYou: "",
    ask: asked
      .slice(0, most)
      .map(({ title, due }) => text.askedBy(title, due && formatDay(due)))
      .join("\n"),
    unknown: open
      .slice(0, most)
      .map((question) => question.text)
      .join("\n"),
  };
}

/** A page begins with whom it is for; the rest is laid down from the facts, to be reworded before it is kept. */
export function OnePagerStart({ onWritten }: { readonly onWritten: (id: string) => void }) {
  const { project } = useProject();
  const send = useSend();
  const [at, setAt] = useState<OrgFunction>();
  const [space, setSpace] = useState<SpaceId>("ours");
  const draft = useDraft("page.new", "{}");
  const words: Words = { ...startingFrom(factsForPage(project, at), at), ...keptIn(draft.text) };

  const submit = async (): Promise<void> => {
    const onePagerId = newId();
    const answer = await send("writeOnePager", { onePagerId, space, ...words }, text.pageSaved);
    if (!isCarried(answer)) return;
    draft.drop();
    onWritten(onePagerId);
  };

  return (
    <Page title={text.pageTitle} says={text.startSays} width="text">
      <Form className={styles["form"]} onSend={submit}>
        <NativeSelect
          label={text.function}
          value={at ?? ""}
          onChange={(e) => setAt(OrgFunction.safeParse(e.currentTarget.value).data)}
          data={[
            { value: "", label: text.anyFunction },
            ...functions.map((it) => ({ value: it, label: peopleWords.functions[it] })),
          ]}
        />
        <PageFields
          words={words}
          onChange={(field, said) => draft.write(JSON.stringify({ ...keptIn(draft.text), [field]: said }))}
        />
        <SpaceChoice value={space} onChange={setSpace} />
        <Group gap="xs">
          <Button type="submit" disabled={!words.audience.trim()}>
            {text.pageKeep}
          </Button>
        </Group>
      </Form>
    </Page>
  );
}
