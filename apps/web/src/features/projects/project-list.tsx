export function ProjectList() {
  return undefined;
}
