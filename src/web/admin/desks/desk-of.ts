import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';

/** The desk of the address among this person's; a prefix that is none of theirs is no page. */
export function deskOf({ desks }: KeeperVisit, prefix: string): Desk {
  const desk = desks.find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return desk;
}
