import { type ChosenActs, overtakes, tickedActs } from '#domain/messages/chosen-acts.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { readPeople } from '#store/people/people.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import type { Sent } from '#web/console/ticket/acts/act.ts';

/** Events that change the same fields as a panel; without this check the panel would overwrite them. */
const sameThing: Record<string, TicketEvent['type'][]> = {
  assign: ['assigned', 'movedToTeam'],
  team: ['assigned', 'movedToTeam'],
  change: ['changed', 'formAnswered'],
  priority: ['changed'],
  fields: ['fieldsSet'],
};

/** Events that an agent writing to the requester should see first. */
const newWords: TicketEvent['type'][] = ['reacted', 'held', 'heldAccepted'];
const quiet: TicketEvent['type'][] = ['clockStarted', 'automaticRecorded', 'linked', 'noted'];

/** Returns what others did to the ticket since the page was loaded, as text; null if the message can be sent. */
export async function changesSince(sent: Sent, version: number): Promise<string | null> {
  const { words } = sent;
  const events = (await othersSince(sent, version)).filter(({ type }) => !quiet.includes(type));
  const messages = events.filter(({ type }) => newWords.includes(type)).length;
  if (messages > 0) return words.composer.newMessages({ count: messages });
  return changeText(sent, events.at(-1));
}

/** The same for a panel, limited to events that touch its own fields. A form without a version has nothing to compare. */
export async function changedUnder(sent: Sent, intent: string, version: number): Promise<string | null> {
  const types = sameThing[intent] ?? [];
  if (types.length === 0 || version === 0) return null;
  return changeText(sent, (await othersSince(sent, version)).filter(({ type }) => types.includes(type)).at(-1));
}

/** Returns what others changed that one of these acts would also change; null if there is no conflict. */
export async function overtaken(sent: Sent, chosen: ChosenActs | null, version: number): Promise<string | null> {
  const acts = tickedActs(chosen);
  if (acts.length === 0 || sent.ticket.version <= version) return null;
  const history = await readHistory(sent.visit.services.world.db, sent.ticket.id);
  const { personId } = sent.visit.actor;
  return changeText(sent, overtakes(acts, history, { version, personId }));
}

async function othersSince({ visit, ticket }: Sent, version: number): Promise<TicketEvent[]> {
  if (ticket.version <= version) return [];
  const history = await readHistory(visit.services.world.db, ticket.id);
  return history.filter(({ seq, by }) => seq > version && by.personId !== visit.actor.personId);
}

async function changeText({ visit, words }: Sent, last: TicketEvent | undefined): Promise<string | null> {
  if (!last) return null;
  const { db } = visit.services.world;
  const people = await readPeople(db, last.by.personId === null ? [] : [last.by.personId]);
  const name = people.get(last.by.personId ?? '')?.name ?? '';
  const what = eventSentence(last, { people: new Map(), sites: new Map(), teams: new Map() }, visit.language);
  return words.composer.changed({ what: `${name} ${what}`.trim() });
}
