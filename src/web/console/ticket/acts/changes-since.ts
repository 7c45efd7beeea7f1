import type { TicketEvent } from '#domain/ticket/events.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { readPeople } from '#store/people.ts';
import { readHistory } from '#store/tickets.ts';
import type { Sent } from '#web/console/ticket/acts/act.ts';

/** Events that one who writes to the requester should have seen first. */
const newWords: TicketEvent['type'][] = ['reacted', 'held', 'heldAccepted'];
const quiet: TicketEvent['type'][] = ['clockStarted', 'automaticRecorded', 'linked', 'noted'];

/** What others did to the ticket since the page was read, in words; null where nothing stands in the way of sending. */
export async function changesSince({ visit, ticket, words }: Sent, version: number): Promise<string | null> {
  if (ticket.version <= version) return null;
  const { db } = visit.services.world;
  const events = (await readHistory(db, ticket.id)).filter(
    ({ seq, by, type }) => seq > version && by.personId !== visit.actor.personId && !quiet.includes(type),
  );
  const messages = events.filter(({ type }) => newWords.includes(type)).length;
  if (messages > 0) return words.composer.newMessages({ count: messages });
  const last = events.at(-1);
  if (!last) return null;
  const people = await readPeople(db, last.by.personId === null ? [] : [last.by.personId]);
  const name = people.get(last.by.personId ?? '')?.name ?? '';
  const what = eventSentence(last, { people: new Map(), sites: new Map(), teams: new Map() }, visit.language);
  return words.composer.changed({ what: `${name} ${what}`.trim() });
}
