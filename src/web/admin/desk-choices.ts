import type { Desk } from '#domain/desks/desk.ts';
import type { DeskChoice } from '#web/admin/admin-page.tsx';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

/** Returns a link to the same page for each of the user's desks. */
export function deskChoices(
  { desks, language }: AdminVisit,
  current: Desk,
  address: (about: { desk: string }) => string,
): DeskChoice[] {
  return desks.map(({ id, prefix, names }) => ({
    name: names[language],
    href: address({ desk: prefix }),
    current: id === current.id,
  }));
}
