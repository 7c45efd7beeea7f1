import type { LinkRelation, TicketEvent } from '#domain/ticket/events/events.ts';

interface Link {
  ticketId: string;
  number: string;
  relation: LinkRelation;
}

/** The relations that an agent can set between two tickets. */
export const chosenRelations = ['duplicate', 'sameCause', 'followUp', 'followUpOf'] as const satisfies LinkRelation[];
export type ChosenRelation = (typeof chosenRelations)[number];

/** Returns the relation as seen from the other ticket. */
export function fromOtherSide(relation: ChosenRelation): ChosenRelation {
  if (relation === 'followUp') return 'followUpOf';
  return relation === 'followUpOf' ? 'followUp' : relation;
}

/** Returns the current links of a history, oldest first. */
export function linksOf(events: readonly TicketEvent[]): Link[] {
  let links: Link[] = [];
  for (const { type, data } of events) {
    if (type === 'linked') links = [...links.filter((link) => !isSame(link, data)), data];
    if (type === 'unlinked') links = links.filter((link) => !isSame(link, data));
  }
  return links.map(({ ticketId, number, relation }) => ({ ticketId, number, relation }));
}

function isSame(one: Pick<Link, 'ticketId' | 'relation'>, other: Pick<Link, 'ticketId' | 'relation'>): boolean {
  return one.ticketId === other.ticketId && one.relation === other.relation;
}
