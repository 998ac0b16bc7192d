export function BeginProject() {
  return undefined;
}
