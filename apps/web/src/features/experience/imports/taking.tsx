import { experience as contract } from "@cairn/contract/experience.ts";
import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import { Button, Group } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../../api/call.ts";
import { showFailure } from "../../../parts/show-failure.ts";
import { showDone } from "../../../ui/notice.ts";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { shell } from "../../../words/en/shell.ts";
import { experienceKey } from "../queries.ts";
import styles from "./imports.module.css";

/** Take what was read into the base, or a file out of it. */
export function Taking(props: {
  readonly organisationId: string;
  readonly importId: string;
  readonly detail: ImportDetail;
  readonly onBack: () => void;
  readonly onLook: () => void;
}) {
  const { organisationId, importId, detail } = props;
  const params = { organisationId, importId };
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const [working, setWorking] = useState(false);
  const work = async (doing: () => Promise<unknown>, done: string, next: () => void): Promise<void> => {
    setWorking(true);
    try {
      await doing();
      showDone(done);
      next();
    } catch (problem) {
      showFailure(problem);
    } finally {
      setWorking(false);
      await queries.invalidateQueries({ queryKey: experienceKey(organisationId) });
    }
  };
  const take = () => work(() => call(contract.takeImport, { params }), say.taken(detail.fileName), props.onLook);
  const remove = () => work(() => call(contract.removeImport, { params }), say.removed(detail.fileName), props.onBack);
  return (
    <div className={styles["taking"]}>
      <Group>
        {detail.state === "read" && !detail.sameAs && (
          <Button loading={working} onClick={() => void take()}>
            {say.take}
          </Button>
        )}
        {detail.state === "taken" && <Button onClick={props.onLook}>{say.look}</Button>}
        {!sure && (
          <Button variant="default" onClick={() => setSure(true)}>
            {say.remove}
          </Button>
        )}
      </Group>
      {sure && (
        <div role="alertdialog" aria-label={say.remove} className={styles["sure"]}>
          <p>{say.removeSays}</p>
          <Group>
            <Button color="red" loading={working} onClick={() => void remove()}>
              {say.removeSure}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {shell.cancel}
            </Button>
          </Group>
        </div>
      )}
    </div>
  );
}
