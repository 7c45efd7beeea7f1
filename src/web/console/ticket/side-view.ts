import { phoneShownTo } from '#domain/ticket/rights.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { relationWords, togetherWords } from '#locales/console/messages.ts';
import { silenceOf } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import type { OtherTickets } from '#store/relations/other-tickets.ts';
import { urls } from '#web/app/urls.ts';
import { relationsOf, type UndoView } from '#web/console/ticket/relations/relations-of.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

export interface ParticipantView {
  id: string;
  name: string;
  part: string;
  side: 'desk' | 'requester';
}

export interface LinkView {
  number: string;
  summary: string;
  status: Status;
  relation: string;
  /** How to undo it; null if there is nothing to undo or this person may not. */
  undo: UndoView | null;
}

export interface Fact {
  label: string;
  value: string;
  strong?: boolean;
}

/** Returns the side panel: requester, site, participants, links and channel. */
export function sideView(sources: TicketSources) {
  return {
    requester: requesterFacts(sources),
    /** Their page, for people who work on the ticket. */
    person: sources.ofDesk && !sources.ticket.requester.anonymous ? urls.person(sources.ticket.requesterId) : null,
    /** Mail to the requester bounces: the number of unsent letters since. Null if mail works. */
    bounces: bounces(sources),
    /** The person to call: the requester, if a number is known. */
    callee: callee(sources),
    /** What it is about: site, organisation, and whether the form is complete. */
    about: aboutFacts(sources),
    siteNumber: sources.ticket.site?.number ?? null,
    siteName: sources.ticket.site?.name ?? null,
    participants: participants(sources),
    links: links(sources),
    /** The newest of the requester's other tickets, and a link to all. */
    others: otherTickets(sources),
    intake: { strong: sources.words.side.opened, text: intakeText(sources) },
  };
}

function requesterFacts(sources: TicketSources): Fact[] {
  const { ticket, people, words, language, others } = sources;
  const say = words.side;
  const { requester, requesterId } = ticket;
  const number = phoneShownTo(sources.actor, ticket);
  const person = people.get(requesterId);
  const name = requester.anonymous ? words.list.anonymous : (requester.name ?? words.list.anonymous);
  const state = person?.bouncedAt ? say.bounces : person?.provedAt ? say.proved : say.notProved;
  return [
    { label: say.name, value: name, strong: true },
    { label: say.role, value: roleOf(sources) },
    { label: say.address, value: requester.email === null ? say.noAddress : `${requester.email}\n${state}` },
    ...(number === null ? [] : [{ label: say.phone, value: phone(number) }]),
    { label: say.language, value: deskWords[language].languages[person?.language ?? ticket.language] },
    { label: say.otherTickets, value: say.otherTicketsCount(othersCounted(others)) },
  ];
}

function bounces({ ticket, people, ofDesk, unsent }: TicketSources) {
  const person = people.get(ticket.requesterId);
  return ofDesk && person?.bouncedAt ? { unsent: unsent.get(person.id) ?? 0 } : null;
}

/** Only a proved sender is shown as editor or owner (R8). */
function roleOf({ ticket, words: { side } }: TicketSources): string {
  if (ticket.knownEditor) return side.editor;
  return ticket.provedBy === null && ticket.requester.email !== null ? side.notProvedEditor : side.stranger;
}

function othersCounted({ open, closed, isMore }: OtherTickets) {
  const more = isMore ? '+' : '';
  return { open: `${open}${more}`, closed: `${closed}${more}` };
}

function callee({ ticket, actor, words }: TicketSources): string | null {
  const { name, anonymous } = ticket.requester;
  if (phoneShownTo(actor, ticket) === null) return null;
  return (anonymous ? null : name?.split(' ')[0]) ?? words.list.anonymous;
}

function aboutFacts(sources: TicketSources): Fact[] {
  const { ticket, words, language } = sources;
  const { site, organisation } = ticket;
  const say = words.side;
  const complete = completeness(sources);
  return [
    site === null ? { label: say.siteName, value: say.noSite } : { label: site.number, value: site.name, strong: true },
    { label: say.organisation, value: organisation?.names[language] ?? say.noOrganisation },
    ...(complete === null ? [] : [{ label: words.marks.form, value: complete }]),
  ];
}

/** Whether all counted questions of the form were answered (R6); null without a form. */
function completeness({ ticket, checklist, words }: TicketSources): string | null {
  if (ticket.complete === null) return null;
  if (ticket.complete) return words.marks.complete;
  return checklist && checklist.missing > 0
    ? words.marks.missing({ count: checklist.missing })
    : words.marks.incomplete;
}

function participants(sources: TicketSources): ParticipantView[] {
  const { ticket, people, words } = sources;
  const say = words.side;
  const taking = ticket.participantIds.map((id): ParticipantView => {
    const person = people.get(id);
    const name = person?.name ?? person?.address ?? words.list.anonymous;
    return {
      id,
      name,
      side: 'requester',
      part: id === ticket.requesterId ? say.asRequester : onWhoseWord(id, sources),
    };
  });
  const { assigneeId, assignee } = ticket;
  if (assigneeId === null || assignee === null) return taking;
  const name = assignee.name ?? assignee.email ?? '';
  return [...taking, { id: `assignee ${assigneeId}`, name, side: 'desk', part: say.asAssignee }];
}

/** Returns how somebody became a participant: who added them, or their own action. The first time in the record counts. */
function onWhoseWord(personId: string, { history, record, words, language }: TicketSources): string {
  const say = togetherWords[language].participant;
  const event = history.find(
    ({ type, data }) =>
      (['participantAdded', 'heldAccepted', 'reacted'].includes(type) &&
        'personId' in data &&
        data.personId === personId) ||
      ('callerId' in data && data.callerId === personId),
  );
  const by = event?.by.personId ? (record.names.people.get(event.by.personId) ?? authorOf(event.id)) : null;
  switch (event?.type) {
    case 'participantAdded':
      return by ? say.addedBy({ name: by }) : words.side.takesPart;
    case 'heldAccepted':
      return by ? say.acceptedBy({ name: by }) : words.side.takesPart;
    case 'called':
      return say.called;
    case 'reacted':
      return say.wrote;
    default:
      return words.side.takesPart;
  }

  function authorOf(eventId: string): string | null {
    return record.events.find(({ id }) => id === eventId)?.by?.name ?? null;
  }
}

function otherTickets({ others: { newest: tickets }, ticket, language }: TicketSources) {
  const { email } = ticket.requester;
  return {
    tickets: tickets.map(({ number, status, summary }) => ({
      number,
      status,
      summary: summary ?? '…',
      relation: deskWords[language].statuses[status],
      undo: null,
    })),
    all: email === null || tickets.length === 0 ? null : urls.console({ q: `from:${email}` }),
  };
}

function links(sources: TicketSources): LinkView[] {
  return relationsOf(sources).flatMap(({ id, relation, undo }) => {
    const other = sources.linked.get(id);
    return other ? [{ number: other.number, status: other.status, relation, summary: other.summary ?? '…', undo }] : [];
  });
}

/** Whether the desk itself opened the ticket: nobody sent it, so no sender needs proof. */
export function isOpenedByDesk({ history }: Pick<TicketSources, 'history'>): boolean {
  const by = history[0]?.by;
  return by?.role === 'desk' && by.personId === null;
}

/** The decision about the first contact in words (R23): its reason is stored and shown. */
function intakeText(sources: TicketSources): string {
  const { ticket, record, arrivals, history, words, language, desk } = sources;
  const say = words.intake;
  const opening = history[0];
  const mailId = record.entries[0]?.mailId ?? null;
  const code = mailId === null ? null : (arrivals.get(mailId)?.code ?? null);
  const sentences: string[] = [];
  const splitOf = opening?.type === 'opened' ? opening.data.splitOf : undefined;
  const isByDesk = isOpenedByDesk(sources);
  if (isByDesk) sentences.push(say.byHand({ name: desk.names[language], how: words.record.recurring }));
  else if (splitOf) sentences.push(relationWords[language].splitOf({ number: splitOf.number }));
  else if (ticket.followUpNumber) sentences.push(say.followUp({ number: ticket.followUpNumber }));
  else if (code !== null && code !== 'openedByAgent') sentences.push(say.newContact);
  else {
    const how = words.record.how[ticket.channel];
    const byDesk = opening?.by.role !== 'requester' ? record.names.people.get(opening?.by.personId ?? '') : null;
    sentences.push(byDesk ? say.byHand({ name: byDesk, how }) : say.byRequester({ how }));
  }
  const reason = mailId === null ? null : (arrivals.get(mailId)?.reason ?? null);
  const silence = reason && silenceOf(reason, language);
  if (silence) sentences.push(silence);
  const { provedBy } = ticket;
  if (!isByDesk) sentences.push(provedBy === null ? words.sender.notProved : words.sender.provedBy[provedBy]);
  sentences.push(say.language({ language: deskWords[language].languages[ticket.language] }));
  return sentences.join(' ');
}
