import { identity } from "@cairn/contract/identity.ts";
import { Checkbox, PasswordInput, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { meQuery } from "../../api/me.ts";
import { identity as identityWords } from "../../words/en/identity.ts";
import { Doorway } from "./doorway.tsx";
import { EntryForm } from "./entry-form.tsx";

/** The very first visit: whoever has the token from the log makes the account that runs this Cairn. */
export function SetUp() {
  const says = identityWords.setUp;
  const [sells, setSells] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isSetUp = useQuery(meQuery).data?.setUp === true;

  if (isSetUp) {
    return (
      <Doorway title={says.alreadyDone} says={says.alreadyDoneSays}>
        <Link to="/sign-in">{identityWords.invitation.toSignIn}</Link>
      </Doorway>
    );
  }
  return (
    <Doorway title={says.title} says={`${identityWords.welcomeSays} ${says.says}`}>
      <EntryForm
        body={identity.setUp.body}
        also={{ sells }}
        submit={says.submit}
        send={async (body) => {
          queries.setQueryData(meQuery.queryKey, await call(identity.setUp, { body }));
          await navigate({ to: "/" });
        }}
      >
        {(errors) => (
          <>
            <TextInput
              name="token"
              label={says.token}
              description={says.tokenHint}
              error={errors["token"]}
              autoComplete="off"
              spellCheck={false}
            />
            <TextInput name="name" label={says.name} error={errors["name"]} autoComplete="name" />
            <TextInput name="email" type="email" label={says.email} error={errors["email"]} autoComplete="username" />
            <PasswordInput
              name="password"
              label={says.password}
              description={says.passwordHint}
              error={errors["password"]}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ "aria-label": identityWords.showPassword }}
            />
            <TextInput
              name="organisation"
              label={says.organisation}
              error={errors["organisation"]}
              autoComplete="organization"
            />
            <Checkbox
              label={says.sells}
              description={says.sellsHint}
              checked={sells}
              onChange={(event) => setSells(event.currentTarget.checked)}
            />
          </>
        )}
      </EntryForm>
    </Doorway>
  );
}
