/** What a browser does while one looks elsewhere, as one chooses it. */
export const fr = {
  title: 'Notifications',
  lead: 'Ce que le navigateur fait pendant que vous regardez ailleurs. Il vous demande d’abord la permission.',
  urgentNotification: 'Notification pour un ticket urgent',
  urgentSound: 'Son pour un ticket urgent',
  callNotification: 'Notification pour un appel',
  callSound: 'Son pour un appel',
  watchedNotification: 'Notification quand d’autres agissent sur un ticket que je suis',
  watchedHint: 'Elle donne le numéro et la description sommaire, aussi sur un écran verrouillé.',
  mails: 'Choisir les courriels que je reçois',
};

export type NoticingWords = typeof fr;
