import type { MacroWords } from '#locales/console/macros/fr.ts';

export const de: MacroWords = {
  acts: {
    me: 'das Ticket übernehmen',
    nobody: 'niemandem zuweisen',
    agent: ({ name }) => `${name} zuweisen`,
    noAgent: 'jemandem zuweisen, der nicht mehr zum Desk gehört',
    team: ({ name }) => `an das Team ${name} geben`,
    noTeam: 'an ein aufgelöstes Team geben',
    wholeDesk: 'an den ganzen Desk zurückgeben',
    priority: ({ priority, why }) => `Priorität ${priority} (${why})`,
    kind: ({ kind }) => `Art: ${kind}`,
    urgentOn: 'als dringend kennzeichnen',
    urgentOff: 'nicht mehr als dringend kennzeichnen',
    close: ({ reason }) => `schließen (${reason})`,
  },
  picker: {
    open: 'Makro',
    title: 'Ein Makro wählen',
    find: 'Nach Namen suchen, in einer der vier Sprachen',
    list: 'Makros',
    none: 'Kein Makro passt.',
    nothing: 'Kein Makro ist fertig. Die Administration schreibt sie in den Einstellungen des Desks.',
    count: ({ count }) => (count === 1 ? '1 Makro' : `${count} Makros`),
    preview: 'Vorschau',
    noText: 'Dieses Makro schreibt nichts.',
    opens: ({ tab }) => `Steht unter „${tab}“.`,
    does: 'Tut auch:',
  },
  chosen: {
    title: 'Mit dem Senden auch:',
    because: ({ reason }) => `Grund: ${reason}`,
    alone: 'Das ohne Nachricht tun',
    remove: 'Alles weglassen',
    closesWith:
      'Geschlossen wird mit einer Antwort oder einer Notiz, nicht hiermit: Nehmen Sie das Häkchen vor dem Schließen weg.',
    lacksReason: 'Was sich ändert, braucht einen Grund.',
    nothing: 'Kein Häkchen ist gesetzt: Es gibt nichts zu tun.',
    obstacles: {
      closed: 'das Ticket ist geschlossen',
      noAgent: 'diese Person gehört nicht mehr zum Desk',
      mayNotRead: 'diese Person liest diese Beschwerde nicht',
      noTeam: 'dieses Team gibt es nicht mehr',
      complaint: 'eine Beschwerde hat kein Team',
    },
  },
  unfilled: ({ list }) => `Ergänzen Sie zuerst ${list}.`,
};
