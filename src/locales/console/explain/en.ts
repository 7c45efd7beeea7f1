import type { ExplainWords } from '#locales/console/explain/fr.ts';

export const en: ExplainWords = {
  title: 'Explain a deadline',
  lead: 'From a given moment to the deadline: what counts, what does not count and why. The clock of the tickets counts exactly so.',
  link: 'Explain a deadline',
  desk: 'Desk',
  moment: 'From',
  momentHint: ({ zone }) => `Date and time of the desk (${zone}).`,
  count: 'What is to be counted?',
  counts: {
    notice: 'A closing notice, up to the closing',
    request: 'An information request, with its reminders',
    answer: 'The first answer, in service hours',
    days: 'A number of business days',
  },
  days: 'Business days',
  daysHint: 'Used for a number of business days only.',
  explain: 'Explain',
  fix: 'Put this right to get the explanation',
  problems: {
    from: 'Give a date and a time, for instance 21/12/2026 10:00.',
    days: ({ max }) => `Give a whole number from 0 to ${max}.`,
  },
  answer: {
    notice: ({ date }) => `A notice sent at that moment closes the ticket on ${date}.`,
    request: ({ date }) => `A request sent at that moment and never answered closes the ticket on ${date}.`,
    days: ({ days, date }) =>
      days === 1 ? `1 business day leads to ${date}.` : `${days} business days lead to ${date}.`,
    answer: ({ hours, date }) =>
      hours === 1
        ? `1 service hour: the first answer is due on ${date}.`
        : `${hours} service hours: the first answer is due on ${date}.`,
  },
  neverOpen: 'This desk has no opening hours on any business day: nothing can be counted.',
  from: ({ at, zone }) => `Received: ${at} (${zone}).`,
  table: 'Day by day',
  columns: { day: 'Day', counts: 'What it counts for' },
  counted: ({ day }) => `counted: day ${day}`,
  notCounted: ({ reason }) => `not counted: ${reason}`,
  notOpen: 'the desk does not open',
  span: ({ from, to, hours }) => `${from} to ${to}: ${hours} h`,
  happens: ({ what, at }) => `${what}, ${at}`,
};
