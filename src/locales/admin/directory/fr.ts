import type { SiteRole } from '#domain/directory/entitlement.ts';
import type { Widened } from '#locales/widened.ts';

interface Counted {
  count: number;
}

// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  title: 'Répertoire',
  lead: 'Les sites que les Service Desks desservent, leurs organisations, et qui y est rédacteur ou propriétaire.',
  tabs: {
    label: 'Répertoire',
    sites: 'Sites',
    organisations: 'Organisations',
    requests: 'Demandes d’accès',
    csv: 'Importer et exporter',
  },
  requests: {
    lead: 'Les demandes qu’aucun service manager n’a traitées en trois jours ouvrables, et celles d’organisations sans service manager.',
    none: 'Les service managers répondent eux-mêmes à toutes.',
    lateReviews: 'Révisions restées sans réponse',
    lateReview: (of: { count: number; date: string }) =>
      of.count === 1 ? `1 accès attend, demandé le ${of.date}` : `${of.count} accès attendent, demandés le ${of.date}`,
  },
  sites: ({ count }: Counted) => (count === 1 ? '1 site' : `${count} sites`),
  organisations: ({ count }: Counted) => (count === 1 ? '1 organisation' : `${count} organisations`),
  find: 'Chercher un site',
  findHint: 'Numéro, nom, adresse ou organisation',
  search: 'Chercher',
  all: 'Tous les sites',
  near: 'Aucun site ne porte exactement ce nom. Les plus proches :',
  none: 'Aucun site',
  noneText: 'Changez ou raccourcissez votre recherche, ou ajoutez le site.',
  noOrganisations: 'Aucune organisation',
  noOrganisationsText: 'Ajoutez la première, puis ses sites.',
  newSite: 'Ajouter un site',
  newOrganisation: 'Ajouter une organisation',
  previous: 'Page précédente',
  next: 'Page suivante',
  pages: 'Pages de la liste',
  columns: {
    number: 'Numéro',
    name: 'Nom',
    organisation: 'Organisation',
    editors: 'Rédacteurs',
    owners: 'Propriétaires',
    sites: 'Sites',
    languages: 'Répond en',
  },
  editorsOf: ({ editors, max }: { editors: number; max: number }) => `${editors} sur ${max}`,
  noOrganisation: 'Aucune',

  site: {
    number: { label: 'Numéro', hint: '4 chiffres, uniques.' },
    name: { label: 'Nom', hint: 'Comme ses visiteurs le connaissent.' },
    otherNames: {
      label: 'Autres noms',
      hint: 'Un par ligne : anciens noms, sigles, noms dans d’autres langues. On trouve le site par chacun.',
    },
    addresses: {
      label: 'Adresses',
      hint: 'Une par ligne, par exemple fleuve.example/ports. L’adresse la plus longue l’emporte.',
    },
    organisation: { label: 'Organisation propriétaire', none: 'Aucune organisation' },
  },
  organisation: {
    names: { legend: 'Nom', hint: 'Dans les quatre langues.' },
    languages: { label: 'Langues dans lesquelles elle répond' },
    domains: {
      label: 'Domaines de courrier',
      hint: 'Un par ligne, par exemple patrimoine.example. Ils suggèrent l’appartenance d’une personne et ne donnent aucun droit.',
    },
    service: 'Service de communication',
    serviceText: 'Celui auquel les visiteurs de ses sites sont orientés.',
    serviceName: { legend: 'Nom du service', hint: 'Facultatif : sans nom, la page dit « Service de communication ».' },
    email: { label: 'E-mail' },
    phone: { label: 'Téléphone' },
    page: { label: 'Page de contact' },
    own: 'Autres coordonnées pour une langue',
    ownHint: 'Ne remplissez que ce qui diffère.',
    ownLegend: ({ language }: { language: string }) => `En ${language}`,
    sites: 'Ses sites',
    moreSites: ({ count }: Counted) => `Les ${count} premiers ; les autres se trouvent par la recherche.`,
    noSites: 'Elle n’a pas encore de site.',
  },
  save: 'Enregistrer',
  saved: {
    site: 'Le site est enregistré.',
    organisation: 'L’organisation est enregistrée.',
    added: 'Ajouté.',
    granted: 'Le rôle est donné.',
    standing: 'Cette personne a déjà ce rôle.',
    withdrawn: 'Le rôle est retiré. Les tickets restent.',
    left: 'Tous les rôles de cette personne sont retirés. Sites et tickets restent.',
    deleted: 'Supprimé du répertoire.',
  },

  people: {
    title: 'Personnes',
    cap: ({ editors, max }: { editors: number; max: number }) =>
      `${editors} rédacteur${editors > 1 ? 's' : ''} sur ${max} au plus. Les propriétaires ne comptent pas.`,
    above: ({ editors, max }: { editors: number; max: number }) =>
      `${editors} rédacteurs, pour ${max} au plus : tous gardent leur accès, et aucun ne s’ajoute avant qu’une place soit libre.`,
    none: 'Personne encore.',
    roles: { editor: 'rédacteur', owner: 'propriétaire' } satisfies Record<SiteRole, string>,
    since: ({ date }: { date: string }) => `depuis le ${date}`,
    shared: 'boîte partagée',
    erased: 'Personne effacée',
    withdraw: 'Retirer',
    withdrawOf: ({ name }: { name: string }) => `Retirer : ${name}, sur ce site`,
    leave: 'Retirer partout',
    leaveOf: ({ name }: { name: string }) => `Retirer partout : ${name}, sur tous les sites`,
    add: 'Ajouter une personne',
    email: { label: 'Adresse e-mail', hint: 'Qui a cette adresse est trouvé, ou ajouté.' },
    name: { label: 'Nom', hint: 'Sert si la personne n’est pas encore connue.' },
    role: 'Rôle',
    sharedMailbox: {
      label: 'C’est une boîte partagée',
      hint: 'Plusieurs personnes la lisent : elle compte comme une personne.',
    },
    grant: 'Donner le rôle',
    full: ({ max, editors }: { max: number; editors: string }) =>
      `Ce site a déjà ${max} rédacteurs : ${editors}. Retirez-en un d’abord, ou faites de cette personne un propriétaire`,
    managers: 'Service managers',
    managersText: 'Ils accordent et retirent les accès de leur organisation.',
    nameManager: 'Nommer service manager',
    withdrawManagerOf: ({ name }: { name: string }) => `Retirer : ${name}, comme service manager`,
  },

  remove: {
    title: 'Supprimer du répertoire',
    site: 'Possible tant qu’aucun ticket, aucune personne et aucune annonce ne s’y rapporte.',
    organisation: 'Possible tant qu’aucun site, aucun ticket et aucun service manager ne s’y rapporte.',
    button: 'Supprimer',
    refusedSite: ({ tickets, people, announcements }: { tickets: number; people: number; announcements: number }) =>
      `Ce site ne peut pas être supprimé : ${tickets} tickets, ${people} personnes et ${announcements} annonces s’y rapportent. Retirez les personnes et les annonces. Un site qui a des tickets reste : dites « fermé » dans son nom`,
    refusedOrganisation: ({ sites, tickets, people }: { sites: number; tickets: number; people: number }) =>
      `Cette organisation ne peut pas être supprimée : ${sites} sites, ${tickets} tickets et ${people} service managers s’y rapportent. Donnez ses sites à une autre et retirez les service managers. Une organisation qui a des tickets reste`,
  },

  history: {
    title: 'Historique',
    none: 'Aucun changement noté.',
    by: ({ when, who }: { when: string; who: string }) => `${when}, ${who}`,
    nobody: 'personne effacée',
    import: 'par fichier',
    changed: ({ field, from, to }: { field: string; from: string; to: string }) => `${field} : ${from} → ${to}`,
    empty: 'vide',
  },

  /** What fields and columns are called in a sentence. */
  fields: {
    id: 'identifiant',
    number: 'numéro',
    name: 'nom',
    'other-names': 'autres noms',
    addresses: 'adresses',
    organisation: 'organisation',
    languages: 'langues',
    domains: 'domaines',
    service: 'nom du service',
    email: 'e-mail',
    phone: 'téléphone',
    page: 'page',
    site: 'site',
    role: 'rôle',
    'shared-mailbox': 'boîte partagée',
    since: 'depuis',
  },

  problems: {
    required: 'Remplissez ce champ',
    tooLong: ({ value }: { value: string }) => `Plus de ${value} caractères : abrégez`,
    tooMany: ({ value }: { value: string }) => `Plus de ${value} entrées : gardez les plus utiles`,
    siteNumber: ({ value }: { value: string }) =>
      `« ${value} » n’est pas un numéro de site : écrivez 4 chiffres, par exemple 1042`,
    siteAddress: ({ value }: { value: string }) =>
      `« ${value} » n’est pas une adresse de site : écrivez-la comme fleuve.example/ports`,
    email: ({ value }: { value: string }) =>
      `« ${value} » n’est pas une adresse e-mail : écrivez-la comme nom@administration.example`,
    phone: ({ value }: { value: string }) =>
      `« ${value} » n’est pas un numéro de téléphone : écrivez-le comme 02 555 20 11 ou +32 2 555 20 11`,
    page: ({ value }: { value: string }) =>
      `« ${value} » n’est pas l’adresse d’une page : copiez-la de la barre d’adresse`,
    domain: ({ value }: { value: string }) => `« ${value} » n’est pas un domaine : écrivez-le comme patrimoine.example`,
    language: ({ value }: { value: string }) => `« ${value} » n’est pas une de nos langues : écrivez fr, nl, de ou en`,
    organisation: ({ value }: { value: string }) =>
      value === ''
        ? 'Cette organisation n’existe plus : choisissez-en une autre'
        : `L’organisation « ${value} » n’est pas dans le répertoire, ou plusieurs portent ce nom : corrigez le nom, ou donnez son identifiant`,
    role: ({ value }: { value: string }) =>
      `« ${value} » n’est pas un rôle : écrivez editor, owner, ou none pour le retirer`,
    yesOrNo: ({ value }: { value: string }) => `« ${value} » : écrivez yes ou no`,
    numberTaken: ({ value }: { value: string }) => `Ce numéro est celui du site « ${value} » : donnez-en un autre`,
    addressTaken: ({ value }: { value: string }) =>
      `Cette adresse mène déjà à un autre site : ${value}. Retirez-la de l’un des deux`,
    twice: ({ value }: { value: string }) => `Déjà donné à la ligne ${value} : gardez une seule des deux lignes`,
    id: ({ value }: { value: string }) =>
      `« ${value} » n’est l’identifiant d’aucune organisation : laissez la cellule vide pour en ajouter une`,
    site: ({ value }: { value: string }) => `Le site ${value} n’est pas dans le répertoire : ajoutez-le d’abord`,
  },
};

export type DirectoryKeeperWords = Widened<typeof fr>;
