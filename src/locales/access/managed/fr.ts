/** The pages of service managers: who of their organisation has access (R9). */
export const fr = {
  menu: 'Mon organisation',
  tabsLabel: 'Pages de l’organisation',
  tabs: {
    people: 'Personnes',
    requests: 'Demandes',
    loans: 'Prêts',
    review: 'Révision',
    figures: 'Chiffres',
    history: 'Historique',
  },
  organisations: 'Vos organisations',
  tickets: 'Les tickets de l’organisation',
  count: (of: { count: number }) => `(${of.count})`,
  roles: { editor: 'Rédacteur', owner: 'Propriétaire de site', serviceManager: 'Service manager' },
  fix: (of: { count: number }) =>
    of.count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${of.count} points`,
  error: (of: { title: string }) => `Erreur\u00a0: ${of.title}`,
  done: {
    granted: 'Le rôle est donné. La personne le sait par e\u2011mail.',
    standing: 'Cette personne avait déjà ce rôle. Rien n’a changé.',
    withdrawn: 'Le rôle est retiré, et ses sessions sont finies. Ses tickets restent.',
    left: 'Cette personne n’a plus aucun accès ici. Ses tickets restent à l’organisation.',
    refused: 'La demande est refusée. La personne le sait par e\u2011mail.',
    lent: 'Le prêt est noté. Il commence et finit de lui-même.',
    returned: 'Le prêt est fini.',
    reviewed: 'Vos réponses sont notées.',
  },

  people: {
    lead: 'Qui a quel rôle sur quel site. Les rédacteurs d’un site sont comptés\u202f; ses propriétaires ne le sont pas.',
    editors: (of: { editors: number; max: number }) => `${of.editors} sur ${of.max} rédacteurs`,
    above: (of: { editors: number; max: number }) =>
      `${of.editors} rédacteurs, plus que les ${of.max} permis\u00a0: tous gardent leur accès, aucun ne s’ajoute`,
    columns: { person: 'Personne', role: 'Rôle', since: 'Depuis', act: 'Changer' },
    nobody: 'Personne n’a encore de rôle sur ce site.',
    noSites: 'Aucun site n’est noté pour cette organisation.',
    since: 'non noté',
    borrowed: (of: { lender: string; date: string }) => `à la place de ${of.lender}, jusqu’au ${of.date}`,
    shared: 'boîte partagée',
    change: 'Changer',
    changeOf: (of: { name: string }) => `Changer\u00a0: ${of.name}`,
    give: 'Donner un accès',
    managers: 'Service managers',
    waiting: (of: { count: number }) =>
      of.count === 1 ? '1 demande attend votre réponse.' : `${of.count} demandes attendent votre réponse.`,
    answer: 'Répondre',
    due: (of: { count: number }) =>
      of.count === 1
        ? '1 accès attend votre révision annuelle.'
        : `${of.count} accès attendent votre révision annuelle.`,
    review: 'Réviser',
    erased: 'personne effacée',
  },

  person: {
    back: 'Toutes les personnes',
    on: (of: { role: string; site: string }) => `${of.role} de ${of.site}`,
    officeOf: 'Service manager de l’organisation',
    none: 'Cette personne n’a pas de rôle ici.',
    toOwner: 'Faire propriétaire',
    toEditor: 'Faire rédacteur',
    withdraw: 'Retirer',
    withdrawOf: (of: { what: string }) => `Retirer\u00a0: ${of.what}`,
    lend: 'Prêter',
    lendOf: (of: { what: string }) => `Prêter\u00a0: ${of.what}`,
    leave: 'Cette personne quitte l’organisation',
    leaveText: 'Tous ses rôles ici finissent tout de suite, ses sessions aussi. Ses tickets restent à l’organisation.',
    leaveButton: 'Retirer tout',
    lastManager: 'C’est le dernier service manager\u00a0: donnez d’abord ce rôle à quelqu’un d’autre',
    full: (of: { max: number }) =>
      `Ce site a déjà ${of.max} rédacteurs\u00a0: donnez l’accès par «\u00a0Donner un accès\u00a0» et dites qui part`,
    lent: 'Ce rôle est prêté\u00a0: finissez d’abord le prêt',
  },

  grant: {
    title: 'Donner un accès',
    email: { label: 'Adresse e\u2011mail', hint: 'Qui a cette adresse est trouvé, ou ajouté.' },
    name: { label: 'Nom', hint: 'Sert si la personne n’est pas encore connue.', optional: '(facultatif)' },
    role: 'Rôle',
    sites: { label: 'Sites', hint: 'Un service manager n’en a pas besoin.' },
    submit: 'Donner l’accès',
    who: (of: { site: string }) => `Qui part de ${of.site}\u202f?`,
    whoHint: 'Ce site a tous ses rédacteurs. La personne choisie perd son rôle au même instant.',
    errors: {
      email: (of: { typed: string }) =>
        of.typed === ''
          ? 'Écrivez une adresse e\u2011mail'
          : `«\u00a0${of.typed}\u00a0» n’est pas une adresse e\u2011mail`,
      role: 'Choisissez un rôle',
      sites: 'Choisissez au moins un site',
      who: (of: { site: string }) => `${of.site} a tous ses rédacteurs\u00a0: dites qui part`,
      lent: 'Cette personne tient ce rôle par un prêt\u00a0: finissez d’abord le prêt',
    },
  },

  requests: {
    lead: 'Les demandes qui attendent, les plus anciennes d’abord, puis les dernières décisions.',
    none: 'Aucune demande',
    noneText: 'Qui n’a pas d’accès le demande sur la page publique\u202f; vous le saurez par e\u2011mail.',
    ask: 'La page où l’on demande un accès',
    waiting: 'En attente',
    decided: 'Décidées',
    open: 'Voir',
    openOf: (of: { name: string }) => `Voir la demande de ${of.name}`,
    asked: (of: { when: string }) => `demandé ${of.when}`,
    desk: (of: { when: string }) => `Sans réponse, le Service Desk la reprend le ${of.when}.`,
    atDesk: 'Le Service Desk a repris cette demande. Vous pouvez encore décider.',
    granted: (of: { by: string; when: string }) => `Accordé par ${of.by}, ${of.when}`,
    refused: (of: { by: string; when: string }) => `Refusé par ${of.by}, ${of.when}`,
    takenBack: (of: { by: string; when: string }) => `Retirée par ${of.by}, ${of.when}`,
  },
  request: {
    back: 'Toutes les demandes',
    title: (of: { name: string }) => `${of.name} demande un accès`,
    address: 'Adresse confirmée',
    belongs: 'Son domaine est l’un de ceux de l’organisation. Ce n’est qu’un indice.',
    stranger: 'Son domaine n’est pas de ceux de l’organisation\u00a0: vérifiez qui le demande.',
    role: 'Rôle',
    sites: 'Sites',
    words: 'Motif',
    grant: 'Accorder',
    refuse: 'Refuser',
    reason: {
      label: 'Un mot à la personne',
      optional: '(facultatif)',
      hint: 'Il est dans l’e\u2011mail qui lui dit votre décision.',
    },
    already: {
      granted: (of: { by: string; when: string }) =>
        `${of.by} a déjà accordé cette demande, ${of.when}. Rien n’a changé.`,
      refused: (of: { by: string; when: string }) =>
        `${of.by} a déjà refusé cette demande, ${of.when}. Rien n’a changé.`,
      takenBack: (of: { by: string; when: string }) => `${of.by} a retiré cette demande, ${of.when}. Rien n’a changé.`,
    },
    reasonGiven: 'Le mot donné',
    somebody: 'quelqu’un',
  },

  loans: {
    lead: 'Pour une absence, un rôle se prête à un collègue\u00a0: il commence et finit de lui-même. Un rôle sur un site passe au collègue le temps du prêt\u202f; un service manager garde le sien.',
    none: 'Aucun prêt',
    noneText: 'Rien n’est prêté, et rien n’est prévu.',
    now: 'En cours et à venir',
    past: 'Finis',
    line: (of: { lender: string; borrower: string }) => `${of.lender} → ${of.borrower}`,
    days: (of: { from: string; until: string }) => `du ${of.from} au ${of.until}`,
    states: { planned: 'à venir', running: 'en cours', ended: 'fini', cancelled: 'annulé' },
    end: 'Finir',
    endOf: (of: { what: string }) => `Finir le prêt\u00a0: ${of.what}`,
    title: 'Prêter un rôle',
    what: { label: 'Quel rôle, et de qui\u202f?', choose: 'Choisir' },
    option: (of: { name: string; role: string; where: string }) => `${of.name}\u00a0: ${of.role}, ${of.where}`,
    email: { label: 'À qui\u202f? Son adresse e\u2011mail', hint: 'Qui a cette adresse est trouvé, ou ajouté.' },
    name: { label: 'Son nom', optional: '(facultatif)' },
    from: { label: 'Premier jour' },
    until: { label: 'Dernier jour', hint: 'Ce jour compte jusqu’à 24 h.' },
    submit: 'Prêter',
    errors: {
      what: 'Choisissez ce qui est prêté',
      date: 'Donnez un premier et un dernier jour',
      past: 'Le premier jour est passé\u00a0: commencez aujourd’hui ou plus tard',
      backwards: 'Le dernier jour est avant le premier',
      tooLong: 'Un prêt dure un an au plus\u00a0: au-delà, retirez le rôle et donnez-le',
      toSelf: 'Le rôle est déjà à cette personne\u00a0: donnez l’adresse d’un collègue',
      notHeld: 'Cette personne n’a plus ce rôle',
      heldAlready: 'Ce collègue a déjà un rôle à cet endroit',
      lent: 'Ce rôle est lui-même prêté\u00a0: finissez d’abord ce prêt',
      overlaps: (of: { from: string; until: string }) =>
        `Un autre prêt court du ${of.from} au ${of.until}\u00a0: choisissez d’autres jours, ou finissez-le`,
    },
  },

  review: {
    lead: 'Une fois par an, dites pour chacun s’il a encore besoin de son accès.',
    progress: (of: { done: number; of: number }) => `${of.done} accès sur ${of.of} sont à jour.`,
    finished: 'Tout est à jour',
    finishedText: 'Nous vous écrirons quand un accès aura un an.',
    answer: (of: { name: string; what: string }) => `${of.name}, ${of.what}`,
    since: (of: { date: string }) => `depuis le ${of.date}`,
    unknown: 'depuis une date non notée',
    stays: 'Reste',
    goes: 'Retirer',
    later: 'Plus tard',
    submit: 'Noter mes réponses',
  },

  figures: {
    lead: 'Les tickets de votre organisation depuis douze mois.',
    opened: 'Tickets ouverts',
    firstAnswer: 'Première réponse, médiane en heures de service',
    inTime: 'Réponses à temps',
    share: (of: { kept: number; of: number }) => `${of.kept} sur ${of.of}`,
    few: 'Trop peu pour le dire',
    complaints: 'Plaintes',
    complaintsText: 'Celles que leur auteur veut bien vous montrer.',
    noComplaints: 'Aucune plainte ne vous est montrée.',
  },

  history: {
    lead: 'Qui a accordé, retiré, prêté ou confirmé quoi. Rien ne s’y efface.',
    none: 'Rien encore.',
    older: 'Plus ancien',
  },
};

export type ManagedWords = typeof fr;
