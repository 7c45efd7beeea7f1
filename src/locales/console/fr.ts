import type { DueReason } from '#domain/ticket/due.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/widened.ts';

/** What the console says around tickets: its frame, lists and forms. Sentences that carry facts are functions of one object. */
export const fr = {
  frame: {
    skip: 'Aller au contenu',
    navigation: 'Navigation',
    thumb: 'Listes à portée de main',
    menu: 'Menu',
    search: 'Chercher',
    searchHint: 'Mots ou numéro',
    byStatus: 'Par statut',
    teams: 'Équipes',
    lists: 'Listes',
    account: 'Votre compte',
    signOut: 'Se déconnecter',
    offline: ({ time }: { time: string }) =>
      `Pas de connexion depuis ${time}. Ce que vous écrivez reste ici. La page se remet à jour d’elle-même.`,
  },

  views: {
    next: 'À faire',
    urgent: 'Urgences',
    mine: 'Les miens',
    unassigned: 'Sans agent',
    mentioned: 'Où l’on me mentionne',
    watched: 'Suivis',
    new: 'Nouveaux',
    open: 'En cours',
    waiting: 'En attente',
    handled: 'Traités',
    closed: 'Clôturés',
    told: 'À prévenir',
    spam: 'Spam supposé',
    complaints: 'Plaintes',
    unplaced: 'E-mails sans ticket',
    figures: 'Chiffres',
    foretold: 'L’horloge à venir',
    search: 'Résultats',
  },

  groups: {
    urgentNotPhoned: 'Urgent, pas encore téléphoné',
    firstAnswer: 'Première réponse attendue',
    reaction: 'Réactions',
    held: 'Réponses retenues',
    complaint: 'Plaintes',
    toBeTold: 'À prévenir par téléphone ou par lettre',
    inWork: 'En traitement',
    clock: 'En attente et en clôture',
    suspectedSpam: 'Spam supposé',
    closed: 'Clôturés',
  } satisfies Record<DueReason, string>,

  columns: {
    status: 'Statut',
    number: 'Numéro',
    summary: 'Description',
    who: 'Demandeur et site',
    assignee: 'Agent',
    due: 'Échéance',
  },

  list: {
    /** Short enough for a column: the ticket's page says them whole. */
    statuses: {
      new: 'Nouveau',
      open: 'En cours',
      waiting: 'En attente',
      handled: 'Traité',
      closed: 'Clôturé',
    } satisfies Record<Status, string>,
    nobody: 'Aucun',
    anonymous: 'Anonyme',
    attachments: ({ count }: { count: number }) => (count === 1 ? '1 pièce jointe' : `${count} pièces jointes`),
    newTicket: 'Nouveau ticket',
    menu: 'Plus d’options',
    more: 'Suite de la liste',
    first: 'Début de la liste',
    mailboxFailing: ({ address, when }: { address: string; when: string }) =>
      `La boîte ${address} ne peut pas être lue depuis le ${when}. Ce qui y est arrivé ne figure pas ici\u202f; un administrateur peut y remédier.`,
    sendingFailing: ({ desk, when }: { desk: string; when: string }) =>
      `Les messages de ${desk} ne partent plus depuis le ${when}. Ils attendent et partiront dès que possible\u202f; un administrateur peut y remédier.`,
    filesFailing: {
      full: ({ when }: { when: string }) =>
        `Le disque des fichiers est plein depuis le ${when}. Les courriels avec des fichiers attendent, et aucun fichier ne peut être joint\u202f; qui gère le serveur doit faire de la place.`,
      closed: ({ when }: { when: string }) =>
        `Les fichiers ne peuvent plus être enregistrés depuis le ${when}. Les courriels avec des fichiers attendent\u202f; qui gère le serveur peut y remédier.`,
    },
    rowsFull: ({ when }: { when: string }) =>
      `Le disque de la base de données est plein depuis le ${when}. Rien ne peut être enregistré, et les nouveaux courriels attendent sur le serveur de courrier\u202f; qui gère le serveur doit faire de la place.`,
    changes: ({ count }: { count: number }) => (count === 1 ? '1 changement.' : `${count} changements.`),
    show: 'Afficher',
    gone: 'n’est plus dans cette liste',
    emptyTitle: {
      next: 'Rien à faire pour l’instant',
      search: 'Aucun ticket trouvé',
      other: 'Cette liste est vide',
    },
    emptyNext: ({ when }: { when: string }) => `Le prochain envoi part ${when}.`,
    emptyQuiet: 'Aucun envoi n’est prévu.',
    emptySearch: 'Cherchez par mots, par numéro (DTO-104217-39), par nom ou par site.',
    emptyOther: 'Ce qui arrivera s’affichera ici.',
    wrongCheck: ({ number }: { number: string }) => `Le contrôle de ${number} n’est pas correct. Vouliez-vous dire :`,
  },

  /** What proves the sender of a contact, and the warning where nothing does (R3). */
  sender: {
    provedBy: {
      signIn: 'Expéditeur prouvé : il s’est connecté.',
      link: 'Expéditeur prouvé : il a utilisé le lien de notre e\u2011mail.',
      signedReply: 'Expéditeur prouvé : il a répondu à notre e\u2011mail.',
      dkim: 'Expéditeur prouvé par DKIM.',
      spf: 'Expéditeur prouvé par SPF.',
    },
    notProved: 'Expéditeur non prouvé.',
    warned: 'usurpé\u202f?',
    warning: {
      knownPerson: ({ address }: { address: string }) =>
        `Peut-être usurpé : ce message porte l’adresse ${address}, que nous connaissons, mais rien ne prouve qu’il vienne de cette personne. Nos e\u2011mails n’en répètent rien. Avant d’agir, vérifiez auprès d’elle par un moyen que vous connaissez.`,
      dmarcFailed: ({ address }: { address: string }) =>
        `Peut-être usurpé : le contrôle DMARC de l’adresse ${address} a échoué. Aucun e\u2011mail automatique n’est parti, et nos e\u2011mails ne répètent rien de ce message. Avant d’agir, vérifiez auprès de la personne par un moyen que vous connaissez.`,
    },
  },

  marks: {
    free: 'Ce n’est pas du spam : libérer',
    spam: 'Clôturer comme spam',
    notProved:
      'L’expéditeur n’est pas prouvé : quelqu’un d’autre peut avoir écrit en son nom. Nos e\u2011mails ne répètent rien de son message. Le lien de l’accusé de réception, ou une réponse à celui-ci, en apporte la preuve.',
    form: 'Formulaire',
    complete: 'Demande complète',
    missing: ({ count }: { count: number }) => (count === 1 ? '1 réponse manque' : `${count} réponses manquent`),
    incomplete: 'Demande incomplète',
  },

  due: {
    callAwaited: 'Appel attendu',
    lineOpens: ({ when }: { when: string }) => `ligne ouverte ${when}`,
    reacted: 'Réaction',
    mailFailed: 'Envoi échoué',
    held: 'Retenue',
    heldToo: 'réponse retenue',
    toBeTold: 'À prévenir',
    by: ({ when }: { when: string }) => `avant ${when}`,
    inWork: 'En traitement',
    reminder: ({ nth, of }: { nth: number; of: number }) => `Rappel ${nth} sur ${of}`,
    notice: 'Avis',
    expected: 'date prévue',
    spam: 'Spam supposé',
    closed: 'Clôturé',
    today: 'aujourd’hui',
    tomorrow: 'demain',
    yesterday: 'hier',
    ago: ({ span }: { span: string }) => `il y a ${span}`,
    in: ({ span }: { span: string }) => `dans ${span}`,
    late: ({ span }: { span: string }) => `retard ${span}`,
    daysLeft: ({ days }: { days: number }) => (days === 1 ? 'encore 1 jour' : `encore ${days} jours`),
    minutes: ({ minutes }: { minutes: number }) => `${minutes} min`,
    hours: ({ hours, minutes }: { hours: number; minutes: number }) =>
      minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`,
    days: ({ days }: { days: number }) => (days === 1 ? '1 jour' : `${days} jours`),
    firstAnswerBy: ({ when }: { when: string }) => `Première réponse attendue avant le ${when}.`,
    nextAnswerBy: ({ when }: { when: string }) => `Réponse à la réaction attendue avant le ${when}.`,
    handledBy: ({ when }: { when: string }) => `À traiter avant le ${when}.`,
    complaintBy: ({ when }: { when: string }) => `Réponse à la plainte attendue avant la fin du ${when}.`,
  },

  figures: {
    lead: 'Ce que le desk vise et comment il l’a tenu, avec la définition à côté de chaque chiffre. «\u00a0Comment nous travaillons\u00a0» montre au public la première réponse et le traitement.',
    desk: 'Service',
  },

  contact: {
    title: 'Nouveau ticket',
    lead: 'Un appel, une lettre ou une visite au guichet.',
    channel: 'Arrivé',
    channels: { phone: 'par téléphone', letter: 'par lettre', counter: 'au guichet' },
    desk: 'Service',
    requester: 'Demandeur',
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    emailHint: 'Sans adresse, le demandeur est prévenu par téléphone ou par lettre.',
    anonymous: 'Veut rester anonyme',
    kind: 'Sorte de demande',
    site: 'Site',
    siteHint: 'Numéro à quatre chiffres, par exemple 1042.',
    language: 'Langue',
    languageHint: 'Celle de la ligne appelée.',
    urgent: 'Urgent',
    summary: 'Description sommaire',
    text: 'Ce qui a été dit ou écrit',
    submit: 'Ouvrir le ticket',
    opened: 'Ticket ouvert. Le numéro à dire :',
    toTicket: 'Aller au ticket',
    cancel: 'Retour à la liste',
  },

  unplaced: {
    lead: 'Les e-mails automatiques ou illisibles qui ne se rapportent à rien de connu. Ils sont conservés en entier, sauf s’ils sont trop volumineux.',
    open: 'Ouvrir un ticket',
    noSubject: '(sans objet)',
    reasons: {
      autoReply: 'réponse automatique',
      bounce: 'avis de non-remise',
      report: 'rapport automatique',
      receipt: 'accusé de réception',
      bounceOfOurs: 'avis de non-remise',
      delayOfOurs: 'remise retardée',
      bounceOfOther: 'avis de non-remise d’un autre destinataire',
      overTheLimit: 'trop volumineux',
      ownMail: 'notre propre e-mail',
      noSender: 'pas d’expéditeur',
      failed: 'illisible',
      other: 'illisible',
    },
  },
  ownSettings: {
    link: 'Réglages',
    display: {
      title: 'Affichage',
      language: 'Langue de la console',
      ofAccount: ({ name }: { name: string }) => `Celle de mon compte (${name})`,
      density: 'Densité des listes',
      densities: { dense: 'Dense\u00a0: le plus de lignes possible', comfortable: 'Confortable\u00a0: plus d’espace' },
    },
  },
  absences: {
    option: ({ name, until }: { name: string; until: string }) => `${name} (absent jusqu’au ${until})`,
    warned: ({ name, until }: { name: string; until: string }) =>
      `${name} est absent jusqu’au ${until}. Recommencez pour lui attribuer le ticket malgré tout.`,
    warnedDeputy: ({ name, until, deputy }: { name: string; until: string; deputy: string }) =>
      `${name} est absent jusqu’au ${until}\u202f; ${deputy} le remplace. Choisissez ${deputy}, ou recommencez pour lui attribuer le ticket malgré tout.`,
    giveTo: ({ name }: { name: string }) => `Attribuer à ${name}`,
    standsInFor: ({ name }: { name: string }) => `pour ${name}`,
  },
};

/** What every language must say. */
export type ListWords = Widened<typeof fr>;
