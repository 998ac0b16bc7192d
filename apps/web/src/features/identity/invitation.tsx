export function InvitationPage() {
  return undefined;
}
