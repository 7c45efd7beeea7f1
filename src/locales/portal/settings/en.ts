import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const en: PortalSettingsWords = {
  title: 'My preferences',
  pages: 'Preferences and data',
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

  mails: {
    title: 'The e\u2011mails that you get',
    always: 'These always come, because the rules of the desk require them:',
    alwaysList: [
      'The acknowledgement of what you send, with its number.',
      'Answers, questions, reminders and the closing notice of your tickets and of those in which you take part. Without that notice no ticket closes in silence. To get nothing more about somebody else’s ticket, open it and leave it.',
      'What concerns your sign-in, your access and your data.',
    ],
    chosen: 'These you choose yourself:',
    colleagues: 'What others write',
    colleaguesHint: 'An e\u2011mail when somebody else writes on a ticket in which you take part.',
    given: 'A ticket that is given to me',
    givenHint: 'An e\u2011mail when a colleague, or the desk by itself, gives you a ticket.',
    mentioned: 'A note that mentions me',
    mentionedHint: 'An e\u2011mail when an internal note names you, by @ and your name.',
    watched: 'What happens on tickets that I watch',
    watchedHint:
      'An e\u2011mail when a colleague or the requester writes there, or when the ticket closes or is reopened.',
    announcements: 'Known incidents on my sites',
    announcementsHint:
      'An e\u2011mail when the desk announces an incident on a site of which you are editor or owner, or on all sites.',
    reviews: 'The reminder of the yearly review of access',
    reviewsHint: 'Without this reminder the review waits for you in the portal, under “My organisation”.',
    organisationTickets: 'New tickets of my organisation',
    organisationTicketsHint: 'A complaint is among them only if its sender allowed it.',
    pace: {
      never: 'No e\u2011mail',
      daily: 'One e\u2011mail each business day, when the desk opens, if anything is new',
      each: 'One e\u2011mail for each ticket',
    },
    save: 'Save these choices',
    saved: 'Your choices are saved. They hold for what comes from now on.',
  },

  data: 'My data',
};
