import { projects } from "@cairn/contract/projects.ts";
import { useEffect } from "react";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import { CustomerHome } from "./customer-home.tsx";
import { SellerHome } from "./seller-home.tsx";

const readingMs = 20_000;

/** Are we getting anywhere, and what now? For a seller: how can we help here? */
export function HomePage() {
  const { projectId, you } = useProject();

  useEffect(() => {
    // Whoever stayed long enough to read, or goes on from here, has seen the project as it is.
    const seen = (): void => void call(projects.markSeen, { params: { projectId }, body: {} }).catch(() => undefined);
    const read = setTimeout(seen, readingMs);
    return () => {
      clearTimeout(read);
      seen();
    };
  }, [projectId]);

  return you.side === "customer" ? <CustomerHome /> : <SellerHome side={you.side} />;
}
