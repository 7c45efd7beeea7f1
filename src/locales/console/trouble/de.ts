import type { TroubleWords } from '#locales/console/trouble/fr.ts';

export const de: TroubleWords = {
  trouble: {
    signedOut: 'Ihre Sitzung ist zu Ende',
    kept: ({ name }) =>
      `Melden Sie sich wieder als ${name} an: Was Sie geschrieben haben, ist noch da, und was Sie gerade sendeten, geht dann hinaus. Ein kleines Fenster öffnet sich mit allen Wegen der Anmeldung.`,
    other: ({ name }) =>
      `In diesem Browser ist jemand anders angemeldet. Diese Seite gehört ${name}: Melden Sie sich unter diesem Namen an, oder verlassen Sie die Seite.`,
    loading: 'Die Seite kommt…',
    signIn: 'Anmelden und weitermachen',
    leave: 'Die Seite verlassen',
    away: ({ time }) =>
      `Seit ${time} keine Verbindung mit dem Dienst. Nichts geht verloren: Was Sie gesendet haben, wartet und geht von selbst hinaus, ein einziges Mal.`,
    again: 'Jetzt noch einmal versuchen',
  },
};
