import type { EventData, EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import { approvalChanges } from '#domain/ticket/events/evolve-approvals.ts';
import { conversationChanges } from '#domain/ticket/events/evolve-conversations.ts';
import { relationChanges } from '#domain/ticket/events/evolve-relations.ts';
import { taskChanges } from '#domain/ticket/events/evolve-tasks.ts';
import { withChanges } from '#domain/ticket/events/field-values.ts';
import { snoozeAfter } from '#domain/ticket/events/snooze.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';

type Change<T extends EventType> = (ticket: Ticket, data: EventData[T], event: TicketEvent) => Partial<Ticket>;

/** The changes of each event. The lifecycle was already checked: nothing is refused here, and no calendar is read. */
const changes: { [T in Exclude<EventType, 'opened'>]: Change<T> } = {
  assigned: (_, { status, assigneeId }) => ({ status, assigneeId }),
  movedToTeam: (_, { teamId, assigneeId }) => ({ teamId, assigneeId }),
  answered: (ticket, { status }, event) => ({ status, clock: null, ...deskSpeaks, ...firstAnswer(ticket, event) }),
  informationRequested: (ticket, { status, clock, toBeTold }, event) => ({
    status,
    clock,
    ...deskSpeaks,
    toBeTold,
    ...firstAnswer(ticket, event),
  }),
  handled: (ticket, { status, clock, toBeTold }, event) => ({
    status,
    clock,
    ...deskSpeaks,
    toBeTold,
    ...firstAnswer(ticket, event),
  }),
  reminded: (_, { clock, toBeTold }) => ({ clock, toBeTold, lastWord: 'desk' }),
  noticeGiven: (_, { clock, toBeTold }) => ({ clock, toBeTold, lastWord: 'desk' }),
  clockStarted: (_, { clock }) => ({ clock, toBeTold: false, attemptDays: [] }),
  extended: (_, { clock }) => ({ clock }),
  recounted: (ticket, { clock = ticket.clock, firstAnswerDueAt, heldDueAt }) => ({
    clock,
    firstAnswerDueAt: firstAnswerDueAt ?? ticket.firstAnswerDueAt,
    heldDueAt: heldDueAt ?? ticket.heldDueAt,
  }),
  reacted: (ticket, { status, personId, receivedAt, ...reaction }) => ({
    status,
    ...requesterSpeaks(ticket, receivedAt),
    participantIds: withParticipant(ticket, personId),
    ...(personId === ticket.requesterId && provedIf(ticket, proofOfReaction(reaction))),
    ...reopenedIf(ticket, status),
  }),
  closed: (_, { reason, deadline, duplicateOf, leads }, event) => ({
    status: 'closed',
    clock: null,
    closedAt: event.at,
    closing: { reason, deadline, duplicateOf: duplicateOf?.ticketId ?? null },
    leadsTo: leads ? (duplicateOf?.ticketId ?? null) : null,
    // The entries that came back are handled on the other ticket.
    ...(leads === 'splitUndone' && { heldIds: [], heldDueAt: null }),
    reactionAt: null,
    toBeTold: false,
    mailFailed: false,
  }),
  referred: (ticket, _, event) => ({ ...deskSpeaks, ...firstAnswer(ticket, event) }),
  reopened: (ticket, { status, why }, event) => ({
    status,
    clock: null,
    closedAt: null,
    closing: null,
    toBeTold: false,
    mailFailed: why === 'bounce' || ticket.mailFailed,
    ...(why === 'requester' ? requesterSpeaks(ticket, event.at) : {}),
  }),
  noted: () => ({}),
  called: (ticket, { status, callerId, reaction, phoned, attemptOn }, event) => ({
    status,
    ...(reaction ? { ...requesterSpeaks(ticket, event.at), ...reopenedIf(ticket, status) } : {}),
    participantIds: callerId === null ? ticket.participantIds : withParticipant(ticket, callerId),
    phonedAt: phoned ? (ticket.phonedAt ?? event.at) : ticket.phonedAt,
    attemptDays: attemptOn === null ? ticket.attemptDays : [...new Set([...ticket.attemptDays, attemptOn])],
  }),
  changed: (ticket, data) => ({
    kind: data.kind ?? ticket.kind,
    teamId: data.kind === 'complaint' ? null : ticket.teamId,
    complaintDueAt: data.complaintDueAt === undefined ? ticket.complaintDueAt : data.complaintDueAt,
    urgent: data.urgent ?? ticket.urgent,
    priority: data.priority ?? ticket.priority,
    impact: data.impact === undefined ? ticket.impact : data.impact,
    urgencyLevel: data.urgencyLevel === undefined ? ticket.urgencyLevel : data.urgencyLevel,
    firstAnswerDueAt: data.firstAnswerDueAt ?? ticket.firstAnswerDueAt,
    language: data.language ?? ticket.language,
    summaryId: data.summary?.id ?? ticket.summaryId,
    siteId: data.siteId ?? ticket.siteId,
    organisationId: data.organisationId === undefined ? ticket.organisationId : data.organisationId,
  }),
  held: (ticket, { entry, dueAt }) => ({
    heldIds: [...ticket.heldIds, entry.id],
    heldDueAt: ticket.heldDueAt ?? dueAt,
  }),
  heldAccepted: (ticket, { status, entryId, personId, receivedAt, followUp }) => ({
    ...withoutHeld(ticket, entryId),
    ...(followUp === undefined && {
      status,
      ...requesterSpeaks(ticket, receivedAt),
      participantIds: personId === null ? ticket.participantIds : withParticipant(ticket, personId),
      ...reopenedIf(ticket, status),
    }),
  }),
  heldDismissed: (ticket, { entryId }) => withoutHeld(ticket, entryId),
  automaticRecorded: () => ({}),
  participantAdded: (ticket, { personId }) => ({ participantIds: withParticipant(ticket, personId) }),
  participantLeft: (ticket, { personId }) => ({
    participantIds: ticket.participantIds.filter((id) => id !== personId),
  }),
  formAnswered: (ticket, { missing, siteId, organisationId }) => ({
    complete: missing === 0,
    ...(ticket.siteId === null && siteId !== null ? { siteId, organisationId } : {}),
  }),
  editorKnown: (ticket, { siteId, organisationId }) => ({
    knownEditor: true,
    siteId: ticket.siteId ?? siteId,
    organisationId: ticket.organisationId ?? (ticket.siteId === null ? organisationId : null),
  }),
  addressProved: (ticket, { provedBy = 'link' }) => provedIf(ticket, provedBy),
  freed: (_, { firstAnswerDueAt }) => ({ suspectedSpam: false, firstAnswerDueAt }),
  openedTo: (ticket, { personId }) => ({ readerIds: [...ticket.readerIds, personId] }),
  withheldFrom: (ticket, { personId }) => withoutReader(ticket, personId),
  agentNamed: (ticket, { personId }) => ({
    ...withoutReader(ticket, personId),
    complainedAboutIds: [...ticket.complainedAboutIds, personId],
    participantIds: ticket.participantIds.filter((id) => id !== personId || id === ticket.requesterId),
  }),
  agentCleared: (ticket, { personId }) => ({
    complainedAboutIds: ticket.complainedAboutIds.filter((id) => id !== personId),
  }),
  openedToOrganisation: (_, { open }) => ({ openToOrganisation: open }),
  personMerged: (ticket, { fromId, toId, requester }) => ({
    requesterId: requester ? toId : ticket.requesterId,
    participantIds: [...new Set(ticket.participantIds.map((id) => (id === fromId ? toId : id)))],
  }),
  personParted: (ticket, { fromId, toId, requester, alsoTo }) => {
    const others = ticket.participantIds.filter((id) => id !== toId);
    const both = alsoTo ? [fromId, toId] : [fromId];
    return {
      requesterId: requester ? fromId : ticket.requesterId,
      participantIds: requester ? [...both, ...others] : [...others, ...both],
    };
  },
  escalated: (ticket, data) => ({
    assigneeId: data.assigneeId === undefined ? ticket.assigneeId : data.assigneeId,
    teamId: data.teamId === undefined ? ticket.teamId : data.teamId,
    priority: data.priority ?? ticket.priority,
    firstAnswerDueAt: data.firstAnswerDueAt ?? ticket.firstAnswerDueAt,
    targets: withFired(ticket.targets, data),
  }),
  // Setting a ticket aside is no work on it: the time of its last change stays.
  snoozed: ({ changedAt }, { personId, until }) => ({ changedAt, snooze: { personId, until, wokenBy: null } }),
  woken: ({ changedAt, snooze }, { why }) => ({
    changedAt,
    snooze: why === 'time' && snooze ? { ...snooze, wokenBy: 'time' } : null,
  }),
  tagged: (ticket, { tagIds }) => ({ tagIds: [...new Set([...ticket.tagIds, ...tagIds])] }),
  untagged: (ticket, { tagIds }) => ({ tagIds: ticket.tagIds.filter((id) => !tagIds.includes(id)) }),
  fieldsSet: (ticket, { fields }) => ({ fields: withChanges(ticket.fields, fields) }),
  templateUsed: () => ({}),
  redacted: () => ({}),
  retargeted: () => ({}),
  linked: () => ({}),
  unlinked: () => ({}),
  ...relationChanges,
  ...taskChanges,
  ...conversationChanges,
  ...approvalChanges,
  mailWorks: () => ({}),
  mailFailed: (ticket, { toBeTold }) => ({ mailFailed: true, toBeTold: ticket.toBeTold || toBeTold }),
};

/** Returns the ticket after an event. `evolve(null, opened)` creates one; replaying all events gives the stored row. */
export function evolve(ticket: Ticket | null, event: TicketEvent): Ticket {
  if (event.type === 'opened') return begin(event, event.data, event.data.targets ?? null);
  if (ticket === null) throw new Error(`A ticket's history begins with "opened", not with "${event.type}".`);
  const change = changes[event.type] as Change<typeof event.type>;
  const changed = change(ticket, event.data as never, event);
  const targets = event.data.targets ?? changed.targets ?? ticket.targets;
  const after = { ...ticket, changedAt: event.at, ...changed, targets, version: event.seq };
  return 'snooze' in changed ? after : { ...after, snooze: snoozeAfter(ticket.snooze, event, after) };
}

/** Returns a ticket rebuilt from its whole history, oldest event first. */
export function replay(events: readonly TicketEvent[]): Ticket {
  const ticket = events.reduce<Ticket | null>(evolve, null);
  if (ticket === null) throw new Error('A ticket needs at least one event.');
  return ticket;
}

function begin(event: TicketEvent, data: EventData['opened'], targets: Ticket['targets']): Ticket {
  return {
    id: event.ticketId,
    version: event.seq,
    deskId: data.deskId,
    number: data.number,
    sequence: data.sequence,
    status: 'new',
    kind: data.kind,
    channel: data.channel,
    language: data.language,
    urgent: data.urgent,
    phonedAt: data.urgent && data.channel === 'phone' ? event.at : null,
    priority: data.priority ?? 'normal',
    impact: null,
    urgencyLevel: null,
    requesterId: data.requesterId,
    participantIds: [data.requesterId],
    organisationId: data.organisationId,
    siteId: data.siteId,
    assigneeId: null,
    teamId: null,
    summaryId: data.summary.id,
    openedAt: event.at,
    changedAt: event.at,
    closedAt: null,
    closing: null,
    firstAnswerDueAt: data.firstAnswerDueAt,
    firstAnsweredAt: null,
    complaintDueAt: data.complaintDueAt,
    reactionAt: null,
    lastWord: 'requester',
    heldIds: [],
    heldDueAt: null,
    clock: null,
    toBeTold: false,
    attemptDays: [],
    suspectedSpam: data.suspectedSpam,
    knownEditor: data.knownEditor,
    provedBy: proofOfOpening(data),
    senderWarning: data.senderWarning ?? null,
    followUpOf: data.followUpOf?.ticketId ?? null,
    leadsTo: null,
    complete: data.complete ?? null,
    readerIds: [],
    complainedAboutIds: [],
    openToOrganisation: data.openToOrganisation ?? false,
    mailFailed: false,
    targets,
    snooze: null,
    tagIds: [],
    tasks: [],
    conversations: [],
    approvals: [],
    fields: {},
  };
}

const deskSpeaks: Partial<Ticket> = {
  reactionAt: null,
  lastWord: 'desk',
  toBeTold: false,
  attemptDays: [],
  mailFailed: false,
  // A desk's reply shows that a person wrote.
  suspectedSpam: false,
};

/** The first proof counts and ends the warning. */
function provedIf(ticket: Ticket, provedBy: SenderProof | null): Partial<Ticket> {
  return ticket.provedBy !== null || provedBy === null ? {} : { provedBy, senderWarning: null };
}

/**
 * Older openings without a named proof counted an address proved earlier. Only a sign-in or mail can have been proved then; for
 * mail the weaker method is assumed.
 */
function proofOfOpening({ proved, provedBy, channel }: EventData['opened']): SenderProof | null {
  if (provedBy !== undefined) return provedBy;
  if (!proved) return null;
  return channel === 'portal' ? 'signIn' : channel === 'mail' ? 'spf' : null;
}

function proofOfReaction({ proved, provedBy }: Pick<EventData['reacted'], 'proved' | 'provedBy'>): SenderProof | null {
  return provedBy === undefined ? (proved ? 'signedReply' : null) : provedBy;
}

function firstAnswer(ticket: Ticket, event: TicketEvent): Partial<Ticket> {
  return { firstAnsweredAt: ticket.firstAnsweredAt ?? event.at };
}

/** The oldest unanswered reaction counts: a second one does not reset its due time. */
function requesterSpeaks(ticket: Ticket, at: string): Partial<Ticket> {
  return { reactionAt: ticket.reactionAt ?? at, lastWord: 'requester' };
}

/** A reaction ends waiting and the notice (R19), and undoes a closing if it arrived before it. */
function reopenedIf(ticket: Ticket, status: Ticket['status']): Partial<Ticket> {
  if (status !== 'open' && status !== 'new') return {};
  return {
    clock: null,
    toBeTold: false,
    closedAt: null,
    closing: null,
    attemptDays: ticket.toBeTold ? [] : ticket.attemptDays,
  };
}

/** A step fires only once per run. */
function withFired(targets: Ticket['targets'], { target, step }: EventData['escalated']): Ticket['targets'] {
  const run = targets?.[target];
  return targets && run ? { ...targets, [target]: { ...run, fired: [...run.fired, step] } } : targets;
}

/** An assignee who may no longer read a complaint is unassigned, also from its tasks. */
function withoutReader(ticket: Ticket, personId: string): Partial<Ticket> {
  return {
    readerIds: ticket.readerIds.filter((id) => id !== personId),
    assigneeId: ticket.assigneeId === personId ? null : ticket.assigneeId,
    tasks: ticket.tasks.map((task) => (task.assigneeId === personId ? { ...task, assigneeId: null } : task)),
  };
}

function withParticipant(ticket: Ticket, personId: string): string[] {
  return ticket.participantIds.includes(personId) ? ticket.participantIds : [...ticket.participantIds, personId];
}

function withoutHeld(ticket: Ticket, entryId: string): Partial<Ticket> {
  const heldIds = ticket.heldIds.filter((id) => id !== entryId);
  return { heldIds, heldDueAt: heldIds.length === 0 ? null : ticket.heldDueAt };
}
