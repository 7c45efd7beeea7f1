import type { AnswerWords } from '#locales/public/answer/fr.ts';

export const en: AnswerWords = {
  ticket: 'Your ticket',
  hidden: 'The title appears once your address is confirmed: your buttons confirm it too.',

  question: {
    solved: 'Is your problem solved?',
    notSolved: 'What is still missing?',
    reply: 'Answer our question',
    moreTime: 'Do you need more time?',
    late: 'Your ticket is closed. Do you want to take it up again?',
    confirm: 'Confirm your address',
    nothing: 'There is nothing to decide for now',
  },

  button: {
    solved: 'Solved, close it now',
    notSolved: 'Not solved, reopen it',
    reply: 'Send the answer',
    moreTime: 'Extend the deadline',
    late: 'Open a follow-up ticket',
    confirm: 'Confirm my address',
  },
  effect: {
    solved: 'Your ticket closes at once. If you react after that, a new ticket opens, linked to this one.',
    notSolved: 'Your ticket is reopened and the deadline stops. An agent takes up your request again.',
    reply: 'Your answer stops the reminders. An agent takes up your request again.',
    moreTime: ({ days }) =>
      days === 1
        ? 'The deadline is extended once, by 1 business day.'
        : `The deadline is extended once, by ${days} business days.`,
    moreTimeUntil: ({ days, date }) =>
      `The deadline is extended once, by ${days === 1 ? '1 business day' : `${days} business days`}. Without a reaction the ticket then closes on ${date}.`,
    late: 'A closed ticket does not change any more. We open a new ticket, linked to this one, and you get its number.',
    confirm: 'Then we know that this address is yours, and our e\u2011mails may repeat what your request says.',
    nothing: 'An agent is working on your ticket. To add something, reply to the e\u2011mail.',
    closed: 'A closed ticket does not change any more.',
  },

  text: {
    notSolved: 'Tell us what is still wrong',
    reply: 'Your answer',
    late: 'Tell us what is wrong',
    hint: 'An agent will read it with your ticket.',
    required: 'Write your answer, or reply to the e\u2011mail itself',
  },

  /** The page with just the questions that an agent asked for (R6), and how its answers stand on the record. */
  asked: {
    title: 'Complete your request',
    lead: 'We need this information to go on.',
    hint: 'Answer what you know: what you leave empty stays open, and our agent sees it.',
    more: 'Anything to add',
    send: 'Send my answers',
    nothing: 'Answer at least one question, attach a file, or tell us why you do not know',
    fix: ({ count }) => (count === 1 ? `Put this right first` : `Put these ${count} points right first`),
    line: ({ label, value }) => `${label}: ${value}`,
    long: ({ label, value }) => `${label}:\n${value}`,
    left: ({ labels }) => `Not answered: ${labels}`,
    done: 'Thank you, your answers have arrived',
    doneText: 'The reminders have stopped. An agent takes your request up again and answers you by e\u2011mail.',
    rest: ({ labels }) =>
      `Still without an answer: ${labels}. If you find out later, reply to one of our e\u2011mails.`,
  },

  others: 'Something else?',
  other: {
    solved: 'It is solved',
    notSolved: 'It is not solved',
    reply: 'I want to answer',
    moreTime: 'I need more time',
  },

  error: ({ title }) => `Error: ${title}`,
  fix: 'Put this right first',

  done: {
    solved: {
      title: 'Thank you, your ticket is closed',
      text: 'You told us that all is solved. There is nothing more for you to do.',
    },
    notSolved: {
      title: 'Your ticket is open again',
      text: 'The deadline has stopped. An agent takes up your request again and answers you by e\u2011mail.',
    },
    reply: {
      title: 'Thank you, your answer has arrived',
      text: 'The reminders have stopped. An agent takes up your request again and answers you by e\u2011mail.',
    },
    moreTime: { title: 'The deadline is extended', text: 'You can react until the new date.' },
    late: {
      title: 'A new ticket is open',
      text: 'It is linked to the first one, which stays closed. You get this number by e\u2011mail too:',
    },
    confirm: {
      title: 'Thank you, your address is confirmed',
      text: 'Our e\u2011mails may now repeat what your request says.',
    },
  },
  firstAnswer: ({ date }) => `You get a first answer by ${date}.`,

  refused: 'This was not done',
  refusal: {
    ticketClosed: 'The ticket is closed already. If something is left, tell us here: we open a follow-up ticket.',
    noClock: 'No deadline runs for this ticket: there is nothing to extend. An agent is working on it.',
    alreadyExtended:
      'This deadline has been extended once already. Reply to the e\u2011mail, even with one word, and the deadline stops.',
    noticeNotSent: 'The closing notice has not gone out yet: no day has been counted. Try again in a moment.',
  },

  /** An old link (R29). */
  ended: {
    title: 'This link has expired',
    text: 'A link in our emails works for up to 30 days after its deadline. It can no longer change your ticket.',
    newLink: ({ address }) =>
      `To see your ticket and reply to us, ask for a new link. We send it only to the address of our email: ${address}.`,
    send: 'Get a new link',
    sentTitle: 'Check your mailbox',
    sentText: ({ address }) =>
      `We are sending a new link to ${address}. After three requests in an hour, we send no more until the next hour.`,
    contact: 'Write a new request',
  },

  invalid: {
    title: 'This link is no longer valid',
    text: 'It may be incomplete: open it from the e\u2011mail, or copy the whole of it. If it still does not work, reply to the e\u2011mail and leave the number in the subject, or call us.',
    phone: ({ phones }) => `Phone: ${phones}.`,
    contact: 'Write a request',
  },
};
