import type { SavedProcess } from "@cairn/contract/organisations.ts";
import { holderOf } from "@cairn/domain/project/submit.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useAccount } from "../../api/me.ts";
import { useProject } from "../../live/use-project.ts";
import { processesQuery } from "../../parts/process-queries.ts";
import { frame as frameWords } from "../../words/en/frame.ts";

const say = frameWords.process;

/** The organisation whose processes the reader may start from: the seller's who holds the project in trust, for its own people. */
export function useHoldingOrganisation(): string | undefined {
  const { project, you } = useProject();
  const account = useAccount();
  if (you.side === "customer" || holderOf(project) !== you.side) return undefined;
  // A party has an id of its own in every project, so that projects cannot be linked; the name says which it is.
  const selling = account?.organisations.filter(({ sells }) => sells) ?? [];
  const named = selling.find(({ name }) => name === project.sellers[you.side]?.name);
  return (named ?? (selling.length === 1 ? selling[0] : undefined))?.organisationId;
}

/** The processes of an organisation; none while it is not known which. */
export function useProcesses(organisationId: string | undefined): readonly SavedProcess[] | undefined {
  return useQuery({ ...processesQuery(organisationId ?? ""), enabled: organisationId !== undefined }).data?.processes;
}

export function ProcessChoice(props: {
  readonly organisationId: string;
  readonly value: string | undefined;
  readonly onChange: (processId: string | undefined) => void;
}) {
  const { organisationId } = props;
  const processes = useProcesses(organisationId);
  if (processes?.length === 0) {
    return (
      <p>
        {say.noneYet}{" "}
        <Link to="/organisations/$organisationId/processes" params={{ organisationId }}>
          {say.toProcesses}
        </Link>
      </p>
    );
  }
  return (
    <NativeSelect
      label={say.choose}
      description={say.says}
      value={props.value ?? ""}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value || undefined)}
      data={[
        { value: "", label: say.none },
        ...(processes ?? []).map(({ processId, process }) => ({ value: processId, label: process.name })),
      ]}
    />
  );
}
