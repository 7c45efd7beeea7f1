import type { Widened } from '#locales/widened.ts';

/** What everyone reads who is signed in and looks at how they sign in. */
export const fr = {
  title: 'Votre compte',
  lead: 'Votre nom, votre langue, et tout ce par quoi vous vous connectez.',
  error: 'Erreur',
  fix: 'Corrigez d’abord ce point',
  signedInAs: ({ address }: { address: string }) => `Connecté avec ${address}`,
  signOut: 'Se déconnecter',
  back: 'Votre compte',
  console: 'Tickets',
  portal: 'Vos demandes',
  save: 'Enregistrer',
  done: {
    profile: 'Nom et langue enregistrés.',
    password: 'Mot de passe enregistré. Vos autres sessions sont terminées.',
    app: 'Application de codes enregistrée.',
    withdrawn: 'Supprimé. Vos autres sessions sont terminées.',
    ended: 'Session terminée.',
    lastFactor: 'Votre rôle demande une seconde preuve : ajoutez-en une autre avant de supprimer celle-ci.',
  },
  profile: {
    title: 'Nom et langue',
    name: 'Nom',
    language: 'Langue',
    noName: 'Donnez votre nom.',
  },
  addresses: {
    title: 'Adresses e\u2011mail',
    lead: 'Les adresses sous lesquelles nous vous connaissons.',
    manage: 'Voir ou ajouter une adresse',
    proved: 'confirmée',
    notProved: 'pas encore confirmée',
    addTitle: 'Ajouter une adresse',
    addLead:
      'Vous nous avez aussi écrit d’une autre adresse ? Confirmez-la : les demandes envoyées de là rejoignent les vôtres, avec vos accès aux sites.',
    email: 'Autre adresse e\u2011mail',
    send: 'Envoyer un code à cette adresse',
    invalid: 'Écrivez une adresse e\u2011mail complète, comme nom@administration.example.',
    own: 'Cette adresse est déjà la vôtre.',
    tooMany: ({ minutes }: { minutes: number }) =>
      `Trop de codes demandés. Réessayez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
    codeTitle: 'Confirmer l’adresse',
    sent: ({ address }: { address: string }) =>
      `Nous avons envoyé un code à ${address}. Il est valable dix minutes, dans cette session.`,
    code: 'Code reçu',
    confirm: 'Confirmer',
    wrong: ({ left }: { left: number }) =>
      `Ce code n’est pas le bon. Il vous reste ${left === 1 ? 'un essai' : `${left} essais`}.`,
    refused: {
      over: 'Le code n’est plus valable. Demandez-en un autre.',
      sharedMailbox: 'Plusieurs personnes lisent cette boîte : elle reste une personne à part.',
      hasRole: 'Cette adresse a un rôle au service ou dans une organisation. Demandez d’abord de le retirer.',
    },
    mergedTitle: 'Réunies récemment',
    mergedLead: 'Une erreur ? Vous pouvez les séparer une fois, pendant trente jours.',
    mergedOn: ({ date }: { date: string }) => `réunie le ${date}`,
    part: ({ addresses }: { addresses: string }) => `Séparer ${addresses}`,
    done: {
      added: 'Adresse ajoutée.',
      merged: 'Adresse ajoutée. Ses demandes sont maintenant parmi les vôtres.',
      parted: 'Adresses séparées.',
    },
  },
  password: {
    title: 'Mot de passe',
    has: 'Vous avez un mot de passe.',
    none: 'Vous n’avez pas de mot de passe ; il n’en faut pas.',
    change: 'Changer le mot de passe',
    set: 'Choisir un mot de passe',
    lead: 'Au moins douze signes. Une phrase de quelques mots est facile à retenir et difficile à deviner.',
    label: 'Nouveau mot de passe',
    weak: {
      tooShort: 'Ce mot de passe est trop court : prenez au moins douze signes.',
      tooLong: 'Ce mot de passe est trop long : prenez au plus mille signes.',
      common:
        'Ce mot de passe est parmi ceux que tout le monde essaie d’abord, même avec des chiffres ou des signes autour. Prenez une phrase à vous, de quelques mots.',
      oneWord:
        'C’est un seul mot ou un nom : il se trouve dans les dictionnaires, et des chiffres ou des signes n’y changent guère. Ajoutez quelques mots à vous.',
      ofOneself: 'Votre nom se devine. Ajoutez quelques mots à vous.',
    },
  },
  app: {
    title: 'Application de codes',
    has: ({ date }: { date: string }) => `Mise en place le ${date}.`,
    none: 'Une application sur votre téléphone donne un code à chaque connexion.',
    add: 'Mettre une application en place',
    replace: 'Changer d’application',
    remove: 'Supprimer l’application',
  },
  passkeys: {
    title: 'Clés d’accès',
    none: 'Votre appareil peut vous reconnaître, sans mot de passe ni code.',
    add: 'Ajouter une clé d’accès',
    used: ({ date }: { date: string }) => `utilisée la dernière fois le ${date}`,
    remove: ({ name }: { name: string }) => `Supprimer ${name}`,
    noScript: 'Les clés d’accès demandent un navigateur qui les connaît, avec JavaScript, à l’adresse de ce site.',
  },
  recovery: {
    title: 'Codes de secours',
    left: ({ count }: { count: number }) =>
      `Il vous reste ${count === 1 ? 'un code' : `${count} codes`}, pour le jour où votre téléphone manque.`,
    renew: 'Faire dix autres codes',
    lead: 'Gardez-les hors de cet appareil, sur papier par exemple. Chacun remplace une fois votre seconde preuve. Ils ne sont montrés que maintenant ; les anciens ne valent plus.',
    kept: 'Je les ai gardés : continuer',
    gone: 'Ces codes ont été montrés. Si vous ne les avez pas gardés, faites-en dix autres dans votre compte.',
  },
  providers: {
    title: 'Fournisseurs liés',
    linked: ({ date }: { date: string }) => `lié le ${date}`,
    remove: ({ name }: { name: string }) => `Délier ${name}`,
  },
  sessions: {
    title: 'Sessions ouvertes',
    this: 'cette session',
    used: ({ date }: { date: string }) => `utilisée le ${date}`,
    end: ({ device }: { device: string }) => `Terminer la session ${device}`,
    endOthers: 'Terminer toutes les autres',
    on: ({ browser, system }: { browser: string; system: string }) => `${browser} sur ${system}`,
    unknown: 'Un autre programme',
  },
  confirm: {
    title: 'C’est bien vous ?',
    lead: 'Ce qui suit change vos connexions. Prouvez-le une nouvelle fois.',
    password: 'Mot de passe',
    submit: 'Continuer',
    wrong: 'Ce mot de passe n’est pas correct.',
    again: 'Vous n’avez ni mot de passe ni seconde preuve : déconnectez-vous, puis reconnectez-vous par e\u2011mail.',
  },
};

/** What every language must say. */
export type AccountWords = Widened<typeof fr>;
