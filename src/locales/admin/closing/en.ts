import type { ClosingWords } from '#locales/admin/closing/fr.ts';

export const en: ClosingWords = {
  schedule: {
    title: 'The schedule that this gives',
    wrong: 'The figures do not make a schedule yet.',
    day: ({ day }) => `day\u00a0${day}`,
    request: ({ reminders, notice, ends }) =>
      `Information requested on day\u00a00: reminders on ${reminders}, closing notice on ${notice}, closing at the end of ${ends}.`,
    requestWithout: ({ notice, ends }) =>
      `Information requested on day\u00a00: closing notice on ${notice}, closing at the end of ${ends}.`,
    handled: ({ ends }) => `Ticket handled on day\u00a00: closing at the end of ${ends}.`,
    reminderDay:
      'A reminder goes out on that day, the closing notice on the day with an envelope. Business days alone count.',
    moreTime: ({ days }) =>
      days === 1
        ? '“More time” adds 1 business day, once a request or notice.'
        : `“More time” adds ${days} business days, once a request or notice.`,
  },
  whatIf: {
    button: 'What would this do?',
    title: 'What this would have done',
    same: 'Nothing differs from the present settings.',
    change: ({ name, typed, present }) => `${name}: ${typed} instead of ${present}`,
    no: 'none',
    none: ({ date }) => `Since ${date} no ticket has waited and none was handled.`,
    sentence: ({ tickets, date, typed, present }) =>
      `Of ${tickets === 1 ? '1 ticket' : `${tickets} tickets`} since ${date}, ${typed} would have closed before ${typed === 1 ? 'its requester' : 'their requesters'} reacted; with the present settings ${present}.`,
    present: 'Present',
    typed: 'Tried',
    difference: 'Difference',
    measures: {
      tooEarly: 'Tickets closed before their requester reacted',
      closed: 'Tickets closed for silence',
      mails: 'Reminders and notices sent by the clock',
      medianDays: 'From request or notice to closing, median',
    },
    days: ({ days }) => `${days}\u00a0days`,
    saved: ({ count }) =>
      count === 1
        ? '1 ticket would have stayed open for a reaction that came after its closing.'
        : `${count} tickets would have stayed open for a reaction that came after their closing.`,
    lost: ({ count }) =>
      count === 1
        ? 'This ticket would have closed too early:'
        : `These tickets would have closed too early (${count} in all):`,
    assumes:
      'Each ticket is replayed with today’s calendar and hours, and everyone reacts when they did: a reminder more might have brought some earlier. Clocks that run keep their dates: a promise stands.',
    limited: ({ max }) => `Only the ${max} tickets that changed last are counted.`,
  },
  save: 'Save these settings',
  reads: {
    title: 'What the requester reads',
    request: 'Information request that would go out now',
    notice: 'Closing notice that would go out now',
  },
};
