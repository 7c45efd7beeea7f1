import type { TeamsWords } from '#locales/admin/teams/fr.ts';

export const de: TeamsWords = {
  list: 'Teams dieses Desks',
  none: 'Kein Team',
  noneText: 'Ohne Team gehören die Tickets dem ganzen Desk. Bilden Sie unten das erste.',
  nobody: 'noch niemand',
  toDo: ({ count }) => (count === 1 ? '1 Ticket zu bearbeiten' : `${count} Tickets zu bearbeiten`),
  add: 'Ein Team bilden',
  name: 'Name',
  nameHint: ({ max }) => `Nur der Desk liest ihn, also in einer einzigen Sprache. Höchstens ${max} Zeichen.`,
  people: 'Wer dazugehört',
  peopleHint: 'Aus denen, die an diesem Desk arbeiten. Ein Team darf zuerst leer sein.',
  make: 'Team bilden',
  edit: 'Name und Mitglieder',
  save: 'Speichern',
  dissolve: 'Team auflösen',
  dissolveText: ({ count }) =>
    count === 0
      ? 'Es hat kein Ticket zu bearbeiten.'
      : count === 1
        ? 'Es hat 1 Ticket zu bearbeiten.'
        : `Es hat ${count} Tickets zu bearbeiten.`,
  heir: 'Wohin seine Tickets gehen, die nicht geschlossen sind',
  heirHint:
    'An ein Team: Wer ein Ticket in Bearbeitung hat, behält es als dessen Mitglied. An den ganzen Desk: Alle behalten die ihren. Geschlossene Tickets behalten den Namen des aufgelösten Teams.',
  wholeDesk: 'An den ganzen Desk',
  sure: 'Ja, dieses Team auflösen',
  done: {
    made: 'Das Team ist gebildet.',
    saved: 'Das Team ist gespeichert.',
    dissolved: 'Das Team ist aufgelöst, und seine Tickets sind weitergegeben.',
  },
  problems: {
    name: ({ max }) => `Schreiben Sie einen Namen von höchstens ${max} Zeichen.`,
    nameTaken: 'Ein Team dieses Desks heißt schon so. Wählen Sie einen anderen Namen.',
    tooMany: ({ max }) => `Ein Desk hat höchstens ${max} Teams. Lösen Sie zuerst eines auf.`,
    heir: 'Dieses Team gibt es nicht mehr. Wählen Sie, wohin die Tickets gehen.',
    sure: 'Kreuzen Sie dieses Kästchen an, um das Team aufzulösen.',
  },
};
