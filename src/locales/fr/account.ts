import type { Widened } from '#locales/catalogue.ts';

export const fr = {
  /** The pages on which signed-in users manage their sign-in. */
  account: {
    title: 'Votre compte',
    lead: 'Votre nom, votre langue et vos moyens de connexion.',
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
      lastFactor: 'Votre rôle demande un second facteur : ajoutez-en un autre avant de supprimer celui-ci.',
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
        hasRole: 'Cette adresse a un rôle au Service Desk ou dans une organisation. Demandez d’abord de le retirer.',
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
      lead: 'Au moins douze caractères. Une phrase de quelques mots est facile à retenir et difficile à deviner.',
      label: 'Nouveau mot de passe',
      weak: {
        tooShort: 'Ce mot de passe est trop court : prenez au moins douze caractères.',
        tooLong: 'Ce mot de passe est trop long : prenez au plus mille caractères.',
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
        `Il vous reste ${count === 1 ? 'un code' : `${count} codes`}, pour le jour où vous n’aurez pas votre téléphone.`,
      renew: 'Créer dix autres codes',
      lead: 'Gardez-les hors de cet appareil, sur papier par exemple. Chacun remplace une fois votre second facteur. Ils ne sont montrés que maintenant ; les anciens ne sont plus valables.',
      kept: 'Je les ai gardés : continuer',
      gone: 'Ces codes ont été montrés. Si vous ne les avez pas gardés, créez-en dix autres dans votre compte.',
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
      lead: 'L’étape suivante change votre façon de vous connecter. Confirmez que c’est bien vous.',
      password: 'Mot de passe',
      submit: 'Continuer',
      wrong: 'Ce mot de passe n’est pas correct.',
      again: 'Vous n’avez ni mot de passe ni second facteur : déconnectez-vous, puis reconnectez-vous par e\u2011mail.',
    },
  },
  /** Notifications of a browser. `plain` is shown on a locked screen unless the person agreed to `detailed`. */
  push: {
    title: 'Notifications',
    lead: 'Cet appareil peut vous prévenir, même quand Belfry est fermé. Rien n’est envoyé sans votre accord, et vous pouvez le retirer à tout moment.',
    link: 'Choisir les notifications de cet appareil',
    here: 'Sur cet appareil',
    what: 'Que faut-il vous signaler ?',
    kinds: {
      urgent: 'Un incident urgent arrive',
      calls: 'Le téléphone sonne',
      mentioned: 'Une note me mentionne',
      given: 'Un ticket m’est confié',
      due: 'Une de mes tâches arrive à échéance',
      answers: 'Mes propres demandes ont du nouveau',
    },
    details: 'Montrer le numéro et le titre du ticket',
    detailsHint:
      'On peut les lire sur un écran verrouillé. Sinon, la notification dit seulement qu’un ticket vous attend.',
    allow: 'Autoriser les notifications',
    devices: 'Vos appareils',
    none: 'Aucun appareil ne reçoit de notifications.',
    about: ({ kinds, date }: { kinds: string; date: string }) => `${kinds}. Depuis le ${date}.`,
    withdraw: ({ device }: { device: string }) => `Retirer ${device}`,
    unsupported:
      'Ce navigateur ne peut pas recevoir de notifications. Sur un iPhone ou un iPad, ajoutez d’abord Belfry à l’écran d’accueil.',
    denied: 'Ce navigateur refuse les notifications de ce site. Autorisez-les dans ses réglages, puis réessayez.',
    failed: 'Ce navigateur n’a pas pu s’abonner. Réessayez plus tard.',
    noScript: 'Le navigateur demande votre accord par JavaScript, qui est désactivé ici.',
    done: { chosen: 'Cet appareil vous préviendra.', withdrawn: 'L’appareil ne reçoit plus de notifications.' },
    refused: {
      address: 'Ce navigateur a donné une adresse que nous ne pouvons pas utiliser',
      nothing: 'Choisissez au moins une notification',
      tooMany: 'Vous avez déjà dix appareils : retirez-en un d’abord',
      missing: 'Votre session est terminée : connectez-vous à nouveau',
    },
    plain: {
      urgent: 'Un ticket vous attend',
      calls: 'Un appel vous attend',
      mentioned: 'Un ticket vous attend',
      given: 'Un ticket vous attend',
      due: 'Un ticket vous attend',
      answers: 'Votre demande a du nouveau',
    },
    detailed: {
      urgent: 'Incident urgent',
      calls: 'Le téléphone sonne',
      mentioned: 'Une note vous mentionne',
      given: 'Un ticket vous est confié',
      due: 'Une tâche arrive à échéance',
      answers: 'Votre demande a du nouveau',
    },
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Cette page a besoin d’une connexion. Ce qui est enregistré reste enregistré.',
    call: 'Si c’est urgent, appelez :',
    again: 'Réessayer',
  },
  /** The sign-in pages. */
  signIn: {
    title: 'Se connecter',
    lead: 'Pour suivre vos demandes, ou pour y répondre.',
    login: 'Adresse e\u2011mail',
    password: 'Mot de passe',
    show: 'Afficher',
    hide: 'Masquer',
    submit: 'Se connecter',
    error: 'Erreur',
    failed: 'La connexion a échoué',
    missing: 'Donnez votre adresse e\u2011mail et votre mot de passe.',
    noAddress: 'Donnez votre adresse e\u2011mail entière, par exemple an.peeters@administration.example.',
    wrong: 'L’adresse e\u2011mail ou le mot de passe n’est pas correct.',
    tooMany: ({ minutes }: { minutes: number }) =>
      `Trop d’essais. Réessayez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
    others: 'Sans mot de passe',
    byMail: 'Recevoir un code par e\u2011mail',
    byPasskey: 'Utiliser une clé d’accès',
    byProvider: ({ name }: { name: string }) => `Continuer avec ${name}`,
    why: {
      over: 'Votre connexion a pris trop de temps, ou trop de codes étaient faux. Recommencez.',
      providerDown: 'Ce fournisseur d’identité ne répond pas. Essayez plus tard, ou connectez-vous autrement.',
      providerBroken:
        'Ce fournisseur d’identité répond, mais pas comme il le devrait. Connectez-vous autrement ; vos administrateurs peuvent l’essayer.',
      providerOff: 'Ce fournisseur d’identité n’est plus utilisé ici. Connectez-vous autrement.',
      providerDenied:
        'Vous ne vous êtes pas connecté chez le fournisseur d’identité. Essayez encore, ou connectez-vous autrement.',
      providerAnswer:
        'La réponse du fournisseur d’identité n’est pas valable. Recommencez, ou connectez-vous autrement.',
      noAccess: 'Vous n’avez pas d’accès pour le moment. Demandez-le à votre service manager.',
    },
    noneYet: { question: 'Pas encore d’accès\u202f?', ask: 'Demander un accès' },
    passkeyFailed: 'La clé d’accès n’a pas été acceptée. Essayez encore, ou choisissez une autre façon.',
    passkeyAbsent:
      'Aucune clé d’accès de ce site n’a été utilisée : cet appareil n’en a pas, ou vous avez arrêté. Essayez encore, ou connectez-vous autrement.',
    demonstration: 'Comptes de la démonstration',
    demonstrationHint: 'Le mot de passe est le même pour tous :',
    linkTitle: 'Première connexion',
    linkLead: 'Ce lien vous connecte une seule fois. Il n’est utilisé que si vous appuyez sur le bouton.',
    linkSubmit: 'Me connecter',
    linkSpent:
      'Ce lien a déjà servi, il a expiré ou il n’est pas complet. Si vous avez un accès, un code par e\u2011mail vous connecte tout de même ; sinon, demandez une autre invitation à votre administrateur.',
    linkAgain: 'Recevoir un code par e\u2011mail',
    first: {
      title: 'Premier administrateur',
      lead: 'Ce lien fait de vous l’administrateur de cette installation, une seule fois. Ensuite, vous protégez votre accès par un second facteur.',
      email: 'Votre adresse e\u2011mail',
      emailHint: 'Vous vous connectez avec elle plus tard.',
      submit: 'Devenir administrateur',
      spent:
        'Ce lien a déjà servi, a expiré ou n’est pas complet. Relancez «\u00a0belfry serve\u00a0»\u00a0: un nouveau lien s’affiche dans le terminal tant qu’il n’y a pas d’administrateur.',
    },
    back: 'Retour à la page de support',
    anew: 'Se connecter autrement',
    code: {
      title: 'Votre code',
      lead: ({ address }: { address: string }) =>
        `Si ${address} est connue chez nous, un code y arrive dans la minute.`,
      label: 'Code de l’e\u2011mail',
      hint: 'Huit chiffres. Il est valable dix minutes.',
      submit: 'Me connecter',
      wrong: ({ left }: { left: number }) =>
        `Ce code n’est pas correct. Il vous reste ${left === 1 ? 'un essai' : `${left} essais`}.`,
      over: 'Ce code n’est plus valable : il a expiré, ou il a été mal tapé cinq fois. Demandez-en un autre.',
      again: 'Rien reçu ? Demander un autre code',
    },
    mailLink: {
      title: 'Se connecter par ce lien',
      lead: ({ address }: { address: string }) =>
        `Vous vous connectez ici avec l’adresse ${address}. Le lien ne sert qu’une fois.`,
      spent: 'Ce lien a déjà servi, a expiré ou n’est pas complet. Vous pouvez en demander un nouveau.',
      again: 'Demander un nouveau lien',
    },
    providerLink: {
      title: ({ provider }: { provider: string }) => `Lier votre compte à ${provider}`,
      codeSent: ({ address, provider }: { address: string; provider: string }) =>
        `Si nous connaissons ${address}, un code y arrive dans la minute. Ce code lie votre compte chez nous à ${provider}.`,
      lead: ({ address, provider }: { address: string; provider: string }) =>
        `Vous liez le compte de ${address} à votre compte chez ${provider}. Désormais, celui-ci vous connecte ici. Ce n’est pas vous qui avez commencé\u00a0? Fermez cette page.`,
      submit: 'Lier et me connecter',
      codeTitle: 'Votre code',
      codeLead: ({ provider }: { provider: string }) =>
        `Tapez ce code dans le navigateur où vous avez commencé, pour lier votre compte à ${provider}. Ici, rien n’est lié.`,
      codeNotYou: 'Ce n’est pas vous qui avez commencé\u00a0? Fermez cette page, et ne donnez ce code à personne.',
      addressTitle: 'Votre adresse chez nous',
      addressLead: ({ provider }: { provider: string }) =>
        `${provider} ne confirme pas votre adresse e\u2011mail. Donnez celle que nous connaissons\u00a0: un code y arrive, et lie votre compte à ${provider}.`,
      addressSubmit: 'Recevoir un code',
    },
    factor: {
      title: 'Deuxième étape',
      lead: 'Confirmez d’une seconde façon que c’est bien vous : ainsi, un mot de passe volé ne suffit pas.',
      label: 'Code de votre application',
      hint: 'Six chiffres. Sans votre téléphone : un de vos codes de secours.',
      recovery: 'Code de secours',
      submit: 'Continuer',
      wrong: ({ left }: { left: number }) =>
        `Ce code n’est pas correct, ou il a déjà servi. Il vous reste ${left === 1 ? 'un essai' : `${left} essais`}.`,
    },
    setUp: {
      title: 'Protéger votre accès',
      lead: 'Votre rôle demande un second facteur à chaque connexion. Choisissez-en un maintenant ; cela prend une minute.',
      app: 'Une application de codes',
      appLead:
        'Lisez cette image avec une application telle que celle de votre téléphone, puis tapez le code qu’elle montre.',
      picture: 'Image à lire avec l’application',
      secret: 'Sans caméra, tapez cette clé dans l’application :',
      open: 'Ouvrir l’application sur cet appareil',
      code: 'Code de l’application',
      codeHint: 'Six chiffres',
      submit: 'Utiliser cette application',
      wrong:
        'Ce code n’est pas celui de la clé ci-dessus. Attendez le suivant et tapez-le ; l’heure de votre téléphone doit être juste.',
      passkey: 'Ou une clé d’accès',
      passkeyLead:
        'Votre appareil vous reconnaît, par le visage, le doigt ou son code. C’est le plus simple et le plus sûr.',
      passkeyName: 'Nom de cette clé d’accès',
      passkeyNameHint: 'Pour la reconnaître : « téléphone », « ordinateur du bureau »',
      passkeySubmit: 'Créer une clé d’accès',
      passkeyFailed: 'La clé d’accès n’a pas été créée. Essayez encore, ou prenez une application.',
    },
  },
};

/** The texts of each language, by area. */
export interface AccountCatalogue {
  account: AccountWords;
  push: PushWords;
  offline: OfflineWords;
  signIn: SignInWords;
}

/** The texts that every language must have. */
export type AccountWords = Widened<(typeof fr)['account']>;

/** The texts that every language must have. */
export type SignInWords = Widened<(typeof fr)['signIn']>;

/** The texts that every language must have. */
export type PushWords = Widened<(typeof fr)['push']>;

/** The texts that every language must have. */
export type OfflineWords = Widened<(typeof fr)['offline']>;
