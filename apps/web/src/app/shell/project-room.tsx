import { Failure } from "@cairn/contract/failures.ts";
import type { ProjectView } from "@cairn/contract/projects.ts";
import { Outlet, useParams, useRouteContext, useRouter } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { sentenceFor } from "../../api/failure-words.ts";
import { useAccount } from "../../api/me.ts";
import { LiveProject } from "../../live/live-project.ts";
import { LiveProjectContext } from "../../live/use-project.ts";
import { Message } from "../../ui/message.tsx";
import { showProblem } from "../../ui/notice.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { Frame } from "./frame.tsx";
import { NotHere } from "./not-here.tsx";
import { projectPlaces } from "./places.ts";
import { ProjectHead } from "./project-head.tsx";

/** One project: loaded once, kept live, and handed to every screen inside. */
export function ProjectRoom() {
  const { projectId } = useParams({ from: "/projects/$projectId" });
  const { ahead } = useRouteContext({ from: "/projects/$projectId" });
  const accountId = useAccount()?.accountId;
  if (!accountId) return <Message title={shellWords.loading} />;
  return <OneProject key={projectId} projectId={projectId} accountId={accountId} ahead={ahead} />;
}

function OneProject(props: {
  readonly projectId: string;
  readonly accountId: string;
  readonly ahead: Promise<ProjectView | undefined> | undefined;
}) {
  const { projectId, accountId } = props;
  // As it was when the room was entered: the route knows nothing of it any more when one goes on within the room.
  const [ahead] = useState(props.ahead);
  const [live, setLive] = useState<LiveProject>();
  const [problem, setProblem] = useState<unknown>();

  useEffect(() => {
    const opened = new LiveProject(projectId, accountId, (refused) => showProblem(sentenceFor(refused)));
    opened.load(ahead).then(() => setLive(opened), setProblem);
    return () => {
      opened.close();
      setLive(undefined);
    };
  }, [projectId, accountId, ahead]);

  if (problem instanceof Failure && problem.code === "not_found") return <NotHere />;
  if (problem) return <Message title={shellWords.brokenPage} says={sentenceFor(problem)} />;
  if (!live) return <Message title={shellWords.loading} />;
  return (
    <LiveProjectContext value={live}>
      <Inside live={live} />
    </LiveProjectContext>
  );
}

/** How long after entering a room its other screens are fetched, so that they open without a connection, too. */
const fetchRestAfterMs = 20_000;

function useScreensAhead(): void {
  const router = useRouter();
  useEffect(() => {
    const soon = setTimeout(() => {
      const screens = Object.values(router.routesById).filter(({ id }) => id.startsWith("/projects/$projectId/"));
      for (const screen of screens) void router.loadRouteChunk(screen)?.catch(() => undefined);
    }, fetchRestAfterMs);
    return () => clearTimeout(soon);
  }, [router]);
}

function Inside({ live }: { readonly live: LiveProject }) {
  useScreensAhead();
  const snapshot = useSyncExternalStore(live.subscribe, live.snapshot);
  if (!snapshot) return <Message title={shellWords.loading} />;
  if (snapshot.connection === "ended")
    return (
      <Message
        title={shellWords.connection.ended}
        says={shellWords.connection.endedSays}
        action={<a href={location.href}>{shellWords.connection.lookAgain}</a>}
      />
    );
  return (
    <Frame
      places={projectPlaces(live.projectId, snapshot.you, snapshot.project)}
      label={shellWords.mainNavigation}
      head={<ProjectHead />}
    >
      <Outlet />
    </Frame>
  );
}
