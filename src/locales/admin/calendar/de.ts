import type { CalendarWords } from '#locales/admin/calendar/fr.ts';

export const de: CalendarWords = {
  title: 'Tage jedes Jahres',
  lead: 'Die Tage, die jedes Jahr keine Arbeitstage sind, und ab wann oder bis wann sie gelten.',
  link: ({ count }) =>
    count === 1 ? '1 Tag jedes Jahres und seine Gültigkeit' : `${count} Tage jedes Jahres und ihre Gültigkeit`,
  list: 'Die Tage, in der Reihenfolge des Jahres',
  none: 'Kein Tag jedes Jahres.',
  easter: ({ days }) =>
    days === 0
      ? 'Ostersonntag'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'Tag' : 'Tage'} ${days < 0 ? 'vor' : 'nach'} Ostern`,
  since: ({ from }) => `gilt ab ${from}`,
  until: ({ until }) => `gilt bis einschließlich ${until}`,
  between: ({ from, until }) => `gilt von ${from} bis einschließlich ${until}`,
  own: 'von diesem Desk hinzugefügt',
  change: ({ day }) => `Gültigkeit: ${day}`,
  changeShort: 'Gültigkeit',
  add: 'Einen Tag jedes Jahres hinzufügen',
  kind: 'Welcher Tag',
  kinds: { fixed: 'An einem festen Datum', easter: 'Nach dem Osterdatum' },
  day: 'Tag des Monats',
  month: 'Monat',
  offset: 'Tage nach Ostern',
  offsetHint: 'Nur für einen Tag, der Ostern folgt: 39 ist Christi Himmelfahrt, −2 Karfreitag.',
  reason: 'Grund, wie ihn die Öffentlichkeit liest',
  from: 'Gilt ab',
  lastDay: 'Gilt bis einschließlich',
  limitHint: 'Leer: ohne Grenze.',
  save: 'Diesen Tag hinzufügen',
  validity: 'Gültigkeit',
  saveValidity: 'Speichern',
  next: 'Was daraus folgt',
  off: ({ date }) => `${date}: kein Arbeitstag`,
  notOff: ({ date }) => `${date}: die Regel gilt nicht`,
  remove: 'Diesen Tag entfernen',
  removeText:
    'Er zählt dann überhaupt nicht mehr. Soll er nur ab einem Datum enden, geben Sie besser das Ende seiner Gültigkeit an: So bleiben die vergangenen Jahre richtig.',
  done: { added: 'Der Tag ist hinzugefügt und gilt ab sofort.', removed: 'Der Tag ist entfernt.' },
  problems: {
    badDay: 'Geben Sie einen Tag des Monats an, den es gibt, zum Beispiel 15 und November.',
    badOffset: 'Geben Sie eine ganze Zahl von −48 bis 68 an.',
    badFrom: 'Geben Sie das Datum mit Tag, Monat und Jahr an, zum Beispiel 01.01.2027.',
    badUntil: 'Geben Sie ein Datum an, das nicht vor dem ersten liegt, zum Beispiel 31.12.2028.',
    known: 'Dieser Tag steht schon in der Liste. Ändern Sie besser seine Gültigkeit.',
    reasonMissing: 'Schreiben Sie den Grund in den vier Sprachen, höchstens 80 Zeichen.',
    tooMany: 'Ein Kalender hat höchstens 60 Tage jedes Jahres. Entfernen Sie zuerst einen.',
  },
};
