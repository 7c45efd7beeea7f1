import type { Widened } from '#locales/widened.ts';

export const fr = {
  title: 'Mes préférences',
  pages: 'Préférences et données',
  saved: 'C’est enregistré.',
  details: 'Qui vous êtes',
  name: 'Nom',
  phone: 'Téléphone',
  phoneHint: 'Pour vous rappeler en cas d’incident urgent',
  language: 'Langue de ces pages et de vos nouveaux tickets',
  save: 'Enregistrer',
  nameLong: ({ max }: { max: number }) => `Votre nom est trop long\u00a0: ${max} caractères au plus`,
  fix: 'Corrigez d’abord ceci',
  phoneWrong: 'Écrivez un numéro complet, comme 02 555 12 10 ou +32 2 555 12 10',

  mails: {
    title: 'Les e‑mails que vous recevez',
    always: 'Ceux-ci viennent toujours, parce que les règles du desk les imposent\u00a0:',
    alwaysList: [
      'L’accusé de réception de ce que vous envoyez, avec son numéro.',
      'Les réponses, les questions, les rappels et l’avis de clôture de vos tickets et de ceux auxquels vous participez. Sans cet avis, aucun ticket ne se clôture en silence. Pour ne plus rien recevoir du ticket d’un autre, ouvrez-le et n’y participez plus.',
      'Ce qui concerne votre connexion, votre accès et vos données.',
    ],
    chosen: 'Ceux-ci, vous les choisissez\u00a0:',
    colleagues: 'Ce qu’écrivent les autres',
    colleaguesHint: 'Un e‑mail quand une autre personne écrit sur un ticket auquel vous participez.',
    given: 'Un ticket qui m’est confié',
    givenHint: 'Un e‑mail quand un collègue, ou le desk de lui-même, vous confie un ticket.',
    mentioned: 'Une note qui me mentionne',
    mentionedHint: 'Un e‑mail quand une note interne vous nomme, avec @ et votre nom.',
    watched: 'Ce qui se passe sur les tickets que je suis',
    watchedHint: 'Un e‑mail quand un collègue ou le demandeur y écrit, ou que le ticket se clôture ou se rouvre.',
    announcements: 'Les incidents connus sur mes sites',
    announcementsHint:
      'Un e‑mail quand le desk annonce un incident sur un site dont vous êtes rédacteur ou propriétaire, ou sur tous.',
    reviews: 'Le rappel de la révision annuelle des accès',
    reviewsHint: 'Sans ce rappel, la révision vous attend dans le portail, sous «\u00a0Mon organisation\u00a0».',
    organisationTickets: 'Les nouveaux tickets de mon organisation',
    organisationTicketsHint: 'Une plainte n’en fait partie que si son auteur l’a permis.',
    pace: {
      never: 'Pas d’e‑mail',
      daily: 'Un e‑mail par jour ouvrable, à l’ouverture du desk, s’il y a du nouveau',
      each: 'Un e‑mail par ticket',
    },
    save: 'Enregistrer ces choix',
    saved: 'Vos choix sont enregistrés. Ils valent pour ce qui arrive à partir de maintenant.',
  },

  data: 'Mes données',
};

export type PortalSettingsWords = Widened<typeof fr>;
