import type { TokenScope } from '#domain/token.ts';
import type { Widened } from '#locales/widened.ts';

/** API tokens: what programs may do, and until when. */
export const fr = {
  title: 'Jetons d’API',
  lead: 'Un jeton ouvre l’API à un programme. Donnez-lui seulement la portée dont il a besoin, et une fin. Un jeton qui agit au nom d’une personne se crée par la commande « belfry token create ».',
  made: {
    title: 'Le jeton est créé',
    text: 'Copiez-le maintenant : il n’est plus jamais montré. Belfry n’en garde qu’une empreinte.',
    label: ({ name }: { name: string }) => `Jeton « ${name} »`,
  },
  revoked: 'Le jeton est révoqué. Le prochain appel qui le porte est refusé.',
  list: 'Jetons',
  none: 'Aucun jeton',
  noneText: 'Aucun programme n’a accès à l’API.',
  columns: {
    name: 'Nom',
    role: 'Rôle',
    scopes: 'Portée',
    desk: 'Desk',
    expires: 'Fin',
    used: 'Dernière utilisation',
    act: 'Révoquer',
  },
  roles: { agent: 'Agent', admin: 'Administrateur', requester: 'Demandeur' } satisfies Record<TokenRole, string>,
  asPerson: ({ name }: { name: string }) => `au nom de ${name}`,
  everyDesk: 'tous les desks',
  everyScope: 'tout ce que permet le rôle',
  never: 'sans fin',
  unused: 'jamais',
  expired: ({ date }: { date: string }) => `expiré le ${date}`,
  wasRevoked: ({ date }: { date: string }) => `révoqué le ${date}`,
  revoke: ({ name }: { name: string }) => `Révoquer « ${name} »`,
  revokeShort: 'Révoquer',
  add: 'Créer un jeton',
  name: 'Nom',
  nameHint:
    'À quoi il sert, par exemple « Tableau de bord du musée ». Le dossier dit sous ce nom ce que le programme a fait.',
  role: 'Rôle',
  roleHint: 'Un jeton d’administrateur lit aussi les chiffres d’exploitation.',
  scopes: 'Portée',
  scopesHint: 'Un appel hors de la portée est refusé.',
  scope: {
    readTickets: 'Lire les tickets et leurs dossiers',
    writeTickets: 'Ouvrir des tickets, y répondre et les modifier',
    mails: 'Chercher les messages reçus',
    files: 'Envoyer et lire des fichiers',
    events: 'Suivre les changements en direct',
    metrics: 'Lire les chiffres d’exploitation (administrateur)',
    phone: 'Signaler des appels (central téléphonique)',
  } satisfies Record<TokenScope, string>,
  desk: 'Desk',
  deskHint: 'Le jeton ne voit aucun autre desk.',
  expires: 'Dernier jour',
  expiresHint: 'Au plus deux ans. Passé ce jour, chaque appel est refusé.',
  save: 'Créer le jeton',
  problems: {
    nameMissing: 'Dites à quoi sert le jeton.',
    nameTooLong: ({ max }: { max: number }) => `Le nom a plus de ${max} caractères. Raccourcissez-le.`,
    scopesMissing: 'Choisissez au moins une portée.',
    expiresMissing: 'Indiquez le dernier jour comme jour, mois et année, par exemple 24/11/2027.',
    expiresPast: 'Ce jour est passé. Choisissez un jour à venir.',
    expiresTooFar: 'Ce jour est dans plus de deux ans. Choisissez un jour plus proche.',
  },
};

type TokenRole = 'agent' | 'admin' | 'requester';

export type TokenWords = Widened<typeof fr>;
