import type { AdminFrameWords } from '#locales/admin/frame/fr.ts';

export const en: AdminFrameWords = {
  title: 'Administration',
  lead: 'What the public reads and what the form asks is kept up to date here.',
  skip: 'Skip to content',
  navigation: 'Navigation',
  thumb: 'Pages within reach',
  menu: 'Menu',
  console: 'Tickets',
  kept: 'To be kept',
  signOut: 'Sign out',
  error: ({ title }) => `Error: ${title}`,
  fix: ({ count }) => (count === 1 ? 'First correct this point' : `First correct these ${count} points`),
  desks: 'Desk',
  meanwhile: {
    title: ({ name, when }) => `${name} changed this meanwhile${when === null ? '' : ` (${when})`}`,
    someone: 'Someone else',
    text: 'Nothing is lost: this is what is saved now, where it differs from what you wrote. Your texts are in the fields. Take over what is missing, then save: your version then replaces the other.',
    field: ({ name }) => `${name}, saved now`,
    empty: 'nothing',
  },
  pages: {
    articles: { name: 'Articles', about: 'The answers that everyone can find alone.' },
    announcements: { name: 'Announced incidents', about: 'What the public must know now, site by site.' },
    referrals: { name: 'Visitors referred', about: 'To which administrations those go whom we do not help.' },
    directory: { name: 'Directory', about: 'Organisations, sites, editors and owners.' },
    forms: { name: 'Forms', about: 'The questions of each kind of request, with their versions.' },
    look: { name: 'Look', about: 'Name, colours and logo of the public pages.' },
    desks: { name: 'Desks', about: 'Hours, lines, closing and promises of each desk.' },
    audit: { name: 'Audit trail', about: 'Who granted, changed or read what.' },
    tokens: { name: 'API tokens', about: 'What opens the API to other programs, with its scope and end.' },
  },
};
