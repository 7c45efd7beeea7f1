import type { CalendarYearWords } from '#locales/admin/calendar-year/fr.ts';

export const nl: CalendarYearWords = {
  title: ({ year }) => `Het jaar ${year}`,
  calendar: ({ name }) =>
    `Kalender: ${name}. Termijnen tellen werkdagen, van maandag tot vrijdag zonder de vrije dagen.`,
  others: 'Andere jaren',
  undecided: ({ year }) =>
    `De brugdagen van ${year} zijn nog niet vastgelegd. Er wordt er geen verzonnen: tot dan worden termijnen zonder hen geteld.`,
  someEntered: ({ days }) => `Al toegevoegd: ${days}.`,
  none: ({ year }) => `Er zijn er geen in ${year}`,
  all: 'Ze zijn allemaal toegevoegd',
  add: 'Een brugdag toevoegen',
  decided: ({ year, days }) => `De brugdagen van ${year} zijn vastgelegd: ${days}.`,
  decidedNone: ({ year }) => `De brugdagen van ${year} zijn vastgelegd: er zijn er geen.`,
  takeBack: 'Ze zijn nog niet vastgelegd',
  business: ({ count }) => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
  whole: ({ year, count }) => `${year} telt ${count}.`,
  drawn: ({ month, count, days }) => (days === '' ? `${month}: ${count}.` : `${month}: ${count}. ${days}.`),
  legend: {
    title: 'Legende',
    business: 'werkdag',
    off: 'vrije dag van elk jaar',
    single: 'vrije dag van dit jaar alleen',
    offWeekend: 'vrije dag in een weekend, die niets verandert',
    weekend: 'zaterdag of zondag',
    hours: 'andere openingsuren',
    today: 'vandaag',
  },
  list: 'Vrije dagen en andere uren',
  nothing: 'Geen dit jaar.',
  kinds: { fixed: 'elk jaar', easter: 'volgt Pasen', once: 'dit jaar alleen' },
  atWeekend: 'in een weekend',
  open: ({ hours }) => `open ${hours}`,
  closed: 'gesloten',
  warning: ({ desk, year }) => `De brugdagen van ${year} zijn nog niet vastgelegd in de kalender van ${desk}.`,
  decide: 'Ze vastleggen',
  othersDecide: 'Uw beheerders leggen ze vast; tot dan worden termijnen zonder hen geteld.',
  trail: {
    decided: ({ year }) => `Brugdagen van ${year}: vastgelegd`,
    undecided: ({ year }) => `Brugdagen van ${year}: niet meer vastgelegd`,
  },
  stays: 'blijft een werkdag',
};
