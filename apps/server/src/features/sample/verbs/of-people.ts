import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { sellerKey, sellerName } from "../story.ts";
import type { Audience, Voice } from "./voice.ts";

/** What is said and done about the project as a whole and who is in it. */
export function verbsOfPeople({ cast, does, id, space }: Voice) {
  const projectId = id("project");
  const partyId = id(sellerKey);
  return {
    names: (name: string, outcome: string) => does("nameProject", { projectId, name, outcome }),
    takesOver: () => does("takeOver", { projectId }),
    admitsSeller: () => does("admitSeller", { partyId, name: sellerName }),
    dismissesSeller: (because: string) => does("dismissSeller", { partyId, because }),
    brings: (key: string, audience?: Audience) => {
      const { name = key, role, function: at, part, why } = cast[key] ?? {};
      const side = role === "seller" ? (partyId as PartyId) : "customer";
      return does("addPerson", {
        personId: id(key),
        space: space(audience),
        name,
        email: addressOf(name),
        side,
        function: at,
        part,
        why,
      });
    },
    describes: (key: string, changes: InputOf<"changePerson">["changes"]) =>
      does("changePerson", { personId: id(key), changes }),
    callsThem: (key: string, name: string) => does("renamePerson", { personId: id(key), name }),
    saysLeft: (key: string, because: string) => does("sayPersonLeft", { personId: id(key), because }),
    saysBack: (key: string) => does("bringPersonBack", { personId: id(key) }),
  };
}

/** At a domain that is nobody's and receives no mail (RFC 2606). */
function addressOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/[^a-zA-Z ]/g, "");
  return `${plain.toLowerCase().replaceAll(" ", ".")}@example.org`;
}
