import type { DirectoryWords } from '#locales/public/directory/fr.ts';

export const en: DirectoryWords = {
  title: 'Find the administration responsible',
  error: ({ title }) => `Error: ${title}`,
  lead: 'You are visiting a site and have a question about what it says? The communication service of the administration responsible writes and publishes its pages: it can answer you.',
  fix: 'Put this right first',
  field: 'Which site is it about?',
  hint: 'Its name, its address, its 4-digit number or the name of the administration, for example travel-advice.example. You may paste the address of a page.',
  search: 'Search',
  missing: 'Type the name or the address of the site',

  found: ({ count, more }) =>
    more
      ? `More than ${count} sites match. These are the first; type one more word to see fewer`
      : count === 1
        ? 'One site matches'
        : `${count} sites match`,
  near: 'No site is called exactly that. Did you mean',
  show: 'See who can answer you',
  showOf: ({ name }) => `See who can answer you: ${name}`,
  site: ({ number }) => `Site ${number}`,

  none: {
    title: ({ typed }) => `We cannot find “${typed}”`,
    tries: [
      'Check the spelling, or type just one word of the name.',
      'Paste the address of the page you were on.',
      'Look for the name of the administration: it is usually at the foot of each page.',
    ],
    notOurs: 'We only know the sites that this service desk helps. Others have a service of their own.',
  },

  service: {
    title: ({ organisation }) => `${organisation} can answer you`,
    responsible: ({ site }) => `Responsible for “${site}”`,
    name: 'Communication service',
    email: 'E\u2011mail',
    phone: 'Phone',
    page: 'Contact page',
    address: 'Address of the site',
    languages: 'Answers in',
    in: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },
    advice: 'Say which page it is about and paste its address. Only this service can change what it says.',
    notHere: 'You have no ticket with us: your question goes straight to this administration.',
    unknown: 'We do not know the communication service of this site yet',
    unknownText: 'Its contact details are usually at the foot of each page of the site.',
    nobody: 'Our directory names no administration for this site.',
  },

  other: {
    title: 'Something else?',
    again: 'Look for another site',
    editor: 'I am an editor or owner of this site',
    complaint: 'I want to make a complaint about the service desk',
  },
};
