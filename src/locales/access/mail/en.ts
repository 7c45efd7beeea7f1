import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const en: MailAccessWords = {
  roles: { editor: 'editor', owner: 'site owner', serviceManager: 'service manager' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} of ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    button: 'Confirm and send my request',
  },
  received: {
    button: 'See how my request stands',
  },
  request: {
    belongs: 'The domain of this address is one of your organisation’s. That is only a hint.',
    stranger: 'The domain of this address is none of your organisation’s: check who is asking.',
    button: 'Grant or refuse',
  },
  granted: {
    button: 'Open the portal',
  },
  given: {
    button: 'Open the portal',
  },
  lent: {
    button: 'Open the portal',
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
