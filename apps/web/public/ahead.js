// On a project's pages two questions are certain: who this is, and what the project is. They are asked while the app is
// still on its way; api/call.ts takes the answers up.
const [, projectId] = /^\/projects\/([^/]+)/.exec(location.pathname) ?? [];
const paths = projectId ? ["/api/me", `/api/projects/${projectId}`] : [];
window.askedAhead = new Map(paths.map((path) => [path, fetch(path)]));
