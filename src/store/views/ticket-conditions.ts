import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Moments } from '#domain/views/days.ts';
import {
  type ApprovalWord,
  type ConversationWord,
  type Mark,
  type Operator,
  type TaskWord,
  wordsOf,
} from '#domain/views/filter.ts';
import { hasApproval, hasApprovalWithin } from '#store/approvals/approvals.ts';
import { hasConversation } from '#store/conversations/conversations.ts';
import { mentioning } from '#store/staff/news.ts';
import { watchedBy } from '#store/staff/watches.ts';
import { hasOpenTask, type TasksMeant } from '#store/tasks/tasks.ts';
import { isPublicFile, type Reading } from '#store/ticket/visibility.ts';
import { onField } from '#store/views/field-conditions.ts';
import type { MeantCondition } from '#store/views/meant-filter.ts';
import { peopleCalled } from '#store/views/search-words.ts';
import { seen } from '#store/views/ticket-orders.ts';

/** Operators whose words do not exclude each other: one ticket can have several. */
const ofSeveral: readonly Operator[] = ['is', 'has', 'task', 'conversation', 'approval'];

/**
 * A condition on `tickets` of one reading as SQL. Null if it asks for what the reader may not know of them: neither a match nor the
 * lack of one may tell it (R40). Closed words are inlined, so that the planner knows how rare they are.
 */
export function conditionOn(actor: Actor, condition: MeantCondition, reading: Reading): RawBuilder<boolean> | null {
  const { operator, negated } = condition;
  if (reading === 'seeing' && isOfTheDesk(condition)) return null;
  // A negated closed list becomes the list of the other words, since an index does not serve a negation.
  const words = wordsOf(operator);
  if (words !== null && !ofSeveral.includes(operator)) {
    const wanted = words.filter((word) => condition.values.includes(word) !== negated);
    return amongWords(operator as ClosedColumn, wanted);
  }
  const holds = positive(actor, condition, reading);
  // A ticket without a site also matches "not this site".
  return negated ? sql<boolean>`((${holds}) is not true)` : sql<boolean>`(${holds})`;
}

/** Whether the condition reads data that only the desk may know, even by searching for it (attacks 38, 89). */
function isOfTheDesk({ operator, values }: MeantCondition): boolean {
  const told: Mark[] = ['complaint', 'complete', 'followUp', 'unanswered'];
  return (
    operator === 'team' ||
    operator === 'tag' ||
    operator === 'task' ||
    operator === 'conversation' ||
    operator === 'approval' ||
    operator === 'approval-asked' ||
    operator === 'approval-answered' ||
    operator === 'field' ||
    (operator === 'is' && !values.every((mark) => told.includes(mark as Mark)))
  );
}

type ClosedColumn = 'status' | 'kind' | 'priority' | 'language' | 'channel' | 'urgent';

function amongWords(column: ClosedColumn, words: readonly string[]): RawBuilder<boolean> {
  if (words.length === 0) return sql<boolean>`false`;
  if (column === 'urgent')
    return words.length === 2 ? sql`true` : words[0] === 'true' ? sql`tickets.urgent` : sql`not tickets.urgent`;
  const among = sql<boolean>`tickets.${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
  // Open tickets have a due rank below 9 (due.ts), with an index of their own.
  return column === 'status' && !words.includes('closed') ? sql`(${among} and tickets.due_rank < 9)` : among;
}

function positive(actor: Actor, condition: MeantCondition, reading: Reading): RawBuilder<boolean> {
  const { operator, values } = condition;
  const isWork = reading === 'working';
  switch (operator) {
    case 'assignee':
      return among(sql`tickets.assignee_id`, condition);
    case 'team':
      return among(sql`tickets.team_id`, condition);
    case 'tag':
      return tagged(condition);
    case 'task':
      return any(values.map((word) => hasOpenTask(meantTasks(actor, word as TaskWord, condition.today))));
    case 'conversation':
      return any(values.map((word) => hasConversation(word as ConversationWord)));
    case 'approval':
      return any(values.map((word) => hasApproval(word as ApprovalWord)));
    case 'approval-asked':
    case 'approval-answered':
      return hasApprovalWithin(operator, (at) => within(at, condition.moments));
    case 'field':
      return onField(condition.fields ?? { tests: [], without: [] });
    case 'site':
      return among(sql`tickets.site_id`, condition);
    case 'organisation':
      return among(sql`tickets.organisation_id`, condition);
    case 'desk':
      return among(sql`tickets.desk_id`, condition);
    case 'from':
      return sql`tickets.requester_id in (${sql.join(
        values.map((value) => peopleCalled(value, { byPhone: isWork })),
        sql` union `,
      )})`;
    case 'has':
      return hasAttachment(isWork);
    case 'changed':
      return within(isWork ? sql`tickets.changed_at` : seen.changedAt, condition.moments);
    case 'due':
      return isWork
        ? sql`${within(sql`tickets.due_at`, condition.moments)} and tickets.due_rank < 9`
        : sql`${within(seen.dueAt, condition.moments)} and tickets.status <> 'closed'`;
    case 'is':
      return any((values as Mark[]).map((mark) => marked(actor, mark, condition.now)));
    default:
      return within(sql`tickets.opened_at`, condition.moments);
  }
}

function among(column: RawBuilder<unknown>, { ids, none }: MeantCondition): RawBuilder<boolean> {
  const named = sql<boolean>`${column} = any(${ids}::uuid[])`;
  if (!none) return named;
  return ids.length === 0 ? sql<boolean>`${column} is null` : sql<boolean>`(${column} is null or ${named})`;
}

/** An index has only the tickets with tags, and serves a query that says so. */
function tagged({ ids, none }: MeantCondition): RawBuilder<boolean> {
  const named = sql<boolean>`(tickets.tag_ids <> '{}' and tickets.tag_ids && ${ids}::uuid[])`;
  if (!none) return named;
  return ids.length === 0 ? sql<boolean>`tickets.tag_ids = '{}'` : sql<boolean>`(tickets.tag_ids = '{}' or ${named})`;
}

function meantTasks({ personId }: Actor, word: TaskWord, today: string): TasksMeant {
  const meant: Record<TaskWord, TasksMeant> = {
    open: { of: 'anyone' },
    mine: { of: 'person', personId },
    due: { of: 'due', on: today },
  };
  return meant[word];
}

function within(column: RawBuilder<unknown>, ranges: readonly Moments[]): RawBuilder<boolean> {
  return any(
    ranges.map(({ from, before }) => {
      const ends = [
        ...(from === null ? [] : [sql`${column} >= ${from}`]),
        ...(before === null ? [] : [sql`${column} < ${before}`]),
      ];
      return sql<boolean>`(${sql.join(ends, sql` and `)})`;
    }),
  );
}

function marked(actor: Actor, mark: Mark, now: Instant): RawBuilder<boolean> {
  const marks: Record<Mark, RawBuilder<boolean>> = {
    held: sql`tickets.held_ids <> '{}'`,
    complaint: sql`tickets.kind = 'complaint'`,
    spam: sql`tickets.suspected_spam`,
    told: sql`tickets.to_be_told`,
    unphoned: sql`tickets.due_rank = 0`,
    mailFailed: sql`tickets.mail_failed`,
    overdue: isOverdue(now),
    unanswered: sql`tickets.first_answered_at is null and tickets.status <> 'closed' and tickets.due_rank < 9`,
    complete: sql`tickets.complete`,
    followUp: sql`tickets.follow_up_of is not null`,
    mentioned: mentioning(actor),
    watched: watchedBy(actor),
    snoozed: isSnoozed,
  };
  return sql<boolean>`(${marks[mark]})`;
}

/** Its agent set the ticket aside, and it is not back yet. */
export const isSnoozed = sql<boolean>`(tickets.snooze is not null and tickets.snooze ->> 'wokenBy' is null)`;

/**
 * The desk is late with a first answer, a held reply, a complaint's answer or a target. Rank 3 is a ticket raised by a held
 * reply: its own targets may be overdue too.
 */
function isOverdue(now: Instant): RawBuilder<boolean> {
  const target = (name: string) => sql`(tickets.targets -> ${sql.lit(name)} ->> 'dueAt')::timestamptz < ${now}`;
  return sql<boolean>`tickets.due_rank < 7 and (tickets.held_due_at < ${now}
    or tickets.due_rank in (1, 4) and tickets.due_at < ${now}
    or tickets.due_rank = 0 and tickets.first_answered_at is null and tickets.first_answer_due_at < ${now}
    or tickets.due_rank = 2 and ${target('nextAnswer')} or tickets.due_rank = 6 and ${target('handled')}
    or tickets.due_rank = 3 and tickets.status <> 'closed' and not tickets.to_be_told and tickets.clock is null
      and (tickets.complaint_due_at < ${now} or tickets.complaint_due_at is null and ${target('handled')}))`;
}

function hasAttachment(ofNotes: boolean): RawBuilder<boolean> {
  return sql<boolean>`exists (select from files where files.ticket_id = tickets.id and ${ofNotes ? sql`true` : isPublicFile})`;
}

function any(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}
