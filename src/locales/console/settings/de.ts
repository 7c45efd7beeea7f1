import type { OwnSettingsWords } from '#locales/console/settings/fr.ts';

export const de: OwnSettingsWords = {
  title: 'Meine Einstellungen',
  save: 'Speichern',
  done: 'Gespeichert.',
  errors: 'Nichts wurde gespeichert:',
  signatures: {
    title: 'Signatur',
    lead: 'Unter dem, was Sie anfragenden Personen schreiben, in der Sprache des Tickets. Ein leeres Feld: keine Signatur.',
    of: ({ language }) => `Signatur auf ${language}`,
  },
  keys: {
    title: 'Tasten',
    off: 'Einzelne Tasten ausschalten',
    offHint: 'Für Vorleseprogramme oder Diktat. Strg K öffnet immer die Palette.',
    list: 'Tasten ändern',
    hint: 'Ein Zeichen, oder zwei mit Leerzeichen (g n). Leer: keine Taste.',
    wrong: ({ key, name }) => `„${key}“ kann keine Taste sein (${name}). Ein Zeichen, oder zwei mit Leerzeichen.`,
    clash: ({ key, one, other }) => `„${key}“ hieße zweierlei: ${one}; ${other}.`,
    reset: 'Zurück zu den üblichen Tasten',
  },
  absence: {
    title: 'Abwesenheit',
    lead: 'Ganze Tage. Wer Ihnen inzwischen ein Ticket zuweisen will, sieht, dass Sie abwesend sind, und bekommt Ihre Vertretung vorgeschlagen. Ihre Vertretung findet die Reaktionen auf Ihre Tickets in „Meine“ und bekommt auch Ihre Erinnerungen.',
    from: 'Erster Tag',
    until: 'Letzter Tag',
    deputy: 'Vertretung',
    nobody: 'Niemand',
    save: 'Abwesenheit speichern',
    end: 'Abwesenheit löschen',
    now: ({ until }) => `Sie sind bis einschließlich ${until} abwesend.`,
    planned: ({ from, until }) => `Abwesenheit geplant vom ${from} bis einschließlich ${until}.`,
    dates: 'Geben Sie einen ersten und einen letzten Tag an; der letzte liegt nicht vor dem ersten.',
    wrongDeputy: 'Diese Person kann Sie nicht vertreten.',
  },
};
