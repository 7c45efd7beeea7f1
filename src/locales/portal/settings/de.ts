import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const de: PortalSettingsWords = {
  title: 'Meine Einstellungen',
  pages: 'Einstellungen und Daten',
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

  mails: {
    title: 'Die E‑Mails, die Sie erhalten',
    always: 'Diese kommen immer, weil die Regeln des Service Desks sie verlangen:',
    alwaysList: [
      'Die Bestätigung dessen, was Sie senden, mit der Nummer.',
      'Antworten, Fragen, Erinnerungen und die Abschlussmitteilung Ihrer Tickets und derer, an denen Sie beteiligt sind. Ohne diese Mitteilung wird kein Ticket stillschweigend geschlossen. Möchten Sie zum Ticket einer anderen Person nichts mehr erhalten, öffnen Sie es und beteiligen Sie sich nicht mehr.',
      'Was Ihre Anmeldung, Ihren Zugang und Ihre Daten betrifft.',
    ],
    chosen: 'Diese wählen Sie selbst:',
    colleagues: 'Was andere schreiben',
    colleaguesHint: 'Eine E‑Mail, wenn jemand anders in einem Ticket schreibt, an dem Sie beteiligt sind.',
    given: 'Ein Ticket, das mir übergeben wird',
    givenHint: 'Eine E‑Mail, wenn Ihnen jemand aus dem Desk oder der Desk von selbst ein Ticket übergibt.',
    mentioned: 'Eine Notiz, die mich erwähnt',
    mentionedHint: 'Eine E‑Mail, wenn eine interne Notiz Sie nennt, mit @ und Ihrem Namen.',
    watched: 'Was auf Tickets geschieht, die ich beobachte',
    watchedHint:
      'Eine E‑Mail, wenn jemand aus dem Desk oder die anfragende Person dort schreibt, oder wenn das Ticket geschlossen oder wieder geöffnet wird.',
    announcements: 'Bekannte Störungen auf meinen Websites',
    announcementsHint:
      'Eine E‑Mail, wenn der Service Desk eine Störung auf einer Website meldet, deren Redakteur/in oder Eigentümer/in Sie sind, oder auf allen.',
    reviews: 'Die Erinnerung an die jährliche Überprüfung der Zugänge',
    reviewsHint: 'Ohne diese Erinnerung wartet die Überprüfung im Portal auf Sie, unter „Meine Organisation“.',
    organisationTickets: 'Neue Tickets meiner Organisation',
    organisationTicketsHint: 'Eine Beschwerde gehört nur dazu, wenn ihr Absender es erlaubt hat.',
    pace: {
      never: 'Keine E‑Mail',
      daily: 'Eine E‑Mail je Arbeitstag, bei Öffnung des Service Desks, wenn es Neues gibt',
      each: 'Eine E‑Mail je Ticket',
    },
    save: 'Diese Auswahl speichern',
    saved: 'Ihre Auswahl ist gespeichert. Sie gilt für das, was von jetzt an kommt.',
  },

  data: 'Meine Daten',
};
