import { identity, type Me } from "@cairn/contract/identity.ts";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { call } from "../../api/call.ts";
import { meQuery } from "../../api/me.ts";
import { identity as identityWords } from "../../words/en/identity.ts";
import { CodeField } from "./code-field.tsx";
import { Doorway } from "./doorway.tsx";
import { EntryForm } from "./entry-form.tsx";

type Way = "password" | "ask for a code" | "enter the code";

/** Sign in with a password or with a code by mail, and go on to where one wanted to be. */
export function SignIn() {
  const says = identityWords.signIn;
  const { back } = useSearch({ from: "/sign-in" });
  const [way, setWay] = useState<Way>("password");
  const [email, setEmail] = useState("");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useQuery(meQuery).data;

  useEffect(() => {
    if (me && !me.setUp) void navigate({ to: "/set-up", replace: true });
    if (me?.account) void navigate({ href: back ?? "/", replace: true });
  }, [me, back, navigate]);

  function enter(now: Me): void {
    // Whatever an account before this one has seen here is not for this one.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
    queries.setQueryData(meQuery.queryKey, now);
  }

  return (
    <Doorway title={says.title} says={back ? says.thenOn : undefined} after={<Ways way={way} onChoose={setWay} />}>
      {way === "password" && (
        <EntryForm
          body={identity.signIn.body}
          submit={says.submit}
          send={async (body) => enter(await call(identity.signIn, { body }))}
        >
          {(errors) => (
            <>
              <EmailField email={email} onChange={setEmail} error={errors["email"]} />
              <PasswordInput
                name="password"
                label={says.password}
                error={errors["password"]}
                autoComplete="current-password"
                visibilityToggleButtonProps={{ "aria-label": identityWords.showPassword }}
              />
            </>
          )}
        </EntryForm>
      )}
      {way === "ask for a code" && (
        <EntryForm
          body={identity.askForCode.body}
          submit={says.sendCode}
          send={async (body) => {
            await call(identity.askForCode, { body });
            setEmail(body.email);
            setWay("enter the code");
          }}
        >
          {(errors) => <EmailField email={email} onChange={setEmail} error={errors["email"]} />}
        </EntryForm>
      )}
      {way === "enter the code" && (
        <EntryForm
          body={identity.signInWithCode.body}
          also={{ email }}
          submit={says.enter}
          send={async (body) => enter(await call(identity.signInWithCode, { body }))}
        >
          {(errors) => (
            <>
              <p role="status">{says.codeSent(email)}</p>
              <CodeField label={says.code} error={errors["code"]} />
            </>
          )}
        </EntryForm>
      )}
    </Doorway>
  );
}

function EmailField(props: {
  readonly email: string;
  readonly onChange: (email: string) => void;
  readonly error: string | undefined;
}) {
  return (
    <TextInput
      name="email"
      type="email"
      label={identityWords.signIn.email}
      error={props.error}
      autoComplete="username"
      value={props.email}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function Ways({ way, onChoose }: { readonly way: Way; readonly onChoose: (way: Way) => void }) {
  const says = identityWords.signIn;
  return (
    <Button.Group orientation="vertical">
      {way === "enter the code" && (
        <Button variant="subtle" onClick={() => onChoose("ask for a code")}>
          {says.another}
        </Button>
      )}
      <Button variant="subtle" onClick={() => onChoose(way === "password" ? "ask for a code" : "password")}>
        {way === "password" ? says.withCode : says.withPassword}
      </Button>
    </Button.Group>
  );
}
