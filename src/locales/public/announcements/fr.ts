import type { Widened } from '#locales/widened.ts';

/** Known incidents as everyone reads them. `site` is "site 1187", `sites` the word for all of them. */
export const fr = {
  title: 'Incidents connus',
  lead: 'Ce que nous savons déjà, et où nous en sommes. Inutile de nous l’écrire une deuxième fois.',
  none: 'Aucun incident connu en ce moment.',
  current: 'En ce moment',
  past: ({ days }: { days: number }) => `Terminés ces ${days} derniers jours`,
  nonePast: ({ days }: { days: number }) => `Aucun incident annoncé ne s’est terminé ces ${days} derniers jours.`,
  allSites: 'Tous les sites',
  site: ({ number, name }: { number: string; name: string }) => `Site ${number}, ${name}`,
  since: ({ from }: { from: string }) => `Depuis le ${from}`,
  until: ({ from, until }: { from: string; until: string }) => `Du ${from} au ${until}`,
  sameDay: ({ day, from, until }: { day: string; from: string; until: string }) => `Le ${day}, de ${from} à ${until}`,
  expected: ({ from, until }: { from: string; until: string }) => `Depuis le ${from}, sans doute jusqu’au ${until}`,
  changed: ({ moment }: { moment: string }) => `Mis à jour le ${moment}.`,
  band: ({ number }: { number: string | null }) => {
    if (number === null) return 'Incident connu.';
    return `Incident connu, site ${number}.`;
  },
  known: 'Incident connu.',
  weKnow: 'Ce que nous savons',
  follow: 'Suivre',
  more: ({ others }: { others: number }) => {
    if (others === 1) return 'Un autre incident connu';
    return `${others} autres incidents connus`;
  },
  form: 'Est-ce votre problème ? Alors nous y travaillons déjà.',
  feedTitle: ({ desk }: { desk: string }) => `Incidents connus – ${desk}`,
  subscribe: 'S’abonner (flux Atom)',
  subscribeText: 'Votre lecteur de flux vous signale chaque incident, ses suites et sa fin.',
};

export type AnnouncementWords = Widened<typeof fr>;
