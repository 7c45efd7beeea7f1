import type { ProofWords } from '#locales/admin/proof/fr.ts';

export const de: ProofWords = {
  title: 'Nachweis des Verlaufs',
  lead: 'Belfry prüft, dass niemand den Verlauf der Tickets oder das Prüfprotokoll verändert hat, auch nicht der Eigentümer der Datenbank.',
  last: 'Letzte Prüfung',
  never: 'Es wurde noch nichts geprüft.',
  running: ({ done, of }) => `Prüfung läuft: ${done} von ${of} Tickets.`,
  again: 'Aktualisieren',
  fits: ({ tickets, events, audit, anchors }) =>
    `Alles stimmt. Tickets:\u00a0${tickets} · Ereignisse:\u00a0${events} · Einträge des Prüfprotokolls:\u00a0${audit} · Anker:\u00a0${anchors}`,
  broken: 'Etwas stimmt nicht. Erste Abweichung:',
  at: ({ date }) => `Abgeschlossen: ${date}`,
  verify: 'Jetzt prüfen',
  asked: 'Die Prüfung ist angefordert.',
  already: 'Es läuft bereits eine Prüfung.',
  anchors: 'Anker',
  anchorsLead:
    'Jeden Tag wird eine Prüfsumme über den ganzen Verlauf berechnet. Bewahren Sie sie außerhalb von Belfry auf: veröffentlicht, gedruckt oder per E‑Mail. Weicht ein Anker hier von Ihrer Kopie ab, hat jemand den Verlauf umgeschrieben.',
  none: 'Noch kein Anker. Der erste wird innerhalb einer Minute nach dem Start berechnet.',
};
