import type { ToScore } from "@cairn/domain/project/options/asked.ts";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../live/use-project.ts";
import { myPart } from "../../words/en/my-part.ts";
import { formatDay } from "../../words/format.ts";

/** What the lead asked somebody to score, how long it takes, and why. */
export function AskedToScore({ asked }: { readonly asked: ToScore }) {
  const { projectId } = useProject();
  const nameOf = useNames();
  const says = myPart.scoring;
  const { request, options, criteria, minutes } = asked;
  return (
    <>
      <p>
        {[
          says.says(options, criteria, minutes),
          says.by(nameOf(request.askedBy)),
          request.because,
          request.due && says.due(formatDay(request.due)),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      <Link to="/projects/$projectId/decide/options" params={{ projectId }} hash="score">
        {says.go}
      </Link>
    </>
  );
}
