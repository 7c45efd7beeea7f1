import type { Desk } from '#domain/desks/desk.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { PickLink } from '#web/ui/frame/pick-links.tsx';

/** Returns a link to the same page for each of the user's desks. */
export function deskChoices(
  { desks, language }: AdminVisit,
  current: Desk,
  address: (about: { desk: string }) => string,
): PickLink[] {
  return desks.map(({ id, prefix, names }) => ({
    label: names[language],
    href: address({ desk: prefix }),
    current: id === current.id,
  }));
}
