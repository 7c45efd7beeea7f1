import type { Widened } from '#locales/widened.ts';

/** Teams of a desk, for who administers it. */
export const fr = {
  list: 'Équipes de ce desk',
  none: 'Aucune équipe',
  noneText: 'Sans équipe, les tickets sont à tout le desk. Créez la première ci-dessous.',
  nobody: 'encore personne',
  toDo: ({ count }: { count: number }) => (count === 1 ? '1 ticket à traiter' : `${count} tickets à traiter`),
  add: 'Créer une équipe',
  name: 'Nom',
  nameHint: ({ max }: { max: number }) => `Seul le desk le lit, donc dans une seule langue. ${max} caractères au plus.`,
  people: 'Qui en fait partie',
  peopleHint: 'Parmi ceux qui travaillent à ce desk. Une équipe peut d’abord être vide.',
  make: 'Créer l’équipe',
  edit: 'Nom et membres',
  save: 'Enregistrer',
  dissolve: 'Dissoudre l’équipe',
  dissolveText: ({ count }: { count: number }) =>
    count === 0
      ? 'Elle n’a aucun ticket à traiter.'
      : count === 1
        ? 'Elle a 1 ticket à traiter.'
        : `Elle a ${count} tickets à traiter.`,
  heir: 'Où vont ses tickets qui ne sont pas clôturés',
  heirHint:
    'Vers une équipe, qui les avait en main les garde s’il en fait partie. Vers tout le desk, chacun garde les siens. Les tickets clôturés gardent le nom de l’équipe dissoute.',
  wholeDesk: 'À tout le desk',
  sure: 'Oui, dissoudre cette équipe',
  done: {
    made: 'L’équipe est créée.',
    saved: 'L’équipe est enregistrée.',
    dissolved: 'L’équipe est dissoute, et ses tickets sont passés plus loin.',
  },
  problems: {
    name: ({ max }: { max: number }) => `Écrivez un nom de ${max} caractères au plus.`,
    nameTaken: 'Une équipe de ce desk porte déjà ce nom. Choisissez-en un autre.',
    tooMany: ({ max }: { max: number }) => `Un desk a ${max} équipes au plus. Dissolvez-en d’abord une.`,
    heir: 'Cette équipe n’existe plus. Choisissez où vont les tickets.',
    sure: 'Cochez cette case pour dissoudre l’équipe.',
  },
};

export type TeamsWords = Widened<typeof fr>;
