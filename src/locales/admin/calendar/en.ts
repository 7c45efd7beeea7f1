import type { CalendarWords } from '#locales/admin/calendar/fr.ts';

export const en: CalendarWords = {
  title: 'Days of every year',
  lead: 'The days that are no business days in any year, and from when or until when they count.',
  link: ({ count }) =>
    count === 1
      ? '1 day of every year and its dates of validity'
      : `${count} days of every year and their dates of validity`,
  list: 'The days, in the order of the year',
  none: 'No day of every year.',
  easter: ({ days }) =>
    days === 0
      ? 'Easter Sunday'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} Easter`,
  since: ({ from }) => `counts from ${from}`,
  until: ({ until }) => `counts until ${until} inclusive`,
  between: ({ from, until }) => `counts from ${from} until ${until} inclusive`,
  own: 'added by this desk',
  change: ({ day }) => `Dates of validity: ${day}`,
  changeShort: 'Dates of validity',
  add: 'Add a day of every year',
  kind: 'Which day',
  kinds: { fixed: 'On a fixed date', easter: 'By the date of Easter' },
  day: 'Day of the month',
  month: 'Month',
  offset: 'Days after Easter',
  offsetHint: 'Only for a day that follows Easter: 39 is Ascension Day, −2 Good Friday.',
  reason: 'Reason, as the public reads it',
  from: 'Counts from',
  lastDay: 'Counts until, inclusive',
  limitHint: 'Empty: without limit.',
  save: 'Add this day',
  validity: 'Dates of validity',
  saveValidity: 'Save',
  next: 'What comes of it',
  off: ({ date }) => `${date}: no business day`,
  notOff: ({ date }) => `${date}: the rule does not count`,
  remove: 'Take this day away',
  removeText:
    'It then does not count at all. If it only has to stop at a date, rather give the end of its validity: past years stay right.',
  done: { added: 'The day is added, and counts from now on.', removed: 'The day is taken away.' },
  problems: {
    badDay: 'Give a day of the month that exists, for example 15 and November.',
    badOffset: 'Give a whole number from −48 to 68.',
    badFrom: 'Give the date as day, month and year, for example 01/01/2027.',
    badUntil: 'Give a date that is not before the first, for example 31/12/2028.',
    known: 'This day is in the list already. Rather change its dates of validity.',
    reasonMissing: 'Write the reason in the four languages, 80 characters at most.',
    tooMany: 'A calendar has 60 days of every year at most. First take one away.',
  },
};
