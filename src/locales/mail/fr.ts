import type { WatchedEvent } from '#domain/ticket/staff-news.ts';
// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  greeting: (name: string | null) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  agent: (name: string | null) => (name ? `${name}, Service Desk` : 'Le Service Desk'),
  labelled: (label: string, text: string) => `${label}\u00a0: ${text}`,
  and: 'et',
  or: 'ou',

  subject: {
    signInCode: 'Votre code de connexion',
    providerCode: 'Lier votre compte à un fournisseur d’identité',
    addressCode: 'Code pour confirmer votre adresse',
    invitation: 'Votre accès au desk',
    testMail: 'Message d’essai',
    signInNews: 'Votre connexion a changé',
    colleagueWrote: 'Un message d’un collègue sur votre ticket',
    organisationTicket: 'Un nouveau ticket de votre organisation',
    escalation: 'Une échéance à surveiller',
    staffNews: 'Du nouveau sur un ticket',
    organisationDigest: 'Nouveaux tickets de votre organisation',
    knownIncident: 'Incident connu',
  },

  /** What stands where a mail of ours had a link for its reader alone (R29). */
  personalLink: '[lien personnel]',
  copy: 'Ce que vous nous avez envoyé',
  number: {
    plain: 'Votre ticket\u00a0:',
  },
  about: (summary: string) => `Il s’agit de\u00a0: ${summary}`,
  /** What a text says instead of the summary to an address that has not proved itself (R3). */
  yourRequest: 'votre demande',

  firstAnswer: (when: string) => `Vous recevez une première réponse au plus tard le ${when}.`,
  received: 'reçu',
  firstAnswerCell: ['Première', 'réponse'] as [string, string],
  hourCell: (hours: number) => `${hours}\u00a0h`,
  hoursCounted: (hours: string) => `Nous comptons les heures d’ouverture\u00a0: ${hours}.`,
  next: 'Un agent lit votre demande et vous répond par e-mail.',

  ifUrgent: {
    lead: 'Si c’est urgent,',
    text: (phones: string) => `appelez le ${phones} et citez le numéro du ticket.`,
  },
  ifUrgentHeld: { lead: 'Si c’est urgent,', text: (phones: string) => `appelez le ${phones}.` },

  reply: {
    lead: 'Si vous nous écrivez encore à ce sujet,',
    text: 'répondez à cet e-mail ou laissez le numéro dans l’objet. Pour un autre sujet, envoyez un nouveau message.',
  },
  replyHeld: {
    lead: 'Si vous voulez ajouter quelque chose,',
    text: 'répondez à cet e-mail. Pour un autre sujet, envoyez un nouveau message.',
  },
  confirm: {
    lead: 'Confirmez votre adresse\u00a0:',
    text: 'nos messages pourront alors reprendre le contenu de votre demande.',
  },

  information: {
    form: 'Donner ces informations',
  },
  step: {
    remind: (index: number) => `rappel ${index}`,
    notice: 'avis de clôture',
    close: 'clôture',
    legend: (days: number) =>
      `Rappels et avis partent à l’ouverture du desk. La clôture suit l’avis de ${days} jours ouvrables.`,
  },

  closesCell: 'Clôture',
  notCountedCell: (days: number): [string, string] => [`${days}\u00a0jours`, 'non comptés'],
  counted: (days: number, start: string) =>
    `Nous comptons ${days === 1 ? '1\u00a0jour ouvrable' : `${days}\u00a0jours ouvrables`} après le ${start}.`,
  extended: 'Ce délai a été prolongé une fois.',
  skipped: (list: string) => `Non comptés\u00a0: ${list}.`,
  weekend: 'week-end',
  solvedQuestion: 'Votre problème est-il résolu\u202f?',
  moreTimeQuestion: 'Encore besoin de temps\u202f?',
  button: {
    solved: 'Résolu',
    notSolved: 'Pas résolu',
    moreTime: 'Il me faut plus de temps',
    confirm: 'Confirmer mon adresse',
    read: 'Voir le ticket',
  },
  effect: {
    solved: '«\u00a0Résolu\u00a0» clôture tout de suite.',
    notSolved: '«\u00a0Pas résolu\u00a0» rouvre votre ticket.',
    moreTime: (days: number) => `«\u00a0Plus de temps\u00a0» prolonge une fois de ${days} jours ouvrables.`,
    reply: 'Vous pouvez aussi simplement répondre à cet e-mail.',
  },

  closed: {
    again: {
      lead: 'Si quelque chose ne va pas,',
      text: 'répondez à cet e-mail\u00a0: votre message ouvre un nouveau ticket, lié à celui-ci, et vous recevez son numéro.',
    },
  },

  /** What an agent sends to a stranger, below a proposed contact (R8). */
  wrongNumber: (typed: string, of: string) =>
    `Vous avez cité ${typed}, qui n’est aucun de nos numéros de ticket. Vouliez-vous dire ${of}\u00a0? Alors répondez au dernier e-mail que vous avez reçu à son sujet.`,
  referral: {
    site: (site: string) => `Votre message concerne le site ${site}.`,
    who: 'Nous aidons les rédacteurs et les propriétaires de sites web. Pour toute autre question, le service de communication de l’administration responsable vous répond\u00a0:',
    email: 'E-mail',
    phone: 'Téléphone',
    page: 'Page web',
  },

  signIn: {
    code: 'Votre code :',
    until: 'Il est valable dix minutes, une seule fois.',
    link: 'Vous lisez ce message sur un autre appareil ? Ce bouton vous y connecte à la place du code.',
    button: 'Me connecter',
    notYou:
      'Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne n’entre. Ne le donnez à personne, même pas à nous.',
  },

  providerCode: {
    lead: ({ desk, provider }: { desk: string; provider: string }) =>
      `Vous liez votre compte auprès de «\u00a0${desk}\u00a0» à ${provider}.`,
    effect: ({ provider }: { provider: string }) =>
      `Désormais, quiconque se connecte avec ce compte chez ${provider} entre aussi dans le vôtre chez nous.`,
    where:
      'Saisissez le code dans le navigateur où vous avez commencé, ou ouvrez le lien dans ce même navigateur. Code et lien sont valables dix minutes, une seule fois.',
    button: ({ provider }: { provider: string }) => `Lier mon compte à ${provider}`,
    notYou: {
      lead: 'Ce n’est pas vous qui avez commencé\u00a0?',
      text: 'Ne faites rien\u00a0: rien n’est lié. N’ouvrez pas le lien et ne donnez le code à personne, même pas à nous.',
    },
  },

  addressCode: {
    lead: 'Une personne connectée chez nous dit que cette adresse e-mail est aussi la sienne. Si c’est vous, recopiez ce code dans la page « Votre compte ». Les demandes envoyées depuis cette adresse rejoignent alors les vôtres.',
    notYou:
      'Ce n’est pas vous ? Ne faites rien : sans ce code, rien ne change. Ne le donnez à personne, même pas à nous.',
  },

  invitation: {
    sentence: (desk: string) => `${desk} vous invite à travailler avec Belfry.`,
    link: (when: string) =>
      `Ouvrez ce lien au plus tard le ${when}. Il ne sert qu’une fois : vous y choisissez comment vous vous connectez, avec un second facteur.`,
    button: 'Ouvrir mon accès',
    notYou: 'Vous ne travaillez pas à ce desk ? Ne faites rien, et ne donnez ce lien à personne.',
  },

  testMail: {
    sentence: (desk: string) => `Ce message d’essai est arrivé\u00a0: le courrier de «\u00a0${desk}\u00a0» part.`,
    asked: (when: string) => `Un administrateur du desk l’a demandé le ${when}. Il n’appelle aucune réponse.`,
  },

  signInNews: {
    what: {
      passwordSet: 'Un mot de passe a été choisi pour votre compte.',
      totpSetUp: 'Une application de codes a été ajoutée à votre compte.',
      passkeySetUp: 'Une clé d’accès a été ajoutée à votre compte.',
      totpWithdrawn: 'L’application de codes a été retirée de votre compte.',
      passkeyWithdrawn: 'Une clé d’accès a été retirée de votre compte.',
      recoveryCodesRenewed: 'De nouveaux codes de secours ont été créés\u202f; les anciens ne valent plus.',
      identityLinked: 'Le compte d’un fournisseur d’identité ouvre maintenant votre compte.',
      identityUnlinked: 'Le compte d’un fournisseur d’identité n’ouvre plus votre compte.',
      addressAdded: 'Une adresse e-mail a été ajoutée à votre compte.',
      newDevice: 'Votre compte a été utilisé sur un appareil que nous ne connaissions pas.',
      factorsEnded:
        'Votre administrateur a mis fin à vos secondes preuves\u00a0: application, clés d’accès et codes de secours.',
    },
    when: (when: string) => `C’était le ${when}.`,
    onDevice: (when: string, device: string) => `C’était le ${when}, sur cet appareil\u00a0: ${device}.`,
    reason: {
      lost: 'Raison\u00a0: vous n’y avez plus accès.',
      replaced: 'Raison\u00a0: vous avez changé de téléphone ou d’appareil.',
      suspicion: 'Raison\u00a0: quelqu’un d’autre pourrait y avoir accès.',
    },
    setUpAnew:
      'Toutes vos sessions ont pris fin. À votre prochaine connexion, vous choisissez une nouvelle seconde preuve.',
    notYou: {
      lead: 'Ce n’était pas vous\u202f?',
      text: 'Ouvrez «\u00a0Votre compte\u00a0» par le bouton, terminez les autres sessions, choisissez un autre mot de passe et prévenez tout de suite le Service Desk. Si c’était vous, vous ne devez rien faire.',
    },
    button: 'Votre compte',
  },

  colleagueWrote: {
    sentence: (name: string | null) =>
      name
        ? `${name}, qui participe à votre ticket, a écrit\u00a0:`
        : 'Une personne qui participe à votre ticket a écrit\u00a0:',
    filesAlone: 'Des fichiers seulement\u00a0: vous les trouvez sur la page du ticket.',
  },
  organisationTicket: {
    sentence: (number: string) => `Votre organisation a un nouveau ticket\u00a0: ${number}.`,
    onPage: 'Pour y écrire, ouvrez-le dans le portail\u00a0: une réponse à cet e‑mail est mise de côté pour un agent.',
  },
  /** To one of the staff: a target of a ticket is due, or was. */
  escalation: {
    targets: { firstAnswer: 'La première réponse', nextAnswer: 'La réponse suivante', handled: 'Le traitement' },
    due: ({ number, target, date }: { number: string; target: string; date: string }) =>
      `${target} du ticket ${number}\u00a0: échéance le ${date}.`,
    overdue: ({ number, target, date }: { number: string; target: string; date: string }) =>
      `${target} du ticket ${number}\u00a0: en retard, échéance le ${date}.`,
    onPage: 'Pour agir, ouvrez le ticket dans la console\u00a0: une réponse à cet e‑mail ne le fait pas.',
  },
  /** To one of the staff, of what a colleague did. */
  staffNews: {
    given: ({ number }: { number: string }) => `Le ticket ${number} vous a été confié.`,
    mentioned: ({ number }: { number: string }) => `Une note du ticket ${number} vous mentionne.`,
    watched: ({ number, what }: { number: string; what: string }) =>
      `Sur le ticket ${number}, que vous suivez\u00a0: ${what}.`,
    what: {
      reacted: 'une réaction est arrivée',
      held: 'une réponse retenue attend une décision',
      answered: 'une réponse est partie',
      informationRequested: 'des informations ont été demandées',
      handled: 'il est marqué comme traité',
      noted: 'une note interne a été écrite',
      called: 'un appel a été noté',
      closed: 'il est clôturé',
      reopened: 'il est rouvert',
      linked: 'un autre ticket y est lié',
    } satisfies Record<WatchedEvent, string>,
    onPage: 'Ce qui a été écrit se lit dans la console\u00a0: une réponse à cet e‑mail n’y arrive pas.',
  },
  organisationDigest: {
    sentence: (count: number) =>
      count === 1
        ? 'Votre organisation a 1\u00a0nouveau ticket\u00a0:'
        : `Votre organisation a ${count}\u00a0nouveaux tickets\u00a0:`,
    untitled: 'sans titre',
    others: (count: number) => (count === 1 ? 'et 1\u00a0autre' : `et ${count}\u00a0autres`),
    button: 'Voir les tickets',
  },
  knownIncident: {
    onSite: (site: string) => `Un incident est connu sur le site ${site}. Vous n’avez pas à le signaler.`,
    everywhere: 'Un incident est connu sur tous les sites. Vous n’avez pas à le signaler.',
    expected: (when: string) => `Il devrait être terminé le ${when}.`,
    button: 'Voir les incidents connus',
  },

  erasure: {
    received: {
      subject: 'Votre demande d’effacement',
      sentence: (when: string) =>
        `Vous avez demandé l’effacement de vos données. Vous recevez une réponse au plus tard le ${when}.`,
      back: 'Jusque-là, vous pouvez retirer la demande dans le portail, sous «\u00a0Mes données\u00a0». Vous y voyez aussi où elle en est.',
      notYou:
        'Ce n’était pas vous\u202f? Retirez-la là, terminez les autres sessions dans «\u00a0Votre compte\u00a0» et prévenez le Service Desk.',
    },
    refused: {
      subject: 'Vos données ne sont pas effacées',
      sentence: 'Votre demande d’effacement est refusée.',
      reason: 'Le motif\u00a0:',
      rights:
        'Si vous n’êtes pas d’accord, vous pouvez répondre à cet e‑mail, introduire une plainte auprès de l’autorité de protection des données ou saisir la justice.',
    },
    done: {
      subject: 'Vos données sont effacées',
      sentence: 'Vos données sont effacées, comme vous l’avez demandé.',
      stays:
        'Ce qui reste ne dit plus qui vous êtes\u00a0: les étapes de vos tickets, ce que nos agents ont écrit et le journal d’audit.',
      last: 'Ceci est notre dernier message\u00a0: votre adresse disparaît avec lui.',
    },
  },

  footer: {
    choice: {
      why: 'Aucune règle n’impose ce message\u00a0: vous choisissez si vous le recevez.',
      label: 'Choisir vos messages',
    },
    why: 'Vous recevez ce message parce qu’une demande est arrivée de votre adresse. Ce n’était pas vous\u202f? Répondez-nous.',
    phone: (phone: string, language: string, hours: string) => `${phone} (${language}, ${hours})`,
    line: { fr: 'en français', nl: 'en néerlandais', de: 'en allemand', en: 'en anglais' },
    open: (hours: string) => `Le Service Desk est ouvert ${hours}.`,
  },
  hours: {
    businessDays: (spans: string) => `les jours ouvrables ${spans}`,
    day: (day: string, spans: string) => `le ${day} ${spans}`,
    span: (opens: string, closes: string) => `de ${opens} à ${closes}`,
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    never: 'sur rendez-vous',
    /** Other hours on some days, with the reason. */
    exception: (days: string, spans: string, reason: string) => `${days}\u00a0: ouvert ${spans} (${reason}).`,
    closed: (days: string, reason: string) => `${days}\u00a0: fermé (${reason}).`,
    fromTo: (from: string, until: string) => `du ${from} au ${until}`,
  },
};

/** The words of the desk's mails. A language that lacks one fails the type check (R27). */
export type MailMessages = typeof fr;
