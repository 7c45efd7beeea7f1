import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const de: PortalSettingsWords = {
  title: 'Meine Daten und Einstellungen',
  saved: 'Das ist gespeichert.',
  details: 'Wer Sie sind',
  name: 'Name',
  phone: 'Telefon',
  phoneHint: 'Um Sie bei einer dringenden Störung zurückzurufen',
  language: 'Sprache dieser Seiten und Ihrer neuen Tickets',
  save: 'Speichern',
  nameLong: ({ max }) => `Ihr Name ist zu lang: höchstens ${max} Zeichen`,
  fix: 'Berichtigen Sie zuerst dies',
  phoneWrong: 'Schreiben Sie eine vollständige Nummer, etwa 02 555 12 10 oder +32 2 555 12 10',
  data: 'Meine Daten',
  download: 'Meine Daten herunterladen',
  downloadHint:
    'Eine JSON-Datei: wer Sie sind, Ihr Zugang, Ihre Tickets mit allem, was darin zu lesen ist, und die Liste Ihrer Dateien.',
  erase: 'Meine Daten löschen lassen',
  eraseText:
    'Schreiben Sie uns eine Anfrage: Der Service Desk prüft sie. Was das Archivgesetz von 1955 aufzubewahren verpflichtet, wird nur mit einer Genehmigung vernichtet; alles Übrige wird gelöscht.',
  eraseLink: 'Anfrage schreiben',
};
