import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import type { TicketSort } from './columns.ts';

/** A list saved by an agent for themselves, or shared with the staff of a desk. */
export interface SavedView {
  id: string;
  ownerId: string;
  /** The desk with which it is shared; null if it is private. */
  deskId: string | null;
  name: string;
  /** In the format of `writeFilter`. Names are resolved at each use. */
  filter: string;
  sort: TicketSort;
  /** Among its owner's views, or among those shared at the desk. */
  position: number;
  changedAt: Instant;
  /** Deleted, but can be restored with one click while its page is open. */
  discardedAt: Instant | null;
}

/** The fields that its author enters. */
export type ViewFields = Pick<SavedView, 'name' | 'filter' | 'sort' | 'deskId'>;

/** The name is shown in the navigation beside a count. */
export const viewNameCharactersMax = 60;

/** Each has a line in the navigation, with a count on every page. */
export const ownViewsMax = 30;
export const sharedViewsMax = 30;

/** Maximum length of the search field. */
export const filterCharactersMax = 500;

export type ViewProblem = 'name' | 'filter' | 'desk' | 'tooMany';

/** Returns a view name as it is saved; null if it is empty or too long. */
export function readViewName(text: string): string | null {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return name === '' || name.length > viewNameCharactersMax ? null : name;
}

/** Whether a view is in an actor's navigation: their own views, and those shared at a desk where they work. */
function sees(actor: Actor, { ownerId, deskId }: Pick<SavedView, 'ownerId' | 'deskId'>): boolean {
  return deskId === null ? ownerId === actor.personId : actor.deskIds.includes(deskId);
}

/** Whether the actor manages a view: its author, and for a shared one also an administrator of the desk. */
export function managesView(actor: Actor, view: Pick<SavedView, 'ownerId' | 'deskId'>): boolean {
  if (!sees(actor, view)) return false;
  return view.ownerId === actor.personId || (view.deskId !== null && hasDutyAt(actor, 'desks', view.deskId));
}
