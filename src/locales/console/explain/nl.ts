import type { ExplainWords } from '#locales/console/explain/fr.ts';

export const nl: ExplainWords = {
  title: 'Een termijn uitleggen',
  lead: 'Van een gegeven ogenblik tot het einde van de termijn: wat meetelt, wat niet meetelt en waarom. De klok van de tickets telt precies zo.',
  link: 'Een termijn uitleggen',
  desk: 'Desk',
  moment: 'Vanaf',
  momentHint: ({ zone }) => `Datum en uur van de desk (${zone}).`,
  count: 'Wat moet er geteld worden?',
  counts: {
    notice: 'Een bericht van afsluiting, tot de afsluiting',
    request: 'Een vraag om informatie, met haar herinneringen',
    answer: 'Het eerste antwoord, in diensturen',
    days: 'Een aantal werkdagen',
  },
  days: 'Werkdagen',
  daysHint: 'Dient alleen voor een aantal werkdagen.',
  explain: 'Uitleggen',
  fix: 'Verbeter dit om de uitleg te krijgen',
  problems: {
    from: 'Geef een datum en een uur, bijvoorbeeld 21/12/2026 10:00.',
    days: ({ max }) => `Geef een geheel getal van 0 tot ${max}.`,
  },
  answer: {
    notice: ({ date }) => `Een bericht dat dan vertrekt, sluit het ticket af op ${date}.`,
    request: ({ date }) => `Een vraag die dan vertrekt en zonder antwoord blijft, sluit het ticket af op ${date}.`,
    days: ({ days, date }) => (days === 1 ? `1 werkdag loopt tot ${date}.` : `${days} werkdagen lopen tot ${date}.`),
    answer: ({ hours, date }) =>
      hours === 1
        ? `1 dienstuur: het eerste antwoord wordt verwacht op ${date}.`
        : `${hours} diensturen: het eerste antwoord wordt verwacht op ${date}.`,
  },
  neverOpen: 'Deze desk heeft geen openingsuren op een werkdag: er kan niets geteld worden.',
  from: ({ at, zone }) => `Ontvangen: ${at} (${zone}).`,
  table: 'Dag per dag',
  columns: { day: 'Dag', counts: 'Wat hij telt' },
  counted: ({ day }) => `telt mee: dag ${day}`,
  notCounted: ({ reason }) => `telt niet mee: ${reason}`,
  notOpen: 'de desk opent niet',
  span: ({ from, to, hours }) => `van ${from} tot ${to}: ${hours} u.`,
  happens: ({ what, at }) => `${what}, ${at}`,
};
