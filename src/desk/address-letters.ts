import type { Act } from '#desk/apply.ts';
import type { TicketEvent } from '#domain/ticket/events.ts';
import { type DueLetter, letterOf } from '#domain/ticket/letters.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { type Person, readPeople } from '#store/people.ts';
import type { NewMail } from '#store/ticket-changes.ts';

/** The letters that events cause, one row and one Message-ID for each recipient and event (R26). */
export async function addressLetters(act: Act, events: TicketEvent[], ticket: Ticket): Promise<NewMail[]> {
  const due = events.flatMap((event) => {
    const letter = letterOf(event, ticket);
    return letter === null || act.silent ? [] : [{ event, letter }];
  });
  if (due.length === 0) return [];
  const people = act.people
    ? new Map(act.people.map((person) => [person.id, person]))
    : await readPeople(act.tx.trx, ticket.participantIds);
  return due.flatMap(({ event, letter }) =>
    recipientsOf(letter, ticket, people).map((person) => addressed(act, ticket, event, letter, person)),
  );
}

/** A person whom mail reaches. */
export type Reachable = Person & { address: string };

export function isReachable(person: Person | undefined): person is Reachable {
  return person !== undefined && person.address !== null && person.bouncedAt === null;
}

function recipientsOf({ to }: DueLetter, ticket: Ticket, people: Map<string, Person>): Reachable[] {
  const ids =
    typeof to === 'object' ? [to.personId] : to === 'requester' ? [ticket.requesterId] : ticket.participantIds;
  return ids.map((id) => people.get(id)).filter(isReachable);
}

function addressed(act: Act, ticket: Ticket, event: TicketEvent, due: DueLetter, person: Reachable): NewMail {
  const { world, desk } = act;
  const id = world.newId();
  const { letter, entryId, startsClock } = due;
  const domain = desk.mailbox.split('@').at(-1) ?? 'localhost';
  const signed = { mailId: id, ticketId: ticket.id, entryId, recipient: person.address, domain };
  return {
    ...{ id, eventSeq: event.seq, letter, personId: person.id, address: person.address, language: ticket.language },
    facts: { entryId, startsClock: startsClock && person.id === ticket.requesterId },
    messageId: world.signer.signMessageId(signed),
    heldEntryId: null,
  };
}
