/** The name of the box for an item in the agent's own words, by its place among them; also its id on the page. */
export function ownField(place: number): string {
  return `own-${place}`;
}
