import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import { Button } from "@mantine/core";
import { Fold } from "../../../ui/fold.tsx";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import own from "./map.module.css";

const mostListed = 20;

/** The most frequent paths, each of which can be followed in the drawing. */
export function Variants(props: {
  readonly map: JourneyMap;
  readonly followed: readonly string[];
  readonly onFollow: (path: readonly string[]) => void;
}) {
  const { map, followed, onFollow } = props;
  return (
    <>
      {followed.length > 0 && (
        <p role="status">
          {say.followed(followed)}{" "}
          <Button size="compact-sm" variant="default" onClick={() => onFollow([])}>
            {say.unfollow}
          </Button>
        </p>
      )}
      <Fold title={say.variants} aside={map.variantsInAll.toLocaleString("en-GB")}>
        <ol className={own["variants"]}>
          {map.variants.slice(0, mostListed).map(({ path, count, journey }) => (
            <li key={journey}>
              <span>{say.variant(count, map.n)}</span>
              <span>{path.join(" → ")}</span>
              <Button size="compact-sm" variant="default" onClick={() => onFollow(path)}>
                {say.follow}
              </Button>
            </li>
          ))}
        </ol>
      </Fold>
    </>
  );
}
