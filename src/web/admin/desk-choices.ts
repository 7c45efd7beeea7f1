import type { Desk } from '#domain/desks/desk.ts';
import type { DeskChoice } from '#web/admin/admin-page.tsx';
import type { KeeperVisit } from '#web/admin/keeper.ts';

/** The same page for each desk of a person. */
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
