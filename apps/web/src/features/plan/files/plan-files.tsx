import { planFiles as planFilesContract } from "@cairn/contract/plan-files.ts";
import { Button, Menu } from "@mantine/core";
import { lazy, Suspense, useRef, useState } from "react";
import { addressOf } from "../../../api/call.ts";
import { useMay, useProject } from "../../../live/use-project.ts";
import { useSpaces } from "../../../parts/audience.ts";
import { planFiles as say } from "../../../words/en/plan-files.ts";

const BringIn = lazy(() => import("./bring-in.tsx").then(({ BringIn: sheet }) => ({ default: sheet })));

/** The plan as a file for other programs, and a file of theirs as a plan. */
export function PlanFiles() {
  const { projectId } = useProject();
  const may = useMay();
  const spaces = useSpaces();
  const [bringing, setBringing] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const params = { projectId };
  return (
    <>
      <Menu position="bottom-end" portalProps={{ target: "#content" }} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button ref={target} variant="default">
            {say.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={addressOf(planFilesContract.exportPlanXml, { params })} download>
            {say.xml}
          </Menu.Item>
          <Menu.Item component="a" href={addressOf(planFilesContract.exportPlanXlsx, { params })} download>
            {say.xlsx}
          </Menu.Item>
          {spaces.some((space) => may("contribute", space)) && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => setBringing(true)}>{say.bring}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {bringing && (
        <Suspense>
          <BringIn
            onClose={() => {
              setBringing(false);
              target.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
