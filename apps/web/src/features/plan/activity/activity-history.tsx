export function ActivityHistory({ activityId }: { readonly activityId: string }) {
  return <div id={`h-${activityId}`} />;
}
