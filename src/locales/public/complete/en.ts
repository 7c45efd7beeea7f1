import type { CompleteWords } from '#locales/public/complete/fr.ts';

export const en: CompleteWords = {
  title: 'How to write a complete request',
  lead: 'The more complete your request is, the faster we can answer: we need not ask you anything more.',
  one: 'One subject a request',
  oneText:
    'The form takes one subject at a time, and offers to add others. Each gets a number and an answer of its own. If you write a mail, send one message a subject.',
  first: 'At a tie, the complete request goes first',
  firstText:
    'Two requests wait for the same hour? We begin with the complete one. What makes it complete bears the mark below.',
  counts: 'Counts for a complete request',
  required: 'Always asked',
  contents: 'On this page',
  asked: 'What we ask, and why',
  question: 'Question',
  only: ({ label, choices }) => `Only if you answer ${choices} to “${label}”`,
  or: ' or ',
  good: 'A good example',
  kinds: {
    incident: { title: 'Incident', text: 'Something no longer works, or not as it should.', go: 'Report an incident' },
    request: {
      title: 'Service request',
      text: 'You want something added, changed or removed.',
      go: 'Make a service request',
    },
    question: { title: 'Question', text: 'You want to know how something is done.', go: 'Ask a question' },
    complaint: {
      title: 'Complaint',
      text: 'You are not satisfied with something. A complaint is open to everyone, without a name too.',
      go: 'Make a complaint',
    },
  },
  mail: 'Do you rather write a mail?',
  mailText:
    'The same points make a mail complete. Put the title into the subject, and keep the number in the subject when you reply.',
};
