import type { Me } from "@cairn/contract/identity.ts";
import { projects } from "@cairn/contract/projects.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { Button, Radio, Stack, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { useAccount } from "../../api/me.ts";
import { newId } from "../../api/new-id.ts";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { projects as projectsWords } from "../../words/en/projects.ts";
import styles from "./project-list.module.css";

type Account = NonNullable<Me["account"]>;

/** Begin a project: as one's own, or, for sellers, in trust for the customer whose project it is. */
export function BeginProject() {
  const account = useAccount();
  return (
    <Page title={projectsWords.begin} says={projectsWords.beginSays} width="text">
      {account && <Beginning account={account} />}
    </Page>
  );
}

function Beginning({ account }: { readonly account: Account }) {
  const says = projectsWords;
  const selling = account.organisations.filter(({ sells }) => sells);
  const own = account.organisations.find(({ sells }) => !sells) ?? account.organisations[0];
  const [projectId] = useState(() => newId<ProjectId>());
  const [name, setName] = useState("");
  const [outcome, setOutcome] = useState("");
  const [inTrustOf, setInTrustOf] = useState<string>();
  const [ownName, setOwnName] = useState(own?.name ?? "");
  const [customer, setCustomer] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const whose = inTrustOf ? customer : ownName;

  async function begin(): Promise<void> {
    setBusy(true);
    setProblem("");
    try {
      const body = {
        projectId,
        name,
        customer: whose,
        ...(outcome.trim() ? { outcome } : {}),
        ...(inTrustOf ? { inTrustOf } : {}),
      };
      await call(projects.beginProject, { body });
      await queries.invalidateQueries({ queryKey: ["projects"] });
      await navigate({ to: "/projects/$projectId/frame", params: { projectId } });
    } catch (refused) {
      setProblem(sentenceFor(refused));
      setBusy(false);
    }
  }

  return (
    <Form onSend={begin}>
      <Stack gap="lg">
        <TextInput
          label={says.name}
          placeholder={says.namePlaceholder}
          required
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Textarea
          label={says.outcome}
          description={says.outcomeHint}
          autosize
          minRows={2}
          maxLength={1000}
          value={outcome}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
        />
        {selling.length > 0 && (
          <Radio.Group
            label={says.whoBegins}
            value={inTrustOf ?? ""}
            onChange={(chosen) => setInTrustOf(chosen || undefined)}
          >
            <Stack gap="sm" mt="xs">
              <Radio value="" label={says.own} description={says.ownSays} />
              {selling.map(({ organisationId, name }) => (
                <Radio
                  key={organisationId}
                  value={organisationId}
                  label={says.inTrust(name)}
                  description={says.inTrustSays}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <TextInput
          label={says.customer}
          description={says.customerHint}
          required
          maxLength={200}
          value={whose}
          onChange={({ currentTarget }) => (inTrustOf ? setCustomer : setOwnName)(currentTarget.value)}
        />
        <p role="alert" className={styles["problem"]}>
          {problem}
        </p>
        <div>
          <Button type="submit" size="md" loading={busy}>
            {says.submit}
          </Button>
          <p className={styles["quiet"]}>{says.next}</p>
        </div>
      </Stack>
    </Form>
  );
}
