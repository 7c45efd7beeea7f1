/** Returns the field name for the agent's own question at this position; also its id on the page. */
export function ownField(place: number): string {
  return `own-${place}`;
}
