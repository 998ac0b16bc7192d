/** A made-up log of so many projects in XES: asked, offered, and in the end taken, or left alone. */
export function smallXes(projects: number): string {
  const traces = Array.from({ length: projects }, (_, at) => {
    const day = (days: number): string => new Date(Date.UTC(2024, 0, 1 + (at % 90) + days)).toISOString();
    const event = (name: string, days: number): string =>
      `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${day(days)}"/></event>`;
    const steps = [event("ask", 0), event("offer", 3 + (at % 5)), ...(at % 4 === 0 ? [event("ask", 9)] : [])];
    const end = at % 3 === 0 ? [event("taken", 20 + (at % 7))] : at % 3 === 1 ? [event("refused", 15)] : [];
    return `<trace><string key="concept:name" value="p${at}"/>${[...steps, ...end].join("")}</trace>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><log xes.version="1.0">${traces.join("")}</log>`;
}
