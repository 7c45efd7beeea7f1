import type { Actor } from '#domain/actor.ts';
import { type Audience, includes } from '#domain/fields/field.ts';
import type { FieldNames } from '#domain/fields/shown.ts';
import type { Instant } from '#domain/instant.ts';
import { nextDue, rankOf } from '#domain/ticket/events/due.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { type Relation, relation, type TicketFacts } from '#domain/ticket/rights.ts';

/** The parts of a ticket that the readers of a relation may know (R40). */
export interface Knowledge {
  /**
   * Everything that the desk alone reads: notes, held replies, other mails and calls, tags, tasks, approvals, hidden
   * conversations, internal reasons, and the desk's own lists beside the ticket. Also the order of its changes.
   */
  work: boolean;
  /** The fields that they see are those for this audience. */
  fields: Audience;
  /** The requester's telephone number. */
  phone: boolean;
}

/** The one table of R40. On a ticket of their own an agent is a requester, so their relation is `own`. */
const knowledge = {
  desk: { work: true, fields: 'agent', phone: true },
  own: { work: false, fields: 'requester', phone: true },
  participant: { work: false, fields: 'requester', phone: false },
  organisation: { work: false, fields: 'serviceManager', phone: false },
  none: { work: false, fields: 'requester', phone: false },
} as const satisfies Record<Relation, Knowledge>;

/** Returns how an actor reads a ticket. A link in a mail gives the rights of its recipient, never those of the desk. */
export function readsAs(actor: Actor, ticket: TicketFacts): Relation {
  const related = relation(actor, ticket);
  return related === 'desk' && actor.onlyTicketId !== undefined ? 'participant' : related;
}

/** Whether the actor works on the ticket for its desk, and so knows everything about it. */
export function knowsWork(actor: Actor, ticket: TicketFacts): boolean {
  return knowledgeOf(readsAs(actor, ticket)).work;
}

/** Returns what readers with this relation may know of a ticket. */
export function knowledgeOf(seenAs: Relation): Knowledge {
  return knowledge[seenAs];
}

/** The parts of a ticket's row that only some readers know. */
interface Parts extends Ticket, OrderForRequesters {
  dueRank: number;
  dueAt: Instant;
  escalationAt: Instant | null;
  wakesAt: Instant | null;
  tasksDueOn: string | null;
  fieldNames: FieldNames;
  tags: readonly unknown[];
  team: unknown;
  requester: { phone: string | null };
}

declare const projected: unique symbol;

/** A row with its reader's projection. Only `project` makes one, so that a row of nobody in particular does not compile. */
export type Projected<Row> = Omit<Row, keyof OrderForRequesters> & {
  /** The reader's relation to the ticket. */
  readonly seenAs: Relation;
  readonly [projected]: true;
};

/**
 * Returns a ticket as its reader may know it (R40). `audienceOf` returns who sees a field, or undefined for an unknown one. Rows for
 * the desk keep everything.
 */
export function project<Row extends Parts>(
  actor: Actor,
  row: Row,
  audienceOf: (fieldId: string) => Audience | undefined,
): Projected<Row> {
  const seenAs = readsAs(actor, row);
  const known = knowledgeOf(seenAs);
  const { publicChangedAt, publicDueRank, publicDueAt, ...ticket } = row;
  const first = unchanged(row);
  if (known.work) return { ...ticket, seenAs } as unknown as Projected<Row>;
  const seesField = (id: string) => {
    const audience = audienceOf(id);
    return audience !== undefined && includes(audience, known.fields);
  };
  return {
    ...ticket,
    ...hiddenWork,
    changedAt: publicChangedAt ?? first.publicChangedAt,
    dueRank: publicDueRank ?? first.publicDueRank,
    dueAt: publicDueAt ?? first.publicDueAt,
    conversations: row.conversations.filter(({ shown }) => shown),
    fields: keysThat(row.fields, seesField),
    fieldNames: keysThat(row.fieldNames, seesField),
    requester: known.phone ? row.requester : { ...row.requester, phone: null },
    seenAs,
  } as unknown as Projected<Row>;
}

/** The work of the desk, as it looks to everybody else. */
const hiddenWork = {
  heldIds: [],
  heldDueAt: null,
  toBeTold: false,
  attemptDays: [],
  suspectedSpam: false,
  mailFailed: false,
  readerIds: [],
  complainedAboutIds: [],
  teamId: null,
  team: null,
  snooze: null,
  tagIds: [],
  tags: [],
  tasks: [],
  approvals: [],
  escalationAt: null,
  wakesAt: null,
  tasksDueOn: null,
} satisfies Partial<Parts>;

function keysThat<Value>(values: Record<string, Value>, holds: (key: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => holds(key)));
}

/**
 * The sort columns of a ticket for people outside the desk: internal work does not move it (attack 89). Null on a ticket that has not
 * changed since these columns exist: it sorts by `unchanged`.
 */
export interface OrderForRequesters {
  publicChangedAt: Instant | null;
  publicDueRank: number | null;
  publicDueAt: Instant | null;
}

/** The order of a ticket without the columns. The queries of lists say the same (store/views/ticket-orders.ts). */
function unchanged({ status, openedAt }: Ticket): {
  [Column in keyof OrderForRequesters]: NonNullable<OrderForRequesters[Column]>;
} {
  return {
    publicChangedAt: openedAt,
    publicDueRank: rankOf(status === 'closed' ? 'closed' : 'inWork'),
    publicDueAt: openedAt,
  };
}

/** Returns these columns after a change. `before` is null for a new ticket. */
export function orderForRequesters(
  before: OrderForRequesters | null,
  after: Ticket,
  events: readonly TicketEvent[],
): OrderForRequesters {
  const seen = events.findLast((event) => isPublicChange(after, event));
  const publicChangedAt = seen?.at ?? before?.publicChangedAt ?? after.openedAt;
  const { rank, at } = nextDue({ ...after, ...hiddenWork, changedAt: publicChangedAt });
  return { publicChangedAt, publicDueRank: rank, publicDueAt: at };
}

/** Whether people outside the desk can see in the ticket that this event happened. `after` is the ticket after it. */
export function isPublicChange(after: Pick<Ticket, 'conversations'>, event: Pick<TicketEvent, 'type' | 'data' | 'by'>) {
  if (publicEvents.has(event.type)) return true;
  const { conversationId } = event.data as { conversationId?: string };
  if (conversationId !== undefined) return after.conversations.some(({ id, shown }) => id === conversationId && shown);
  return event.type === 'fieldsSet' && (event.by.role === 'requester' || event.by.role === 'serviceManager');
}

const publicEvents: ReadonlySet<EventType> = new Set<EventType>([
  ...(['opened', 'assigned', 'answered', 'informationRequested', 'handled', 'reminded', 'noticeGiven'] as const),
  ...(['clockStarted', 'extended', 'recounted', 'reacted', 'closed', 'referred', 'reopened', 'called'] as const),
  ...(['changed', 'heldAccepted', 'participantAdded', 'participantLeft', 'openedToOrganisation'] as const),
  ...(['formAnswered', 'addressProved', 'freed', 'linked', 'unlinked', 'splitOff', 'splitFrom', 'rejoined'] as const),
  ...(['mergedFrom', 'partedFrom', 'restored', 'conversationShown', 'conversationHidden'] as const),
]);
