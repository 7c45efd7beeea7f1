import type { WorkWords } from '#locales/public/work/fr.ts';

export const en: WorkWords = {
  title: 'How we work',
  lead: 'What we promise, what we keep, and how we count. The figures come from the tickets themselves.',
  covers: ({ first, last }) => (first === last ? `Tickets opened in ${first}.` : `Tickets opened ${first} to ${last}.`),
  computed: ({ moment }) => `Figures of ${moment}.`,
  noTickets: 'No ticket was opened in the last twelve months: there is no figure to show yet.',
  counting: 'How we count',
  month: 'Month',
  current: 'still running',
  tooFew: 'too few',
  drawing: 'Drawing',

  duration: ({ hours, minutes }) => {
    if (hours === 0) return `${minutes} min`;
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
  },
  days: ({ days, count }) => `${days} ${count === 1 ? 'day' : 'days'}`,

  first: {
    title: 'The first answer',
    promise: ({ hours }) =>
      `We promise a first answer within ${hours === 1 ? '1 service hour' : `${hours} service hours`}.`,
    sentence: ({ half, nine }) =>
      nine === null
        ? `Half of the first answers went out within ${half} of service time.`
        : `Half of the first answers went out within ${half} of service time, and nine in ten within ${nine}.`,
    gross: ({ half, nine }) =>
      nine === null
        ? `With nights, weekends and days off counted: half within ${half}.`
        : `With nights, weekends and days off counted: half within ${half}, nine in ten within ${nine}.`,
    tooFew: 'Too few tickets have had a first answer to tell how long it takes.',
    caption: 'Time to the first answer, in service hours, by month',
    half: 'Half within',
    nine: 'Nine in ten within',
    gross1: 'Half, everything counted',
    target: ({ hours }) => `promised: ${hours} h`,
    legendHalf: 'half',
    legendNine: 'nine in ten',
    legendTarget: 'promised',
    answer: 'First answer',
    answerText:
      'The first written answer of an agent, their request for information, or the message that points you to the responsible administration. The acknowledgement, an internal note or a phone call is none.',
    service: 'Service hour',
    serviceText: ({ hours }) =>
      `An hour in which the service desk is open, whichever the line: ${hours}. At other times this clock does not run.`,
    spread: 'Half, nine in ten',
    spreadText: 'The median and the 90th percentile: half, or nine tickets in ten, waited that long or less.',
    few: 'Too few',
    fewText: ({ samples, ninetieth }) =>
      `Of fewer than ${samples} tickets, a duration says more about one ticket than about our work. Of fewer than ${ninetieth}, “nine in ten” would be the slowest one alone.`,
  },

  kept: {
    title: 'In time or late',
    sentence: ({ kept, of }) => `${kept} of ${of} first answers went out within the promised time.`,
    overdue: ({ tickets, many }) =>
      many
        ? `${tickets} overdue tickets still wait for their first answer: they count as late.`
        : `${tickets} overdue ticket still waits for its first answer: it counts as late.`,
    noneOverdue: 'No overdue ticket still waits for its first answer.',
    tooFew: 'Too few tickets to say how many answers went out in time.',
    caption: 'Tickets and first answers in time, by month',
    tickets: 'Tickets',
    inTime: 'In time',
    of: ({ kept, of }) => `${kept} of ${of}`,
    legendKept: 'in time',
    legendMissed: 'late',
    time: 'In time',
    timeText:
      'The first answer went out before the moment that was fixed when the ticket was opened. Late are tickets that were answered after it, and tickets whose moment has passed without an answer. A ticket whose moment has not passed yet, or that its requester closed before, is not in this count.',
    month: 'Month',
    monthText: 'A ticket counts in the month in which it was opened.',
    out: 'What is not counted',
    outText:
      'Unwanted messages, known or suspected; duplicates, of which only the original counts; complaints, which have a clock of their own.',
    complaints: ({ complaints, days }) =>
      `${complaints} complaints were made in the same time. We promise to answer them within ${days} calendar days.`,
    fewComplaints: ({ samples, days }) =>
      `Fewer than ${samples} complaints were made in the same time. We promise to answer them within ${days} calendar days.`,
  },

  complete: {
    title: 'Complete and incomplete requests',
    sentence: ({ complete, incomplete }) =>
      `Half of the complete requests had their first answer within ${complete} of service time; of the incomplete ones, within ${incomplete}.`,
    tooFew: 'Too few requests came by form to compare complete and incomplete ones.',
    caption: 'First answer to complete and incomplete requests, in service hours',
    kind: 'Requests',
    complete: 'Complete',
    incomplete: 'Incomplete',
    what: 'Complete request',
    whatText:
      'When its form was sent, every question that needs an answer had one. What is added later changes nothing. A mail, a call or a letter has no form, and is not in this comparison.',
  },

  targets: {
    net: 'Service hours, without pauses',
    netText: 'Only opening hours on business days count. The time in which the requester has the word does not.',
    timeText:
      'Within the time that held for the kind and the priority of the ticket. Late are those that went beyond it, and those that still wait.',
    label: ({ hours }) => `target: ${hours} h`,
    overdue: ({ count, many }) =>
      many
        ? `${count} still wait and are overdue: they count as late.`
        : `${count} still waits and is overdue: it counts as late.`,
    noneOverdue: 'Nothing that is overdue still waits.',
    legend: 'target',
    apart: ({ complete, incomplete }) =>
      `Of complete requests half within ${complete}; of incomplete ones within ${incomplete}.`,
    handled: {
      title: 'Handling',
      promise: ({ hours }) => `We aim to handle a request within ${hours} service hours.`,
      none: 'The desk has no target for handling.',
      kept: ({ kept, of }) => `${kept} of ${of} tickets were handled within the target.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Half of the tickets were handled within ${half} of service time.`
          : `Half of the tickets were handled within ${half} of service time, and nine in ten within ${nine}.`,
      tooFew: 'Too few tickets have been handled to tell how long it takes.',
      caption: 'Time to handle, in service hours, by month',
      keptCaption: 'Handled in time, by month',
      what: 'Handling',
      whatText: 'From the opening until the ticket is handled, or closed. If it is reopened, the time goes on.',
      monthText: 'A ticket counts in the month in which it was opened.',
    },
    nextAnswer: {
      title: 'The next answer',
      promise: ({ hours }) => `We aim to answer a reaction within ${hours} service hours.`,
      none: 'The desk has no target for the answer to a reaction.',
      kept: ({ kept, of }) => `${kept} of ${of} reactions had their answer within the target.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Half of the reactions had their answer within ${half} of service time.`
          : `Half of the reactions had their answer within ${half} of service time, and nine in ten within ${nine}.`,
      tooFew: 'Too few reactions have had an answer to tell how long it takes.',
      caption: 'Time to the next answer, in service hours, by month',
      keptCaption: 'Next answers in time, by month',
      what: 'Next answer',
      whatText:
        'From a reaction that waits until the desk’s next message to its requester. An internal note is none. The figures begin where Belfry began to count.',
      monthText: 'A reaction counts in the month in which it came.',
    },
  },

  closing: {
    title: 'Closing',
    promise: ({ days }) =>
      `We close a ticket ${days === 1 ? '1 business day' : `${days} business days`} after a notice that nobody reacts to, and never silently.`,
    sentence: ({ half, nine }) =>
      nine === null
        ? `Half of the tickets were closed after ${half} or less.`
        : `Half of the tickets were closed after ${half} or less, nine in ten after ${nine} or less.`,
    tooFew: 'Too few tickets are closed to tell how long it takes.',
    caption: 'Time to close, by month of opening',
    half: 'Half after',
    nine: 'Nine in ten after',
    what: 'Time to close',
    whatText:
      'From opening to closing, everything counted: nights, weekends, the wait for your information, and the days of the notice. Tickets that are still open are not in it.',
  },

  open: {
    title: 'When we work',
    desk: 'Service desk',
    calendar: ({ calendar }) => `Calendar: ${calendar}.`,
    exceptions: 'Other hours',
    day: 'Business day',
    dayText: 'Monday to Friday, except the days off below.',
  },

  daysOff: {
    title: 'Days off',
    text: 'On these days the lines are closed, and no clock runs.',
    undecided: ({ year }) => `The bridge days of ${year} are not decided yet.`,
    none: 'No day off.',
    file: 'Add to your calendar (iCalendar)',
    calendarName: ({ desk }) => `Days off – ${desk}`,
    event: ({ reason }) => `Closed: ${reason}`,
    description: ({ desk }) => `${desk} is closed on this day. No clock runs.`,
  },
};
