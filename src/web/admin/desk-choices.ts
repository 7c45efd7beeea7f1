import type { Desk } from '#domain/desks/desk.ts';
import type { DeskChoice } from '#web/admin/admin-page.tsx';
import type { KeeperVisit } from '#web/admin/keeper.ts';

/** Returns a link to the same page for each of the user's desks. */
export function deskChoices(
  { desks, language }: KeeperVisit,
  current: Desk,
  address: (about: { desk: string }) => string,
): DeskChoice[] {
  return desks.map(({ id, prefix, names }) => ({
    name: names[language],
    href: address({ desk: prefix }),
    current: id === current.id,
  }));
}
