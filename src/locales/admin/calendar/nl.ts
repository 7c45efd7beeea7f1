import type { CalendarWords } from '#locales/admin/calendar/fr.ts';

export const nl: CalendarWords = {
  title: 'Dagen van elk jaar',
  lead: 'De dagen die elk jaar geen werkdag zijn, en vanaf of tot wanneer dat geldt.',
  link: ({ count }) =>
    count === 1 ? '1 dag van elk jaar en zijn geldigheid' : `${count} dagen van elk jaar en hun geldigheid`,
  list: 'De dagen, in de volgorde van het jaar',
  none: 'Geen dag van elk jaar.',
  easter: ({ days }) =>
    days === 0
      ? 'Paaszondag'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'dag' : 'dagen'} ${days < 0 ? 'voor' : 'na'} Pasen`,
  since: ({ from }) => `geldt vanaf ${from}`,
  until: ({ until }) => `geldt tot en met ${until}`,
  between: ({ from, until }) => `geldt van ${from} tot en met ${until}`,
  own: 'toegevoegd door deze desk',
  change: ({ day }) => `Geldigheid: ${day}`,
  changeShort: 'Geldigheid',
  add: 'Een dag van elk jaar toevoegen',
  kind: 'Welke dag',
  kinds: { fixed: 'Op een vaste datum', easter: 'Volgens de datum van Pasen' },
  day: 'Dag van de maand',
  month: 'Maand',
  offset: 'Dagen na Pasen',
  offsetHint: 'Alleen voor een dag die Pasen volgt: 39 is Hemelvaart, −2 Goede Vrijdag.',
  reason: 'Reden, zoals het publiek ze leest',
  from: 'Geldt vanaf',
  lastDay: 'Geldt tot en met',
  limitHint: 'Leeg: zonder grens.',
  save: 'Deze dag toevoegen',
  validity: 'Geldigheid',
  saveValidity: 'Opslaan',
  next: 'Wat dit geeft',
  off: ({ date }) => `${date}: geen werkdag`,
  notOff: ({ date }) => `${date}: de regel geldt niet`,
  remove: 'Deze dag verwijderen',
  removeText:
    'Hij telt dan helemaal niet meer. Moet hij enkel vanaf een datum ophouden, geef dan liever het einde van zijn geldigheid: zo blijven de voorbije jaren juist.',
  done: { added: 'De dag is toegevoegd en geldt vanaf nu.', removed: 'De dag is verwijderd.' },
  problems: {
    badDay: 'Geef een dag van de maand die bestaat, bijvoorbeeld 15 en november.',
    badOffset: 'Geef een geheel getal van −48 tot 68.',
    badFrom: 'Geef de datum als dag, maand en jaar, bijvoorbeeld 01/01/2027.',
    badUntil: 'Geef een datum die niet voor de eerste ligt, bijvoorbeeld 31/12/2028.',
    known: 'Deze dag staat al in de lijst. Verander liever zijn geldigheid.',
    reasonMissing: 'Schrijf de reden in de vier talen, hoogstens 80 tekens.',
    tooMany: 'Een kalender heeft hoogstens 60 dagen van elk jaar. Verwijder er eerst een.',
  },
};
