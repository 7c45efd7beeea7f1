import type { PortalLinkWords } from '#locales/portal/link/fr.ts';

export const de: PortalLinkWords = {
  title: 'Ihr Ticket öffnen',
  lead: 'Dieser Link öffnet ein Ticket, für die Person, die unsere E\u2011Mail erhalten hat, und nur in diesem Browser.',
  to: ({ address }) => `Er wurde an ${address} gesendet.`,
  what: 'Sie können dieses Ticket eine Stunde lang lesen und darauf antworten, ohne Konto. Danach öffnen Sie den Link einfach noch einmal.',
  open: 'Ticket ansehen',
  signedInAs: ({ name }) =>
    `In diesem Browser ist ${name} angemeldet und darf dieses Ticket nicht lesen. Wird es geöffnet, endet diese Sitzung.`,
  signOutAndOpen: 'Sitzung beenden und Ticket ansehen',
  spentTitle: 'Dieser Link wurde in einem anderen Browser benutzt oder ist zu alt',
  spentText:
    'Zur Sicherheit gilt jeder Link nur in einem Browser und sieben Tage lang. Wir können einen neuen senden, an dieselbe Adresse wie diesen Link.',
  send: 'Neuen Link senden',
  sentTitle: 'Schauen Sie in Ihr Postfach',
  sentText:
    'Wir senden einen neuen Link an die Adresse, die unsere E\u2011Mail erhalten hat. Nach drei Anfragen in einer Stunde senden wir bis zur nächsten Stunde keinen mehr.',
  signIn: 'Haben Sie ein Konto?',
  signInLink: 'Zu meinen Tickets',
};
