import type { Widened } from '#locales/widened.ts';

/** A year of a desk's calendar as it is drawn and listed, and whether its bridge days are decided. */
export const fr = {
  title: ({ year }: { year: number }) => `L’année ${year}`,
  calendar: ({ name }: { name: string }) =>
    `Calendrier\u00a0: ${name}. Les échéances comptent les jours ouvrables, du lundi au vendredi sans les jours de congé.`,
  others: 'Autres années',
  undecided: ({ year }: { year: number }) =>
    `Les jours de pont de ${year} ne sont pas encore fixés. Aucun n’est inventé\u00a0: jusque-là, les échéances sont comptées sans eux.`,
  someEntered: ({ days }: { days: string }) => `Déjà ajoutés\u00a0: ${days}.`,
  none: ({ year }: { year: number }) => `Il n’y en a pas en ${year}`,
  all: 'Ils sont tous ajoutés',
  add: 'Ajouter un jour de pont',
  decided: ({ year, days }: { year: number; days: string }) =>
    `Les jours de pont de ${year} sont fixés\u00a0: ${days}.`,
  decidedNone: ({ year }: { year: number }) => `Les jours de pont de ${year} sont fixés\u00a0: il n’y en a pas.`,
  takeBack: 'Ils ne sont pas encore fixés',
  business: ({ count }: { count: number }) => (count === 1 ? '1 jour ouvrable' : `${count} jours ouvrables`),
  whole: ({ year, count }: { year: number; count: string }) => `${year} compte ${count}.`,
  drawn: ({ month, count, days }: { month: string; count: string; days: string }) =>
    days === '' ? `${month}\u00a0: ${count}.` : `${month}\u00a0: ${count}. ${days}.`,
  legend: {
    title: 'Légende',
    business: 'jour ouvrable',
    off: 'congé de chaque année',
    single: 'congé de cette année seulement',
    offWeekend: 'congé un week-end, qui ne change rien',
    weekend: 'samedi ou dimanche',
    hours: 'autres heures d’ouverture',
    today: 'aujourd’hui',
  },
  list: 'Jours de congé et heures particulières',
  nothing: 'Aucun cette année.',
  kinds: { fixed: 'chaque année', easter: 'suit Pâques', once: 'cette année seulement' },
  atWeekend: 'un week-end',
  open: ({ hours }: { hours: string }) => `ouvert ${hours}`,
  closed: 'fermé',
  warning: ({ desk, year }: { desk: string; year: number }) =>
    `Les jours de pont de ${year} ne sont pas encore fixés dans le calendrier de ${desk}.`,
  decide: 'Les fixer',
  othersDecide: 'Ce sont vos administrateurs qui les fixent\u202f; jusque-là, les échéances sont comptées sans eux.',
  trail: {
    decided: ({ year }: { year: string }) => `Jours de pont de ${year}\u00a0: fixés`,
    undecided: ({ year }: { year: string }) => `Jours de pont de ${year}\u00a0: plus fixés`,
  },
  stays: 'reste un jour ouvrable',
};

export type CalendarYearWords = Widened<typeof fr>;
