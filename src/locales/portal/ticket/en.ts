import type { PortalTicketWords } from '#locales/portal/ticket/fr.ts';

export const en: PortalTicketWords = {
  back: 'My tickets',
  site: ({ number, name }) => `Site ${number}, ${name}`,
  error: ({ title }) => `Error: ${title}`,

  clock: {
    day: ({ day, of }) => `Business day ${day} of ${of}`,
    before: ({ of }) => `The first of ${of} business days has not begun`,
    notCounted: ({ days }) => `not counted: ${days}`,
    reminder: 'A reminder goes out on this day',
    asked: ({ asked, of }) => (asked === 0 ? `None of ${of} reminders sent yet` : `Reminder ${asked} of ${of} sent`),
  },

  record: {
    title: 'Record',
    newest: 'Go to the newest',
    anonymous: 'Anonymous',
    erased: 'Text erased',
    how: {
      mail: 'by e-mail',
      form: 'by the form',
      portal: 'on this page',
      phone: 'by phone',
      letter: 'by letter',
      counter: 'at the counter',
      api: 'by an application',
    },
    desk: 'Service desk',
    asked: 'information request',
    notice: 'closing notice',
    callIn: 'call received',
    callOut: 'call made',
    taken: ({ name }) => `${name} is taking care of it.`,
    quoted: 'Quoted text',
    fileHeld: 'being checked, available soon',
    fileInfected: 'blocked: malware was found in it',
    letters: {
      acknowledgement: 'Receipt confirmed by e-mail',
      followUp: 'New number sent by e-mail',
      answer: 'Answer sent by e-mail',
      informationRequest: 'Information request sent by e-mail',
      reminder: 'Reminder sent by e-mail',
      closingNotice: 'Closing notice sent by e-mail',
      closed: 'Closing told by e-mail',
      reopenedLate: 'Reopening told by e-mail',
      held: 'Acknowledgement sent by e-mail',
    },
    letterWaits: ({ what }) => `${what}: not yet gone out`,
    letterFailed: ({ what }) => `${what}: not delivered`,
  },

  deeds: {
    solved: 'Solved, close it now',
    withdrawn: 'I no longer need it',
    notSolved: 'Not solved',
    moreTime: 'I need more time',
    notYours: 'The requester decides this, or the service manager of their organisation.',
    extended: 'The deadline has been extended once already.',
    notSolvedDoes: '“Not solved” reopens the ticket.',
    moreTimeDoes: ({ days, date }) =>
      `“More time” extends it once by ${days === 1 ? '1 business day' : `${days} business days`}, until ${date}.`,
  },

  reply: {
    title: 'Answer',
    late: 'Answer after the closing',
    effect: {
      new: 'Your message is added to the ticket; the agent reads it with your request.',
      open: 'Your message is added to the ticket; the agent reads it with your request.',
      waiting: 'Your answer stops the reminders; an agent takes up your request again.',
      handled: 'Your answer reopens the ticket.',
      closed:
        'This ticket is closed and does not change any more. Your message opens a new ticket, linked to this one.',
    },
    text: 'Your message',
    files: 'Attach files',
    choose: 'Choose files',
    optional: 'optional',
    send: 'Send the answer',
    required: 'Write your message, or attach a file',
    tooLong: ({ max }) => `Your message is too long: ${max} characters at most. Attach the rest as a file.`,
    fix: 'Put this right first',
  },

  conflict: {
    closed:
      'The ticket has been closed in the meantime. Your text is still here: if you send it, a new ticket opens, linked to this one.',
    answered: 'The service desk has written in the meantime: read that message first. Your text is still here.',
  },
  refused: 'This was not done',
  refusal: {
    ticketClosed: 'The ticket is closed already. If something is left, write it below: we open a follow-up ticket.',
    noClock: 'No deadline runs for this ticket: there is nothing to extend.',
    alreadyExtended: 'This deadline has been extended once already. Write one word below, and it stops.',
    noticeNotSent: 'The closing notice has not gone out yet: no day has been counted. Try again in a moment.',
  },

  done: {
    reply: 'Your message has arrived. The service desk answers you by e-mail and on this page.',
    answers: 'Your answers have arrived. The reminders have stopped.',
    solved: 'You closed this ticket. There is nothing more for you to do.',
    withdrawn: 'You withdrew this request. There is nothing more for you to do.',
    notSolved: 'The ticket is open again. Tell us below what is still wrong.',
    moreTime: 'The deadline is extended.',
    late: ({ number }) => `A new ticket is open, linked to ${number}. You are reading it here.`,
  },

  side: {
    title: 'Details',
    agent: 'Handled by',
    nobody: 'not yet assigned',
    site: 'Site',
    organisation: 'Organisation',
    kind: 'Kind',
    opened: 'Received',
    language: 'Language of the ticket',
    people: 'Taking part',
    you: ({ name }) => `${name} (you)`,
    requester: ({ name }) => `${name}, requester`,
    linked: 'Linked tickets',
    phone: 'Phone',
    phoneQuote: 'Quote the number of your ticket.',
  },
};
