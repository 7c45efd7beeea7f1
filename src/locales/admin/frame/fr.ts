import type { Duty } from '#domain/duties.ts';
import type { Widened } from '#locales/widened.ts';

/** What stands around the pages on which staff keep what the public sees. */
export const fr = {
  title: 'Administration',
  lead: 'Ce que le public lit et ce que le formulaire demande se tient ici à jour.',
  skip: 'Aller au contenu',
  navigation: 'Navigation',
  thumb: 'Pages à portée de main',
  menu: 'Menu',
  console: 'Tickets',
  kept: 'À tenir à jour',
  account: 'Votre compte',
  signOut: 'Se déconnecter',
  error: ({ title }: { title: string }) => `Erreur : ${title}`,
  fix: ({ count }: { count: number }) =>
    count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${count} points`,
  desks: 'Desk',
  meanwhile: {
    title: ({ name, when }: { name: string; when: string | null }) =>
      `${name} a modifié ceci entre-temps${when === null ? '' : ` (${when})`}`,
    someone: 'Une autre personne',
    text: 'Rien n’est perdu : voici ce qui est enregistré maintenant, là où cela diffère de ce que vous avez écrit. Vos textes sont dans les champs. Reprenez ce qui manque, puis enregistrez : votre version remplace alors l’autre.',
    field: ({ name }: { name: string }) => `${name}, enregistré maintenant`,
    empty: 'rien',
  },
  pages: {
    articles: { name: 'Articles', about: 'Les réponses que chacun peut trouver lui-même.' },
    announcements: { name: 'Incidents annoncés', about: 'Ce que le public doit savoir maintenant, par site.' },
    referrals: { name: 'Visiteurs orientés', about: 'Vers quelles administrations vont ceux que nous n’aidons pas.' },
    directory: { name: 'Répertoire', about: 'Organisations, sites, rédacteurs et propriétaires.' },
    people: { name: 'Personnes', about: 'Ce qui est gardé d’une personne, et son effacement à sa demande.' },
    forms: { name: 'Formulaires', about: 'Les questions de chaque sorte de demande, avec leurs versions.' },
    look: { name: 'Apparence', about: 'Le nom, les couleurs et le logo des pages publiques.' },
    desks: { name: 'Desks', about: 'Heures, lignes, clôture et engagements de chaque desk.' },
    audit: { name: 'Journal d’audit', about: 'Qui a accordé, modifié ou lu quoi.' },
    tokens: { name: 'Jetons d’API', about: 'Ce qui ouvre l’API à d’autres programmes, avec sa portée et sa fin.' },
    'sign-in': {
      name: 'Fournisseurs d’identité',
      about: 'Par lesquels les personnes se connectent avec un compte d’ailleurs.',
    },
  } satisfies Record<Duty, { name: string; about: string }>,
};

export type AdminFrameWords = Widened<typeof fr>;
