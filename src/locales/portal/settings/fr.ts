import type { Widened } from '#locales/widened.ts';

export const fr = {
  title: 'Mes données et mes préférences',
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
  data: 'Mes données',
  download: 'Télécharger mes données',
  downloadHint:
    'Un fichier JSON\u00a0: qui vous êtes, vos accès, vos tickets avec tout ce qui s’y lit, et la liste de vos fichiers.',
  erase: 'Faire effacer mes données',
  eraseText:
    'Écrivez-nous une demande\u00a0: le Service Desk l’examine. Ce que la loi sur les archives de 1955 oblige à garder n’est détruit qu’avec une autorisation\u202f; le reste est effacé.',
  eraseLink: 'Écrire la demande',
};

export type PortalSettingsWords = Widened<typeof fr>;
