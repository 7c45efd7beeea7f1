import type { Act } from '#desk/spine/act.ts';
import { type Duty, dutyOf, withinDuty } from '#desk/spine/language-duty.ts';
import { queuePushes } from '#desk/spine/queue-pushes.ts';
import type { Tx } from '#desk/spine/world.ts';
import { rulesOf, type TicketLetterName } from '#domain/letters/registry.ts';
import { type DueLetter, lettersOf, type Subscribers } from '#domain/ticket/decide/due-letters.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { listColleagueSubscribers, listTicketSubscribers } from '#store/notifications/notification-choices.ts';
import { type Person, readPeople } from '#store/people/people.ts';
import { addUnsentLetters } from '#store/people/reachability.ts';
import type { NewMail } from '#store/ticket/record/ticket-changes.ts';

/** The letters that events cause: one row and one Message-ID per recipient and event (R26). */
export async function addressLetters(act: Act, events: TicketEvent[], ticket: Ticket): Promise<NewMail[]> {
  const due = events.flatMap((event) =>
    act.silent
      ? []
      : lettersOf(event, ticket)
          .filter((letter) => isSent(act, letter))
          .map((letter) => ({ event, letter })),
  );
  if (due.length === 0) return [];
  const hasRecipients = due.some(({ letter }) => !isChosen(letter.to) && !isOfStaff(letter.to));
  const known = act.people && new Map(act.people.map((person) => [person.id, person]));
  const people = known ?? (hasRecipients ? await readPeople(act.tx.trx, ticket.participantIds) : new Map());
  // Before the letters are begun: one that fails while nobody waits for it would end the process.
  const duty = await dutyOf(act.world, act.tx, ticket.organisationId);
  const mails = due.map(async ({ event, letter }) => {
    const recipients = isOfStaff(letter.to)
      ? await readStaff(act, letter.to.staffIds)
      : isChosen(letter.to)
        ? await subscribersOf(act, letter.to, [ticket.requesterId, event.by.personId])
        : await reachableOf(act, event, letter, { ticket, people });
    return recipients.map((person) => addressed(act, ticket, event, letter, person));
  });
  return (await Promise.all(mails)).flat().map((mail) => inDuty(mail, duty, act.desk));
}

/** Staff read letters in their own language; all other letters about a ticket keep the duty of its organisation. */
function inDuty(mail: NewMail, duty: Duty, desk: Act['desk']): NewMail {
  if (rulesOf(mail.letter).to === 'staff') return mail;
  return { ...mail, language: withinDuty(mail.language, duty, desk) };
}

/** Notifies the browsers of the people to whom letters about their own ticket go, except the automatic response to a contact. */
export function pushLetters({ tx, by }: Act, ticket: Ticket, letters: readonly NewMail[]): Promise<void> {
  const theirs = letters.filter(({ letter, personId }) => isAboutOwn(letter) && personId !== by.personId);
  const wishes = theirs.flatMap(({ personId }) => (personId === null ? [] : [{ personId, kind: 'answers' as const }]));
  return queuePushes(tx, ticket.id, wishes);
}

function isAboutOwn(letter: NewMail['letter']): boolean {
  return ['participant', 'person'].includes(rulesOf(letter).to);
}

function isSent({ unanswered }: Act, { letter }: DueLetter): boolean {
  return !(unanswered && isToSender(letter));
}

/** Whether a letter is the desk's automatic response to a contact. */
function isToSender(letter: DueLetter['letter']): boolean {
  return rulesOf(letter).to === 'sender';
}

/** A person with a reachable address. */
export type Reachable = Person & { address: string };

export function isReachable(person: Person | undefined): person is Reachable {
  return person !== undefined && person.address !== null && person.bouncedAt === null;
}

function isChosen(to: DueLetter['to']): to is Subscribers {
  return typeof to === 'object' && 'subscribed' in to;
}

function isOfStaff(to: DueLetter['to']): to is { staffIds: string[] } {
  return typeof to === 'object' && 'staffIds' in to;
}

/** Staff members with any reachable address. */
async function readStaff({ tx }: Act, personIds: readonly string[]): Promise<Reachable[]> {
  return [...(await readPeople(tx.trx, personIds)).values()].filter(isReachable);
}

/** The people who subscribed to this letter, except those who already know of the ticket. */
async function subscribersOf({ tx }: Act, to: Subscribers, known: (string | null)[]): Promise<Reachable[]> {
  const ids =
    to.subscribed === 'colleagues'
      ? await listColleagueSubscribers(tx.trx, to.among)
      : (await listTicketSubscribers(tx.trx, to.organisationId)).filter((id) => !known.includes(id));
  return readProved(tx, ids);
}

/** The people with a reachable and proved address (R3). */
export async function readProved({ trx }: Tx, personIds: readonly string[]): Promise<Reachable[]> {
  const people = [...(await readPeople(trx, personIds)).values()];
  return people.filter(isReachable).filter(({ provedAt }) => provedAt !== null);
}

/** The recipients with a reachable address. For the others, saves the unsent letter so that an agent sees it (R3). */
async function reachableOf(
  { tx }: Act,
  event: TicketEvent,
  { to, letter }: DueLetter,
  { ticket, people }: { ticket: Ticket; people: Map<string, Person> },
): Promise<Reachable[]> {
  const recipients = recipientsOf(to as Recipient, ticket, people);
  const bounced = recipients.filter(({ bouncedAt }) => bouncedAt !== null);
  await addUnsentLetters(
    tx.trx,
    bounced.map(({ id: personId }) => ({
      ticketId: event.ticketId,
      eventSeq: event.seq,
      personId,
      letter: letter as TicketLetterName,
      at: event.at,
    })),
  );
  return recipients.filter(isReachable);
}

type Recipient = Exclude<DueLetter['to'], Subscribers | { staffIds: string[] }>;

function recipientsOf(to: Recipient, ticket: Ticket, people: Map<string, Person>): Person[] {
  const ids =
    typeof to === 'object' ? [to.personId] : to === 'requester' ? [ticket.requesterId] : ticket.participantIds;
  return ids.map((id) => people.get(id)).filter((person) => person !== undefined);
}

/** The queue row of a letter about a ticket to one person. */
export function addressed(act: Act, ticket: Ticket, event: TicketEvent, due: DueLetter, person: Reachable): NewMail {
  const { world, desk } = act;
  const id = world.newId();
  const { letter, entryId, startsClock, former, other } = due;
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  // Readers who are not participants answer on the ticket's page; their replies by mail are held (R23).
  const takesPart = ['sender', 'participant', 'person'].includes(rulesOf(letter).to);
  const signed = { mailId: id, ticketId: takesPart ? ticket.id : null, entryId, recipient: person.address, domain };
  return {
    id,
    eventSeq: event.seq,
    letter,
    personId: person.id,
    address: person.address,
    language: takesPart ? ticket.language : (person.language ?? ticket.language),
    facts: {
      entryId,
      startsClock: startsClock && person.id === ticket.requesterId,
      former,
      other,
      ...(due.escalation && { escalation: due.escalation }),
      ...(due.news && { news: due.news }),
      ...(isToSender(letter) && ticket.provedBy === null && { unproved: true }),
    },
    messageId: world.signer.signMessageId(signed),
    heldEntryId: null,
  };
}
