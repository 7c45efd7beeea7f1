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
  issuerHint:
    'Celle sous laquelle il publie .well-known/openid-configuration ; en https. Avec une autre adresse, les personnes liées doivent prouver la leur de nouveau.',
  clientId: 'Identifiant du client',
  secret: 'Secret du client',
  secretHint: 'Conservé chiffré, et jamais montré. Vide : il reste tel qu’il est ; sans secret, PKCE seul protège.',
  scopes: 'Portées demandées',
  scopesHint: 'openid, et ce qui donne nom et adresse.',
  claimName: 'Donnée qui porte le nom',
  claimEmail: 'Donnée qui porte l’adresse e\u2011mail',
  claimLanguage: 'Donnée qui porte la langue',
  trusts: 'Sa preuve en deux étapes compte',
  trustsHint: 'S’il dit (amr, acr) qu’il a demandé deux preuves, nous n’en demandons pas une de plus.',
  network: 'Il se trouve dans notre réseau privé',
  networkHint: 'Sans cela, une adresse privée est refusée : elle pourrait mener à autre chose.',
  active: 'Proposé sur la page de connexion',
  activeHint:
    'Arrêté, il n’est plus proposé, ne connecte personne, et ferme les sessions qu’il a ouvertes. Les comptes restent liés pour le jour où il reprend.',
  linked: ({ count }: { count: number }) =>
    count === 0
      ? 'Personne ne s’est encore connecté par lui.'
      : count === 1
        ? 'Une personne se connecte par lui.'
        : `${count} personnes se connectent par lui.`,
  secretKept: 'Le secret que vous avez tapé est gardé jusqu’à ce que vous enregistriez.',
  redirect: ({ address }: { address: string }) => `Adresse de retour à déclarer chez lui : ${address}`,
  save: 'Enregistrer',
  test: 'Essayer',
  done: {
    saved: 'Enregistré.',
  },
  tested: {
    answers: 'Il répond, publie ses clés, et connaît ce client. Rien n’a été enregistré.',
    down: 'Personne ne répond à cette adresse : elle est inconnue, refuse la connexion, ou a mis plus de dix secondes. Vérifiez l’adresse, et si le fournisseur est en service.',
    certificate:
      'Son certificat n’est pas valable : il a expiré, porte un autre nom, ou vient d’une autorité que cette machine ne connaît pas.',
    privateAddress:
      'Cette adresse mène dans un réseau privé. Si le fournisseur se trouve dans le vôtre, cochez « Il se trouve dans notre réseau privé ».',
    redirect: 'Il renvoie à une autre adresse au lieu de répondre. Donnez celle-là, si c’est celle de l’émetteur.',
    noDocument:
      'Il n’y a pas de document à .well-known/openid-configuration sous cette adresse. Vérifiez l’adresse de l’émetteur, et son chemin.',
    nonsense:
      'Ce qui se trouve à .well-known/openid-configuration n’est pas le document d’un fournisseur OpenID Connect. Vérifiez l’adresse de l’émetteur.',
    otherIssuer:
      'Son document nomme un autre émetteur. Donnez l’adresse exactement comme le fournisseur l’écrit, avec ou sans barre oblique à la fin.',
    incomplete:
      'Il manque à son document une adresse nécessaire : pour se connecter, pour les jetons ou pour les clés. C’est au fournisseur de le compléter.',
    noKeys:
      'Il ne publie pas de clés : rien de ce qu’il signe ne peut être vérifié. C’est au fournisseur d’y remédier.',
    client:
      'Il ne connaît pas ce client. Comparez l’identifiant et le secret du client avec ce que le fournisseur vous a donné.',
    secret: 'Le secret conservé ne peut pas être ouvert, car BELFRY_SECRET a changé. Tapez-le encore.',
    otherPlace:
      'L’émetteur a changé\u00a0: saisissez de nouveau le secret du client. Un secret n’est envoyé qu’à l’émetteur pour lequel il a été saisi.',
  },
  remove: {
    title: 'Supprimer ce fournisseur',
    effect:
      'Il ne connecte plus personne, et les sessions qu’il a ouvertes se ferment aussitôt. Qui s’en servait reçoit un code par e\u2011mail à la place. Le journal d’audit garde qu’il a existé.',
    sure: 'Oui, le supprimer',
    sureMissing: 'Pour supprimer le fournisseur, cochez d’abord « Oui, le supprimer ».',
    button: 'Supprimer le fournisseur',
    done: 'Le fournisseur est supprimé.',
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
      'Application, clés d’accès et codes de secours ne valent plus, toutes les sessions se ferment. La personne reçoit un e\u2011mail et choisit une nouvelle preuve à sa prochaine connexion. Ceci est noté dans le journal d’audit.',
    end: 'Mettre fin aux secondes preuves',
    reasonMissing: 'Choisissez une raison.',
    done: 'C’est fait. La personne a été prévenue par e\u2011mail.',
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
