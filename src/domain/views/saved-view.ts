import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { keepsAt } from '#domain/staff/duties.ts';
import type { TicketSort } from '#domain/views/sorts.ts';

/** A list that an agent made: of their own, or shared with the staff of a desk. */
export interface SavedView {
  id: string;
  ownerId: string;
  /** With whose staff it is shared; null is its owner's alone. */
  deskId: string | null;
  name: string;
  /** As `writeFilter` writes it: what its names mean is asked anew each time. */
  filter: string;
  sort: TicketSort;
  /** Among the views of its owner, or among those shared at its desk. */
  position: number;
  changedAt: Instant;
  /** Gone, and restored by one click as long as its page stands open. */
  discardedAt: Instant | null;
}

/** What its maker says of it. */
export type ViewFields = Pick<SavedView, 'name' | 'filter' | 'sort' | 'deskId'>;

/** A name stands in the navigation beside a count. */
export const viewNameCharactersMax = 60;

/** Each has a line in the navigation, with a figure that is counted for every page. */
export const ownViewsMax = 30;
export const sharedViewsMax = 30;

/** A line as long as the search field takes. */
export const filterCharactersMax = 500;

export type ViewProblem = 'name' | 'filter' | 'desk' | 'tooMany';

/** A name as it is kept; null is none, or one too long. */
export function readViewName(text: string): string | null {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return name === '' || name.length > viewNameCharactersMax ? null : name;
}

/** Whether it stands in an actor's navigation: their own, and what is shared at a desk where they work. */
export function sees(actor: Actor, { ownerId, deskId }: Pick<SavedView, 'ownerId' | 'deskId'>): boolean {
  return deskId === null ? ownerId === actor.personId : actor.deskIds.includes(deskId);
}

/** Whoever made it keeps it; what is shared, an administrator of the desk too. */
export function keepsView(actor: Actor, view: Pick<SavedView, 'ownerId' | 'deskId'>): boolean {
  if (!sees(actor, view)) return false;
  return view.ownerId === actor.personId || (view.deskId !== null && keepsAt(actor, 'desks', view.deskId));
}
