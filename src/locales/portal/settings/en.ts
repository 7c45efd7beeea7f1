import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const en: PortalSettingsWords = {
  title: 'My data and preferences',
  saved: 'This is saved.',
  details: 'Who you are',
  name: 'Name',
  phone: 'Phone',
  phoneHint: 'To call you back about an urgent incident',
  language: 'Language of these pages and of your new tickets',
  save: 'Save',
  nameLong: ({ max }) => `Your name is too long: ${max} characters at most`,
  fix: 'Put this right first',
  phoneWrong: 'Write a complete number, such as 02 555 12 10 or +32 2 555 12 10',
  data: 'My data',
  download: 'Download my data',
  downloadHint:
    'A JSON file: who you are, your access, your tickets with all that can be read in them, and the list of your files.',
  erase: 'Have my data erased',
  eraseText:
    'Write us a request: the service desk examines it. What the archives law of 1955 obliges us to keep is destroyed only with an authorisation; the rest is erased.',
  eraseLink: 'Write the request',
};
