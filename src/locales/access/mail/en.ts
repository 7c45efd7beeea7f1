import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const en: MailAccessWords = {
  roles: { editor: 'editor', owner: 'site owner', serviceManager: 'service manager' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} of ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    subject: 'Confirm your address',
    sentence: 'Confirm your address, and your request for access goes out.',
    text: ({ when }) =>
      `Somebody asked for access with this address. The link works once, until ${when}. After that, the same page says how the request stands.`,
    other: 'Was it not you? Do nothing: nobody is told, and the request is forgotten.',
    button: 'Confirm and send my request',
  },
  received: {
    subject: 'Your request for access is on its way',
    sentence: 'The service managers of your organisation have received your request.',
    asked: ({ what }) => `You ask for: ${what}.`,
    desk: ({ days }) =>
      `If they have not answered after ${days} business days, the service desk takes your request over.`,
    button: 'See how my request stands',
  },
  request: {
    subject: ({ name }) => `${name} asks for access`,
    again: ({ name, count }) => `Reminder ${count}: ${name} is waiting for your answer`,
    sentence: ({ name, what }) => `${name} asks for: ${what}.`,
    address: ({ address }) => `Their address, which is confirmed: ${address}`,
    belongs: 'The domain of this address is one of your organisation’s. That is only a hint.',
    stranger: 'The domain of this address is none of your organisation’s: check who is asking.',
    words: 'Their reason:',
    desk: ({ when }) => `Without an answer from you, the service desk takes the request over on ${when}.`,
    button: 'Grant or refuse',
  },
  granted: {
    subject: 'Your access is granted',
    sentence: ({ what }) => `You have access: ${what}.`,
    button: 'Open the portal',
  },
  refused: {
    subject: 'Your request for access is refused',
    sentence: ({ what }) => `Your request is refused: ${what}.`,
    next: 'Do you not understand why? Talk to the service manager of your organisation.',
  },
  reason: 'The reason given:',
  takenBack: {
    subject: ({ name }) => `${name} no longer asks for access`,
    sentence: ({ name, what }) => `${name} has taken the request back: ${what}.`,
    next: 'There is nothing left for you to decide.',
  },
  given: {
    subject: 'You have been given access',
    sentence: ({ what }) => `Your service manager gives you access: ${what}.`,
    button: 'Open the portal',
  },
  withdrawn: {
    subject: 'Access was withdrawn',
    sentence: ({ what }) => `You no longer have access: ${what}.`,
    all: ({ organisation }) => `You no longer have any access for ${organisation}.`,
    next: 'Your tickets stay with the organisation. A question? Talk to its service manager.',
  },
  lent: {
    subject: 'A role is lent for an absence',
    sentence: ({ lender, borrower, what }) => `${lender} lends a role to ${borrower}: ${what}.`,
    days: ({ from, until }) => `From ${from} up to and including ${until}. The loan begins and ends by itself.`,
    button: 'Open the portal',
  },
  returned: {
    subject: 'A lent role is back',
    sentence: ({ lender, borrower, what }) =>
      `The role that ${lender} had lent to ${borrower} is with ${lender} again: ${what}.`,
  },
  review: {
    subject: 'Who still needs their access?',
    again: ({ organisation }) => `Reminder: review of the access of ${organisation}`,
    line: ({ name, role, site }) => (site === null ? `${name}: ${role}` : `${name}: ${role} of ${site}`),
    more: ({ count }) => (count === 1 ? 'and 1 other' : `and ${count} others`),
    next: {
      reminder: ({ days }) => `Without an answer we remind you once, after ${days} business days.`,
      desk: ({ days }) => `Without an answer after ${days} business days, the service desk is told.`,
    },
    sentence: ({ count, organisation }) =>
      count === 1
        ? `1 access right of ${organisation} waits for your yearly review.`
        : `${count} access rights of ${organisation} wait for your yearly review.`,
    text: 'Say for each whether it stays or is withdrawn. You may stop, and go on later.',
    button: 'Begin the review',
  },
  reviewLate: {
    subject: ({ organisation }) => `A review of access without an answer: ${organisation}`,
    sentence: ({ waiting, organisation }) =>
      waiting === 1
        ? `1 access right of ${organisation} still waits for its yearly review.`
        : `${waiting} access rights of ${organisation} still wait for their yearly review.`,
    text: ({ date }) =>
      `We asked its service managers on ${date} and reminded them once. Ask them how it stands, or name others.`,
    button: 'See the organisation',
  },
};
