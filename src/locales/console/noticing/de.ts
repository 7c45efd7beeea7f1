import type { NoticingWords } from '#locales/console/noticing/fr.ts';

export const de: NoticingWords = {
  title: 'Benachrichtigungen',
  lead: 'Was der Browser tut, während Sie anderswohin schauen. Er bittet Sie zuerst um Erlaubnis.',
  urgentNotification: 'Benachrichtigung bei einem dringenden Ticket',
  urgentSound: 'Ton bei einem dringenden Ticket',
  callNotification: 'Benachrichtigung bei einem Anruf',
  callSound: 'Ton bei einem Anruf',
  watchedNotification: 'Benachrichtigung, wenn andere an einem Ticket arbeiten, das ich beobachte',
  watchedHint: 'Sie nennt Nummer und Kurzbeschreibung, auch auf einem gesperrten Bildschirm.',
  mails: 'Wählen, welche Mails ich bekomme',
};
