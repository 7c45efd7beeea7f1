import { z } from '@hono/zod-openapi';
import { knownFields } from '#desk/fields/known-fields.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { type Field, fieldKeyCharactersMax } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';
import { type Language, languages, textIn } from '#domain/language.ts';
import { progressOf } from '#domain/tasks/task.ts';
import { waitsForDesk } from '#domain/ticket/events/due.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { channels, impacts, kinds, priorities, statuses, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import type { Call } from '#http/api/protocol/call.ts';
import { date, instant, number, proved } from '#http/api/protocol/shapes.ts';
import { words } from '#locales/messages.ts';
import { findTicketSummary, readTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

const clock = z
  .object({
    phase: z.enum(['reminder', 'notice']),
    asked: z.int(),
    of: z.int(),
    next: instant,
    closesAt: instant,
    expected: z.boolean(),
    counted: z.array(date),
    skipped: z.array(z.object({ date, reason: z.string() })),
    /** A held reply or the requester's last message waits for an agent, so `closesAt` does not close the ticket (R22). */
    waitsForDesk: z.boolean(),
  })
  .openapi('Clock');

/** The desk's targets: null if there is no such target, or nothing waits for it. */
const targets = z
  .object({
    firstAnswer: z.object({ dueAt: instant, answeredAt: instant.nullable() }),
    nextAnswer: z.object({ dueAt: instant }).nullable(),
    handled: z
      .object({
        dueAt: instant.nullable(),
        /** The ticket waits for the requester, or is handled. */
        paused: z.boolean(),
      })
      .nullable(),
  })
  .openapi('Targets');

export const fieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/** A date is `2026-12-31`, a choice its key or keys, a person an address, and a site its number. */
export const fieldValues = z.record(z.string().max(fieldKeyCharactersMax), fieldValue);

export const ticketShape = z
  .object({
    number,
    summary: z.string(),
    status: z.enum(statuses),
    urgent: z.boolean(),
    phoned: z.boolean(),
    kind: z.enum(kinds),
    channel: z.enum(channels),
    language: z.enum(languages),
    desk: z.string().openapi({ example: 'DTO' }),
    requester: z.object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() }),
    organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
    site: z.object({ id: z.string(), name: z.string() }).nullable(),
    assignee: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
    priority: z.enum(priorities),
    impact: z.enum(impacts).nullable(),
    urgencyLevel: z.enum(urgencyLevels).nullable(),
    openedAt: instant,
    closedAt: instant.nullable(),
    followUpOf: number.nullable(),
    sender: z.object({
      proved,
      warning: z.boolean().openapi({ description: 'The contact is not proved and may be forged.' }),
    }),
    clock: clock.nullable(),
    targets,
    tags: z
      .array(z.string())
      .optional()
      .openapi({ description: 'Names of its tags, for the desk only: a requester’s token gets none.' }),
    tasks: z
      .object({ done: z.int(), of: z.int() })
      .optional()
      .openapi({ description: 'How many of its tasks are done, for the desk only.' }),
    fields: fieldValues.openapi({ description: 'Values of the desk’s fields that you may see, by key.' }),
    others: z.array(number).optional().openapi({
      description:
        'After `POST /tickets` with a form that opens several tickets: the numbers of the others, which are linked to it.',
    }),
  })
  .openapi('Ticket');

export type TicketJson = z.input<typeof ticketShape>;

type Reader = Pick<Call, 'world' | 'actor' | 'asked'>;

/** Tickets as in the contract, with names and reasons in the requested language. */
export async function ticketsJson(tickets: readonly TicketSummary[], reader: Reader): Promise<TicketJson[]> {
  const withFields = tickets.filter(({ fields }) => Object.keys(fields).length > 0);
  const deskIds = new Set(withFields.map(({ deskId }) => deskId));
  const { world } = reader;
  const fields = (await Promise.all([...deskIds].map((deskId) => knownFields(world, world.db, deskId)))).flat();
  return tickets.map((ticket) => ({ ...jsonOf(ticket, reader), fields: fieldsJson(ticket, fields) }));
}

/** One ticket in the same form. */
export async function ticketJson(ticket: TicketSummary, reader: Reader): Promise<TicketJson> {
  return (await ticketsJson([ticket], reader))[0]!;
}

function fieldsJson(ticket: TicketSummary, fields: readonly Field[]): TicketJson['fields'] {
  const shown = fieldsShown(ticket, fields);
  return Object.fromEntries(shown.map(({ field, value }) => [field.key, plainValue(value)]));
}

function jsonOf(ticket: TicketSummary, { asked }: Pick<Call, 'asked'>): Omit<TicketJson, 'fields'> {
  const { organisation, site, assignee, requester } = ticket;
  const { number, summary, status, urgent, kind, channel, language, priority, openedAt, closedAt } = ticket;
  return {
    number,
    summary,
    status,
    urgent,
    phoned: ticket.phonedAt !== null,
    kind,
    channel,
    language,
    desk: ticket.deskPrefix,
    requester: { name: requester.name, email: requester.email, phone: ticket.requester.phone },
    organisation: organisation && { id: organisation.id, name: organisation.names[asked ?? language] },
    site: site && { id: site.number, name: site.name },
    assignee: assignee && { name: assignee.name ?? assignee.email ?? '', email: assignee.email },
    impact: ticket.impact,
    urgencyLevel: ticket.urgencyLevel,
    priority,
    openedAt,
    closedAt,
    followUpOf: ticket.followUpNumber,
    sender: { proved: ticket.provedBy, warning: ticket.senderWarning !== null },
    clock: ticket.clock && { ...clockJson(ticket.clock, asked ?? 'en'), waitsForDesk: waitsForDesk(ticket) },
    targets: targetsJson(ticket),
    ...(knowledgeOf(ticket.seenAs).work && {
      tags: ticket.tags.map(({ name }) => name),
      tasks: progressOf(ticket.tasks),
    }),
  };
}

/** A ticket that this call opened, for its author: an agent may get an answer about a complaint that they may not read later. */
export async function findTicketByItself(
  { world, actor }: Pick<Call, 'world' | 'actor'>,
  id: string,
): Promise<TicketSummary> {
  return readTicketSummary(world.db, actor, id);
}

/** The current ticket, after a verb of this call. */
export async function answerTicketJson(reader: Reader, number: string): Promise<TicketJson> {
  const ticket = await findTicketSummary(reader.world.db, reader.actor, { number });
  if (!ticket) throw new Error('The ticket that was just changed cannot be found.');
  return ticketJson(ticket, reader);
}

function targetsJson(ticket: TicketSummary): TicketJson['targets'] {
  const { firstAnsweredAt, complaintDueAt, targets } = ticket;
  const next = complaintDueAt === null ? (targets?.nextAnswer?.dueAt ?? null) : null;
  const handled = targets?.handled;
  return {
    firstAnswer: { dueAt: answerDueAt(ticket), answeredAt: firstAnsweredAt },
    nextAnswer: next === null ? null : { dueAt: next },
    handled: handled && handled.lengthMs !== null ? { dueAt: handled.dueAt, paused: handled.since === null } : null,
  };
}

function clockJson(clock: TicketClock, language: Language): Omit<NonNullable<TicketJson['clock']>, 'waitsForDesk'> {
  const { phase, asked, of, next, closesAt, expected, counted } = clock;
  const skipped = clock.skipped.map(({ date, reason }) => ({
    date,
    reason: reason === 'weekend' ? words[language].clock.weekend : textIn(reason, language),
  }));
  return { phase, asked, of, next, closesAt, expected, counted, skipped };
}
