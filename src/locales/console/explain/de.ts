import type { ExplainWords } from '#locales/console/explain/fr.ts';

export const de: ExplainWords = {
  title: 'Eine Frist erklären',
  lead: 'Von einem gegebenen Zeitpunkt bis zum Fristende: was zählt, was nicht zählt und warum. Die Uhr der Tickets zählt genau so.',
  link: 'Eine Frist erklären',
  desk: 'Desk',
  moment: 'Ab',
  momentHint: ({ zone }) => `Datum und Uhrzeit des Desks (${zone}).`,
  count: 'Was soll gezählt werden?',
  counts: {
    notice: 'Eine Abschlussmitteilung, bis zum Abschluss',
    request: 'Eine Bitte um weitere Angaben, mit ihren Erinnerungen',
    answer: 'Die erste Antwort, in Servicestunden',
    days: 'Eine Anzahl Arbeitstage',
  },
  days: 'Arbeitstage',
  daysHint: 'Dient nur für eine Anzahl Arbeitstage.',
  explain: 'Erklären',
  fix: 'Berichtigen Sie dies, um die Erklärung zu erhalten',
  problems: {
    from: 'Geben Sie Datum und Uhrzeit an, zum Beispiel 21.12.2026 10:00.',
    days: ({ max }) => `Geben Sie eine ganze Zahl von 0 bis ${max} an.`,
  },
  answer: {
    notice: ({ date }) => `Eine Mitteilung, die dann hinausgeht, schließt das Ticket am ${date}.`,
    request: ({ date }) => `Eine Bitte, die dann hinausgeht und ohne Antwort bleibt, schließt das Ticket am ${date}.`,
    days: ({ days, date }) =>
      days === 1 ? `1 Arbeitstag reicht bis ${date}.` : `${days} Arbeitstage reichen bis ${date}.`,
    answer: ({ hours, date }) =>
      hours === 1
        ? `1 Servicestunde: Die erste Antwort ist am ${date} fällig.`
        : `${hours} Servicestunden: Die erste Antwort ist am ${date} fällig.`,
  },
  neverOpen: 'Dieser Desk hat an keinem Arbeitstag Öffnungszeiten: Es kann nichts gezählt werden.',
  from: ({ at, zone }) => `Eingegangen: ${at} (${zone}).`,
  table: 'Tag für Tag',
  columns: { day: 'Tag', counts: 'Was er zählt' },
  counted: ({ day }) => `gezählt: Tag ${day}`,
  notCounted: ({ reason }) => `nicht gezählt: ${reason}`,
  notOpen: 'der Desk öffnet nicht',
  span: ({ from, to, hours }) => `von ${from} bis ${to}: ${hours} Std.`,
  happens: ({ what, at }) => `${what}, ${at}`,
};
