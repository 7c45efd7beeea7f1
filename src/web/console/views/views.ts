import { type Actor, hasRole } from '#domain/actor.ts';
import { type TicketSort, usualSort } from '#domain/views/columns.ts';
import type { TicketFilter } from '#store/views/ticket-lists.ts';

/** The console's lists, by their name in the address. */
export const views = [
  ...(['next', 'urgent', 'mine', 'snoozed', 'unassigned'] as const),
  ...(['new', 'open', 'waiting', 'handled', 'closed'] as const),
  ...(['told', 'complaints', 'spam'] as const),
  ...(['mentioned', 'watched'] as const),
];
export type View = (typeof views)[number];

/** Returns the view that an address asks for; the first if it is unknown or not allowed for the actor. */
export function readView(text: string | null, actor: Actor): View {
  return viewsOf(actor).find((view) => view === text) ?? 'next';
}

/** Returns the actor's views. Only the coordinator sees complaints (R10). */
export function viewsOf(actor: Actor): View[] {
  return hasRole(actor, 'complaintCoordinator') ? views : views.filter((view) => view !== 'complaints');
}

/** Returns a view's filter for the store. */
export function filterOf(view: View, { deskIds }: Actor): TicketFilter {
  switch (view) {
    case 'next':
      return { view: 'toDo' };
    case 'told':
      return { view: 'toBeTold' };
    case 'spam':
      return { view: 'suspectedSpam' };
    case 'closed':
      return { deskIds, statuses: [view] };
    case 'complaints':
      return { deskIds, kinds: ['complaint'], statuses: ['new', 'open', 'waiting', 'handled'] };
    default:
      return { view };
  }
}

/** Returns the order of a view: by due date, and closed tickets by last change. */
export function sortOf(view: View | null): TicketSort {
  return view === 'closed' ? '-changedAt' : usualSort;
}

/** Each view as filter text, as a start for the filter builder. */
export const filterTexts: Record<View, string> = {
  next: '-status:closed -is:spam',
  urgent: 'urgent:true status:new,open,waiting -is:spam',
  mine: 'assignee:me -status:closed -is:snoozed',
  snoozed: 'assignee:me is:snoozed',
  unassigned: 'assignee:none -status:closed -is:spam',
  new: 'status:new',
  open: 'status:open',
  waiting: 'status:waiting',
  handled: 'status:handled',
  closed: 'status:closed',
  mentioned: 'is:mentioned',
  watched: 'is:watched',
  told: 'is:told',
  complaints: 'kind:complaint -status:closed',
  spam: 'is:spam -status:closed',
};
