import type { SupportWords } from '#locales/public/support/fr.ts';

export const en: SupportWords = {
  question: 'A question or a problem with your site?',
  lead: ({ hours }) =>
    `Write to us or call us. Every contact gets a number, and a first answer within ${hours === 1 ? 'one service hour' : `${hours} service hours`}.`,
  leadWithoutPhone: ({ hours }) =>
    `Write to us. Every contact gets a number, and a first answer within ${hours === 1 ? 'one service hour' : `${hours} service hours`}.`,
  write: 'Write a request',

  phones: 'Phone lines',
  lineHours: ({ hours }) => `Our lines answer ${hours}.`,
  calendar: ({ calendar }) => `Calendar: ${calendar}.`,
  nextDayOff: ({ day, reason }) => `Next day closed: ${day} (${reason}).`,

  ways: {
    three: 'Three ways to reach us',
    four: 'Four ways to reach us',
    form: 'Contact form',
    formText: 'It asks the right questions. Your ticket number appears at once.',
    tool: 'Online ticketing tool',
    access: 'Ask for access',
    toolText:
      'Follow your tickets and answer them, if you have been given access. If not, ask your service manager; everything reaches you by e\u2011mail too.',
    or: 'or',
    mailText: 'One subject a message. The number reaches you by e\u2011mail within seconds.',
    phoneText: ({ language, hours }) => `${language}, ${hours}. Keep your ticket number at hand, if you have one.`,
  },

  urgent: {
    title: 'Is it urgent?',
    form: 'Fill in the form',
    formText: 'and tick “This is urgent”. Your ticket number appears at once.',
    callNow: 'Call at once:',
    callNowText: 'An urgent incident is always reported by phone as well.',
    callLater: ({ when }) => `Call ${when}:`,
    callLaterText: 'Until then your request is at the top of our list.',
    today: ({ time }) => `today from ${time}`,
    onDay: ({ day, time }) => `from ${day}, ${time}`,
    or: 'or',
    quote: 'Quote the number.',
    quoteText: 'It links your call to your description, and to all messages that follow.',
    noPhone: 'We see your request first.',
    noPhoneText: 'It is at the top of our list as soon as we open.',
  },

  helped: {
    title: 'Whom we help',
    editors: 'Editors and owners of sites',
    editorsText: ({ editors }) =>
      `Support is for the people who write on the sites that we serve, or who answer for their content: at most ${editors === 1 ? '1 editor' : `${editors} editors`} a site.`,
    own: 'Whom this desk is for',
    complete: 'The more complete your request, the faster we can help you.',
    how: 'How to write a complete request',
    visitors: 'Do you visit a site?',
    visitorsText:
      'The communication service of the administration responsible will answer you: it writes and publishes the pages.',
    field: 'Name or address of the site',
    search: 'Search',
  },

  closing: {
    title: 'When a ticket closes',
    handled: ({ days }) =>
      `When your request has been handled, we send you a closing notice. If you do not react, the ticket closes after ${days === 1 ? '1 business day' : `${days} business days`}, at 24:00.`,
    asked: ({ reminders, notice }) =>
      `If we are waiting for information from you, we ask again after ${reminders}. On business day ${notice} you get the same notice.`,
    after: ({ days }) => (days === 1 ? '1 business day' : `${days} business days`),
    and: 'and',
    reaction:
      'The day of the notice does not count. If you react in time, the ticket is reopened. Later, your reaction opens a new ticket, linked to the first.',
    moreTime: ({ days }) =>
      `Do you need more time? One click in the notice adds ${days === 1 ? '1 business day' : `${days} business days`}.`,
    example: ({ today, date }) => `A notice sent today, ${today}, would close the ticket on ${date}.`,
    daysOff: 'The days that do not count',
    notCounted: ({ days }) => `not counted: ${days}`,
  },

  faq: {
    title: 'Frequent questions',
    number: {
      question: 'What does my ticket number mean?',
      answer: ({ number }) => [
        `Every contact opens a ticket: a unique number and a summary, which grows as we work. For example ${number}.`,
        'The last two digits check the others: a typing error never leads to someone else’s ticket. Leave the number in the subject of your e\u2011mails, and quote it on the phone.',
      ],
    },
    subject: {
      question: 'Why only one subject a message?',
      answer: [
        'Each subject has its ticket, its agent and its deadline. Two subjects in one message hold each other up, and the second may be overlooked.',
      ],
    },
    complete: {
      question: 'What is a complete request?',
      answer: [
        'A request that we can answer without asking you anything else. For an incident we ask these questions:',
      ],
      after: 'The contact form asks them one by one, each with an example.',
    },
    insists: {
      question: 'Why does the service desk close my ticket?',
      answer: [
        'So that it can deal with the requests of others. We close nothing silently: a notice tells you the date, and one click or one answer is enough to go on.',
        'A new ticket is always possible, even long afterwards.',
      ],
    },
    complaint: {
      question: 'I want to make a complaint',
      answer: ({ days }) => [
        `A complaint is open to everyone, even without a name. At first the complaint coordinator alone reads it, and you get an answer within ${days === 1 ? 'a day' : `${days} days`}.`,
      ],
      link: 'Make a complaint',
    },
  },
};
