import type { DeskTextWords } from '#locales/admin/desk-texts/fr.ts';

export const de: DeskTextWords = {
  title: 'Fertige Texte',
  lead: 'Die Mitarbeitenden fügen sie in das ein, was sie schreiben, in der Sprache des Tickets.',
  none: 'Noch ist kein Text fertig.',
  noneText: 'Den ersten schreiben Sie unten, in den vier Sprachen.',
  add: 'Einen Text hinzufügen',
  edit: 'Diesen Text ändern',
  name: 'Name',
  nameHint: 'Die Mitarbeitenden suchen ihn unter diesem Namen, in ihrer Sprache.',
  text: 'Text',
  textHint:
    'In geschweiften Klammern, was aus dem Ticket kommt. Was ein Ticket nicht hat, bleibt in Klammern: Es wird vor dem Senden ergänzt.',
  save: 'Speichern',
  make: 'Hinzufügen',
  discard: 'Diesen Text löschen',
  saved: 'Der Text ist gespeichert.',
  made: 'Der Text ist hinzugefügt.',
  discarded: 'Der Text ist gelöscht.',
  meanwhile:
    'Jemand anders hat diesen Text geändert. Ihrer ist nicht gespeichert; laden Sie die Seite neu, um den anderen zu sehen.',
  tooMany: 'Ein Desk hat höchstens 300 Texte.',
  known: 'Was eingefügt werden kann',
  change: 'Ändern',
  placeholders: {
    'requester.name': 'der Name der anfragenden Person',
    'ticket.number': 'die Ticketnummer',
    'ticket.summary': 'die Kurzbeschreibung',
    'site.name': 'der Name der Website',
    'site.number': 'die Nummer der Website',
    'agent.name': 'Ihr Name',
    'desk.name': 'der Name der Stelle',
    'closing.date': 'das Datum der Schließung, das eine Mitteilung von jetzt nennen würde',
  },
};
