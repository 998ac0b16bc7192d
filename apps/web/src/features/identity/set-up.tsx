export function SetUp() {
  return undefined;
}
