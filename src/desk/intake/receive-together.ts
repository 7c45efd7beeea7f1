import { type GivenContact, introductionOf, receiveWithin } from '#desk/intake/receive-contact.ts';
import { type Identified, identifySenders } from '#desk/people/identify-person.ts';
import { isRefused, type Outcome } from '#desk/spine/outcome.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { together } from '#store/database/together.ts';
import { readTicketSummaries, type TicketSummary } from '#store/views/ticket-lists.ts';

/** A contact with its submitter. */
interface Submitted {
  actor: Actor | null;
  given: GivenContact;
}

type Received = Outcome<{ ticket: TicketSummary }, TicketRefused>;

/** Opens a ticket for a contact and returns it as it was opened: its author may not be allowed to read it later. */
export type ReceiveContact = (world: Spine, contact: Submitted) => Promise<Received>;

/** Contacts that arrive together share one transaction, unless a contact is part of another one. */
export function receiveTogether(world: Spine): ReceiveContact {
  const receiveWithOthers = together(
    (contacts: Submitted[]) => receiveAll(world, contacts),
    ({ given }) => Buffer.byteLength(given.text),
  );
  return (part, contact) => (part.db === world.db ? receiveWithOthers(contact) : receiveOne(part, contact));
}

async function receiveAll(world: Spine, contacts: readonly Submitted[]): Promise<Received[]> {
  if (contacts.length === 1) return [await receiveOne(world, contacts[0]!)];
  return world.transact(async (tx) => {
    const senders = await identifyAll(world, tx, contacts);
    const ids: string[] = [];
    for (const contact of contacts) {
      const received = await receiveWithin(world, tx, contact.actor, contact.given, senders.get(contact));
      // Roll all back: `together` then receives each on its own, and only this one is refused.
      if (isRefused(received)) throw new Error(`A contact was refused: ${received.refused}.`);
      ids.push(received.ticket.id);
    }
    return (await readTicketSummaries(tx.trx, ids)).map((ticket) => ({ ticket }));
  });
}

function receiveOne(world: Spine, { actor, given }: Submitted): Promise<Received> {
  return world.transact(async (tx) => {
    const received = await receiveWithin(world, tx, actor, given);
    if (isRefused(received)) return received;
    const [ticket] = await readTicketSummaries(tx.trx, [received.ticket.id]);
    return { ticket: ticket! };
  });
}

/** Identifies the senders that have an address in one statement: each at their first contact, so that a second one knows them. */
async function identifyAll(world: Spine, tx: Tx, contacts: readonly Submitted[]): Promise<Map<Submitted, Identified>> {
  const firsts = new Map<string, Submitted>();
  for (const contact of contacts) {
    const email = contact.given.requester.email?.toLowerCase();
    if (email && !contact.given.requesterId && !firsts.has(email)) firsts.set(email, contact);
  }
  const introductions = [...firsts].map(([email, { actor, given }]) => ({ ...introductionOf(actor, given), email }));
  const people = await identifySenders(world, tx, introductions);
  return new Map([...firsts.values()].map((contact, place) => [contact, people[place]!]));
}
