import type { OwnAccessWords } from '#locales/access/own/fr.ts';

export const en: OwnAccessWords = {
  title: 'My access',
  lead: 'What you have, what you asked for, and how each request stands.',
  none: 'You have no access at present.',
  noneText:
    'The portal is for editors, site owners and service managers. The service manager of your organisation grants access.',
  ways: 'What you can do',
  ask: 'Ask for access',
  askText: 'Your service manager grants or refuses it; you see here how the request stands.',
  write: 'Write to the service desk',
  writeText: 'To report a problem or ask a question, with or without access.',
  find: 'Find who is responsible for a site',
  findText: 'The communication service of the administration answers for what its site says.',
  held: 'What you have',
  askMore: 'Ask for another access',
  on: ({ role, where }) => `${role} · ${where}`,
  since: ({ date }) => `since ${date}`,
  until: ({ date }) => `lent up to and including ${date}`,
  requests: 'My requests for access',
  noRequests: 'You have not asked for access.',
  done: 'Your request is taken back. Whoever was to decide it knows.',
  tooLate: 'This request is decided already: it can no longer be taken back.',
};
