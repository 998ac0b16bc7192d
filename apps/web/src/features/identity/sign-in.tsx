export function SignIn() {
  return undefined;
}
