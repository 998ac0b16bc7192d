import { identity } from "@cairn/contract/identity.ts";
import { Button, Group, PasswordInput, SegmentedControl, Stack, TextInput, useMantineColorScheme } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { meQuery, useAccount } from "../../api/me.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Form } from "../../ui/form.tsx";
import { showDone } from "../../ui/notice.ts";
import { Page, Section } from "../../ui/page.tsx";
import { settings as settingsWords } from "../../words/en/settings.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { Organisations } from "./organisations.tsx";
import { OwnCalendar } from "./own-calendar.tsx";

const text = settingsWords;

/** One's name, password, look, organisations, and the way out. */
export function SettingsPage() {
  const account = useAccount();
  if (!account) return null;
  return (
    <Page title={text.title} width="text">
      <Section title={text.you}>
        <Name name={account.name} email={account.email} />
      </Section>
      <Section title={text.look}>
        <Look />
      </Section>
      <Section title={text.password} says={text.passwordSays}>
        <Password />
      </Section>
      <OwnCalendar />
      <Organisations organisations={account.organisations} />
      <Section title={text.signOut}>
        <SignOut />
      </Section>
    </Page>
  );
}

function Name(props: { readonly name: string; readonly email: string }) {
  const queries = useQueryClient();
  const [name, setName] = useState(props.name);
  const saving = useMutation({
    mutationFn: () => call(identity.changeMe, { body: { name } }),
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      showDone(text.nameSaved);
    },
    onError: showFailure,
  });
  return (
    <Form onSend={() => saving.mutate()}>
      <Stack maw={420}>
        <TextInput
          label={text.name}
          required
          maxLength={120}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput label={text.email} readOnly value={props.email} />
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={!name.trim() || name === props.name}>
            {shellWords.save}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}

function Password() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const saving = useMutation({
    mutationFn: () => call(identity.changePassword, { body: { next, ...(current ? { current } : {}) } }),
    onSuccess: () => {
      setCurrent("");
      setNext("");
      showDone(text.passwordSaved);
    },
    onError: showFailure,
  });
  return (
    <Form onSend={() => saving.mutate()}>
      <Stack maw={420}>
        <PasswordInput
          label={text.current}
          description={text.currentHint}
          autoComplete="current-password"
          value={current}
          onChange={(e) => setCurrent(e.currentTarget.value)}
        />
        <PasswordInput
          label={text.next}
          description={text.nextHint}
          autoComplete="new-password"
          required
          minLength={10}
          value={next}
          onChange={(e) => setNext(e.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="default" loading={saving.isPending} disabled={next.length < 10}>
            {text.setPassword}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}

const schemes = ["light", "dark", "auto"] as const;

function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={text.look}
      value={colorScheme}
      onChange={(value) => setColorScheme(schemes.find((it) => it === value) ?? "auto")}
      data={schemes.map((value) => ({ value, label: shellWords.colours[value] }))}
    />
  );
}

function SignOut() {
  const leave = (endpoint: typeof identity.signOut | typeof identity.signOutEverywhere) => async () => {
    try {
      await call(endpoint, { body: {} });
      location.assign("/sign-in");
    } catch (problem) {
      showFailure(problem);
    }
  };
  return (
    <Group>
      <Button variant="default" onClick={() => void leave(identity.signOut)()}>
        {text.signOut}
      </Button>
      <Button variant="subtle" onClick={() => void leave(identity.signOutEverywhere)()}>
        {text.everywhere}
      </Button>
    </Group>
  );
}
