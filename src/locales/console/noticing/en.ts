import type { NoticingWords } from '#locales/console/noticing/fr.ts';

export const en: NoticingWords = {
  title: 'Notifications',
  lead: 'What the browser does while you look elsewhere. It asks you for permission first.',
  urgentNotification: 'Notification for an urgent ticket',
  urgentSound: 'Sound for an urgent ticket',
  callNotification: 'Notification for a call',
  callSound: 'Sound for a call',
  watchedNotification: 'Notification when others act on a ticket that I watch',
  watchedHint: 'It says the number and the summary, on a locked screen too.',
  mails: 'Choose the mails that I get',
};
