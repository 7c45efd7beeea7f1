import { mayDraftArticle } from '#desk/articles/draft-from-ticket.ts';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import { offeredFor } from '#domain/language.ts';
import { isHeld, isTab } from '#domain/messages/written-message.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { snoozeChoices } from '#domain/ticket/decide/snooze.ts';
import { vainDaysOf } from '#domain/ticket/decide/unreachable.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { isPossible, type LifecycleCommand, transition } from '#domain/ticket/lifecycle.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { type Action, may } from '#domain/ticket/rights.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { shortDateTime, shortDays } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { urls } from '#web/app/urls.ts';
import { snoozeMark } from '#web/console/list/rows/snooze-mark.ts';
import { labelAgents } from '#web/console/reads/label-agents.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { approvalsView, openApprovals } from '#web/console/ticket/approvals/approvals-view.ts';
import { clockView } from '#web/console/ticket/clock-view.ts';
import { composerView } from '#web/console/ticket/composer/composer-view.ts';
import { conversationsView } from '#web/console/ticket/conversations/conversations-view.ts';
import { fieldsView } from '#web/console/ticket/fields/fields-view.ts';
import { firstUnread, withoutEarlier } from '#web/console/ticket/record/earlier.ts';
import { recordView } from '#web/console/ticket/record/record-view.ts';
import { relationsView } from '#web/console/ticket/relations/relations-view.ts';
import { pendingView } from '#web/console/ticket/sending/pending-view.ts';
import { readSources, type TicketSources } from '#web/console/ticket/sources.ts';
import { strangersView } from '#web/console/ticket/strangers/strangers-view.ts';
import { tagsView } from '#web/console/ticket/tags/tags-view.ts';
import { targetsView } from '#web/console/ticket/targets-view.ts';
import { tasksView, whyNotHandled } from '#web/console/ticket/tasks/tasks-view.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { complaintView } from './complaint-view.ts';
import { isOpenedByDesk, sideView } from './side-view.ts';

/** An agent's actions on a ticket's page. */
const offeredActions = ['answer', 'ask', 'note', 'call', 'handle', 'close', 'reopen', 'assign', 'change'] as const;
type OfferedAction = (typeof offeredActions)[number];

const asked: Record<OfferedAction, { action: Action; command: LifecycleCommand }> = {
  answer: { action: 'answer', command: 'answer' },
  ask: { action: 'requestInformation', command: 'requestInformation' },
  note: { action: 'note', command: 'record' },
  call: { action: 'logCall', command: 'record' },
  handle: { action: 'markHandled', command: 'markHandled' },
  close: { action: 'close', command: 'close' },
  reopen: { action: 'reopen', command: 'reopen' },
  assign: { action: 'assign', command: 'assign' },
  change: { action: 'change', command: 'record' },
};

/** Returns a ticket's page; null if it does not exist for this person, or if they do not work on it. */
export async function readTicketPage(visit: StaffVisit, number: string, { whole = false } = {}) {
  const sources = await readSources(visit, number);
  if (sources === null) return null;
  const { ticket, language, agents, actor, history } = sources;
  await recordComplaintReading(visit.services.world, actor, ticket);
  const everyone = await labelAgents(visit, agents);
  const labelled = everyone.filter(({ personId }) =>
    agents.some((agent) => agent.personId === personId && isForAgent(ticket, agent)),
  );
  const say = deskWords[language];
  const unread = firstUnread(sources.record.entries, sources.together.readSeq, actor.personId);
  return {
    number: ticket.number,
    version: ticket.version,
    status: ticket.status,
    urgent: ticket.urgent,
    summary: ticket.summary,
    language: ticket.language,
    kind: ticket.kind,
    priority: ticket.priority,
    impact: ticket.impact,
    urgencyLevel: ticket.urgencyLevel,
    statusWord: say.statuses[ticket.status],
    kindWord: say.kinds[ticket.kind],
    phoned: phonedWords(sources),
    /** Days of unanswered calls, which closing as unreachable requires (R16). */
    attempts: vainDaysOf(ticket, history)
      .map((day) => shortDays(day, day, language))
      .join(', '),
    assignee: ticket.assignee && {
      name: ticket.assignee.name ?? ticket.assignee.email ?? '',
      email: ticket.assignee.email,
    },
    team: ticket.team,
    teams: teamChoices(sources),
    me: agents.find(({ personId }) => personId === actor.personId)?.email ?? null,
    agents: labelled.map(({ label, email }) => ({ value: email, label })),
    addsOrganisations: hasDuty(actor, 'directory'),
    choices: {
      kinds: choicesOf(kinds, say.kinds),
      languages: choicesOf(offeredFor(sources.desk, ticket.language), say.languages),
    },
    suspectedSpam: ticket.suspectedSpam && ticket.status !== 'closed',
    notices: notices(sources),
    clock: clockView(sources),
    targets: targetsView(sources),
    /** The page that explains its clock. */
    explained: urls.ticketClock(ticket.number),
    record: withoutEarlier(recordView(sources), whole, unread),
    /** The entry at which the reader goes on; null if there is nothing new. */
    unread,
    pending: pendingOf(sources),
    side: sideView(sources),
    relations: await relationsView(visit, sources),
    tags: tagsView(sources),
    ...workView(sources),
    strangers: strangersView(sources),
    complaint: complaintView(sources),
    composer: composerView(sources, new Map(everyone.map(({ personId, label }) => [personId, label]))),
    ...togetherView(sources),
    snooze: snoozeView(sources),
    whyNot: whyNot(sources),
    /** The page of a new article with the texts of this ticket. */
    draftArticle: mayDraftArticle(actor, ticket)
      ? urls.newArticle({ desk: sources.desk.prefix, ticket: number })
      : null,
  };
}

/** The work on the ticket beside its messages. */
function workView(sources: TicketSources) {
  return {
    tasks: tasksView(sources),
    conversations: conversationsView(sources),
    approvals: approvalsView(sources),
    fields: fieldsView(sources),
  };
}

/** The reader's own messages that are about to be sent. */
function pendingOf(sources: TicketSources) {
  const { language, desk, now } = sources;
  return sources.pending.flatMap(({ id, intent, dueAt, scheduled, content }) => {
    if (content === null || !isTab(intent) || !isHeld(intent)) return [];
    const when = scheduled ? shortDateTime(dueAt, language, desk.zone, now) : null;
    // The ten seconds are real time, whatever the desk's clock says (0021).
    return [pendingView({ id, intent, left: Date.parse(dueAt) - Date.now(), when, content }, sources)];
  });
}

function togetherView(sources: TicketSources) {
  const { ticket, agents, actor, together, language } = sources;
  const say = togetherWords[language];
  const readers = agents.filter((agent) => isForAgent(ticket, agent));
  return {
    watching: together.watching,
    /** The possible assignees, with their number of open tickets. */
    assignees: readers.map(({ personId, name, email }) => ({
      value: email,
      label: say.handOver.withCount({ name, count: together.assignedCounts.get(personId) ?? 0 }),
    })),
    /** People whom a note may mention. */
    mentionable: readers
      .filter(({ personId }) => personId !== actor.personId && personId !== ticket.requesterId)
      .map(({ name }) => name),
    mayAddParticipants: may(actor, 'letTakePart', ticket) && ticket.status !== 'closed',
    /** A note that mentions the reader, until they have seen it. */
    mention: mentionOf(sources, say.mention.you),
  };
}

function mentionOf({ record, together }: TicketSources, you: (by: { name: string }) => string) {
  const entry = record.entries.findLast(({ id }) => together.unlooked.includes(id));
  return entry ? { text: you({ name: entry.by?.name ?? '…' }), entryId: entry.id } : null;
}

/** Why each action is not possible now, or null. Only the lifecycle and the rights table decide this. */
type WhyNot = Record<OfferedAction, string | null>;

function whyNot(sources: TicketSources): WhyNot {
  const { ticket, actor, words, language } = sources;
  const reasons = offeredActions.map((offered) => {
    const { action, command } = asked[offered];
    if (!may(actor, action, ticket)) return [offered, words.ticket.notYours];
    if (isPossible(command, ticket.status)) return [offered, offered === 'handle' ? whyNotHandled(sources) : null];
    return [offered, problems[language].refusals[transition(command, ticket.status) as Refusal].detail];
  });
  return Object.fromEntries(reasons);
}

export type TicketPage = NonNullable<Awaited<ReturnType<typeof readTicketPage>>>;

/** Returns the teams that it can move to; empty without teams and for a complaint (R10). */
function teamChoices({ ticket, teams, words }: TicketSources): { value: string; label: string }[] {
  if (teams.length === 0 || ticket.kind === 'complaint') return [];
  return [{ value: '', label: words.ticket.wholeDesk }, ...teams.map(({ id, name }) => ({ value: id, label: name }))];
}

function phonedWords({ ticket, words, language, desk, now }: TicketSources): string | null {
  if (!ticket.urgent) return null;
  if (ticket.phonedAt === null) return words.ticket.notPhoned;
  return words.ticket.phoned({ date: shortDateTime(ticket.phonedAt, language, desk.zone, now) });
}

/** Notices to read before acting. */
function notices(sources: TicketSources): { tone: 'urgent' | 'accent' | 'sunken'; text: string }[] {
  const { ticket, words, language } = sources;
  const say = words.ticket;
  const found: ReturnType<typeof notices> = [];
  if (ticket.mailFailed) found.push({ tone: 'urgent', text: say.mailFailed });
  if (ticket.toBeTold) {
    const tried = ticket.attemptDays.length === 0 ? '' : ` ${say.attempts({ count: ticket.attemptDays.length })}`;
    found.push({ tone: 'accent', text: say.toBeTold + tried });
  }
  const { email } = ticket.requester;
  const isUnproved = ticket.provedBy === null && email !== null && !isOpenedByDesk(sources);
  if (isUnproved && ticket.status !== 'closed')
    found.push(
      ticket.senderWarning === null
        ? { tone: 'sunken', text: words.marks.notProved }
        : { tone: 'urgent', text: words.sender.warning[ticket.senderWarning]({ address: email }) },
    );
  const { back } = snoozeView(sources);
  if (back !== null) found.push({ tone: 'accent', text: back });
  const agreement = openApprovals(sources);
  if (agreement !== null) found.push({ tone: 'accent', text: agreement });
  if (ticket.suspectedSpam && ticket.status !== 'closed') found.push({ tone: 'accent', text: say.suspectedSpam });
  if (ticket.closing)
    found.push({
      tone: 'sunken',
      text: say.closedBecause({ reason: deskWords[language].closingReasons[ticket.closing.reason] }),
    });
  return found;
}

/** A moment that the panel proposes; `value` is an instant, or `reply`. */
interface SnoozeOffer {
  value: string;
  label: string;
}

/** The snooze of a ticket for everyone at the desk, and the choices of its agent. */
function snoozeView(sources: TicketSources) {
  const { ticket, desk, language, actor, now } = sources;
  const mark = snoozeMark(ticket, sources);
  const isOwn = ticket.assigneeId === actor.personId && ticket.status !== 'closed';
  const say = togetherWords[language].snooze;
  const offers: SnoozeOffer[] = snoozeChoices(desk, ticket, now).map(({ name, until }) => ({
    value: until,
    label: say.choices[name]({ when: shortDateTime(until, language, desk.zone, now) }),
  }));
  return {
    /** While it is set aside. */
    text: mark?.back === null ? mark.text : null,
    /** Why it is back, for its own agent. */
    back: mark && mark.back !== null && isOwn ? mark.text : null,
    mayWake: isOwn && mark !== null,
    choices: isOwn ? { offers, earliest: wallTimeOf(desk.zone, now) } : null,
  };
}
