import type { AssignmentMode } from '#domain/assignment/assignment.ts';
import type { Widened } from '#locales/widened.ts';

/** To whom a desk gives new tickets by itself. */
export const fr = {
  mode: 'À qui va un nouveau ticket',
  modes: {
    off: 'À personne\u00a0: un agent le prend',
    site: 'Selon son site',
    turn: 'À chacun son tour',
    siteThenTurn: 'Selon son site\u202f; sans règle pour ce site, à chacun son tour',
  } satisfies Record<AssignmentMode, string>,
  people: 'Qui participe au tour',
  peopleHint: 'Dans cet ordre. Qui en a trop est sauté.',
  openMax: 'Au plus, par personne',
  openMaxHint: 'Tickets non clôturés en main. Vide\u00a0: sans limite.',
  strangers: 'Aussi les demandes de personnes que le desk ne connaît pas',
  never: 'Une plainte et ce qui ressemble à l’envoi d’un robot ne sont jamais attribués d’eux-mêmes.',
  save: 'Enregistrer',
  sites: 'Règles par site',
  sitesText: 'Le ticket va à cette personne ou à cette équipe, et le dossier dit pourquoi.',
  noSites: 'Aucune règle.',
  unused: 'Ces règles ne servent pas pour l’instant\u00a0: le desk n’attribue pas selon le site.',
  rule: ({ site, to }: { site: string; to: string }) => `${site}\u00a0: ${to}`,
  team: ({ name }: { name: string }) => `équipe ${name}`,
  gone: 'plus du desk\u00a0: la règle est passée',
  add: 'Ajouter une règle',
  site: 'Numéro du site',
  siteHint: 'Quatre chiffres. Une règle existante pour ce site est remplacée.',
  to: 'À qui',
  choose: 'Choisissez',
  remove: 'Retirer',
  done: { saved: 'C’est enregistré.', added: 'La règle est ajoutée.', removed: 'La règle est retirée.' },
  problems: {
    choose: 'Choisissez une réponse',
    nobody: 'Choisissez au moins une personne',
    figure: ({ min, max }: { min: number; max: number }) => `Donnez un nombre entier de ${min} à ${max}, ou rien`,
    unknown: 'Aucun site n’a ce numéro',
    tooMany: ({ max }: { max: number }) => `${max} règles au plus\u00a0: pour plus de sites, formez des équipes`,
  },
  /** How it is set, in one sentence each. */
  now: {
    off: 'À personne',
    site: ({ count }: { count: number }) => `Selon le site (règles\u00a0: ${count})`,
    turn: ({ count }: { count: number }) => `À tour de rôle (personnes\u00a0: ${count})`,
  },
};

export type AssignmentWords = Widened<typeof fr>;
