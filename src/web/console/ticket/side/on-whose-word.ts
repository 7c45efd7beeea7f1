import { togetherWords } from '#locales/console/messages.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Returns how somebody became a participant: who added them, or their own action. The first time in the record counts. */
export function onWhoseWord(personId: string, { history, record, words, language }: TicketSources): string {
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
