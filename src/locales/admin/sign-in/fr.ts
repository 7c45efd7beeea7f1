import type { Widened } from '#locales/widened.ts';

/** Identity providers, with what each setting means. */
export const fr = {
  title: 'Fournisseurs d’identité',
  lead: 'Par eux, les personnes se connectent avec le compte de leur administration (OpenID Connect). Les autres façons restent.',
  none: 'Il n’y a pas encore de fournisseur.',
  noneText: 'Ajoutez-en un si les personnes ont un compte ailleurs.',
  add: 'Ajouter un fournisseur',
  on: 'actif',
  off: 'arrêté',
  name: 'Nom sur la page de connexion',
  issuer: 'Adresse de l’émetteur',
  issuerHint: 'Celle sous laquelle il publie .well-known/openid-configuration ; en https.',
  clientId: 'Identifiant du client',
  secret: 'Secret du client',
  secretHint: 'Conservé chiffré, et jamais montré. Vide : il reste tel qu’il est ; sans secret, PKCE seul protège.',
  scopes: 'Portées demandées',
  scopesHint: 'openid, et ce qui donne nom et adresse.',
  claimName: 'Donnée qui porte le nom',
  claimEmail: 'Donnée qui porte l’adresse e-mail',
  claimLanguage: 'Donnée qui porte la langue',
  trusts: 'Sa preuve en deux étapes compte',
  trustsHint: 'S’il dit (amr, acr) qu’il a demandé deux preuves, nous n’en demandons pas une de plus.',
  network: 'Il se trouve dans notre réseau privé',
  networkHint: 'Sans cela, une adresse privée est refusée : elle pourrait mener à autre chose.',
  active: 'Proposé sur la page de connexion',
  redirect: ({ address }: { address: string }) => `Adresse de retour à déclarer chez lui : ${address}`,
  save: 'Enregistrer',
  test: 'Essayer',
  done: {
    saved: 'Enregistré.',
    answers: 'Il répond, et dit tout ce qu’il faut.',
    silent: 'Il ne répond pas comme un fournisseur OpenID Connect. Vérifiez l’adresse de l’émetteur.',
  },
  person: {
    title: ({ name }: { name: string }) => `Seconde preuve de ${name}`,
    link: ({ name }: { name: string }) => `Seconde preuve de ${name}`,
    lead: 'Pour qui a perdu son téléphone et ses codes de secours, et ne peut plus se connecter.',
    has: ({ factors }: { factors: string }) => `Configuré : ${factors}.`,
    none: 'Aucune seconde preuve n’est configurée.',
    app: 'application de codes',
    passkey: 'clé d’accès',
    reason: 'Pourquoi y mettre fin ?',
    reasonHint: 'Assurez-vous d’abord que c’est bien cette personne qui le demande, par exemple de vive voix.',
    reasons: {
      lost: 'Téléphone ou appareil perdu',
      replaced: 'Autre téléphone ou appareil',
      suspicion: 'Quelqu’un d’autre pourrait y avoir accès',
    },
    effect:
      'Application, clés d’accès et codes de secours ne valent plus, toutes les sessions se ferment. La personne reçoit un e-mail et choisit une nouvelle preuve à sa prochaine connexion. Ceci est noté dans le journal d’audit.',
    end: 'Mettre fin aux secondes preuves',
    reasonMissing: 'Choisissez une raison.',
    done: 'C’est fait. La personne a été prévenue par e-mail.',
  },
  wrong: {
    name: 'Donnez un nom.',
    issuer: 'Donnez une adresse en https, telle que https://login.administration.example.',
    clientId: 'Donnez l’identifiant que le fournisseur vous a donné.',
    scopes: 'Les portées commencent par openid.',
    taken: 'Cet émetteur est déjà un de vos fournisseurs.',
    overtaken: 'Quelqu’un d’autre a changé ce fournisseur entre-temps. Vérifiez, puis enregistrez encore.',
  },
};

/** What every language must say. */
export type ProviderWords = Widened<typeof fr>;
