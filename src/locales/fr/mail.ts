import type { LetterSection, LetterText, PreviewSituation, TicketLetterName } from '#domain/letters/registry.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import { type LanguageNames, paragraphs, type Widened } from '#locales/catalogue.ts';

export const fr = {
  // No-break spaces (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
  frame: {
    greeting: (name: string | null) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    agent: (name: string | null) => (name ? `${name}, Service Desk` : 'Le Service Desk'),
    labelled: (label: string, text: string) => `${label}\u00a0: ${text}`,
    and: 'et',
    or: 'ou',

    subject: {
      signInCode: 'Votre code de connexion',
      providerCode: 'Lier votre compte à un fournisseur d’identité',
      addressCode: 'Code pour confirmer votre adresse',
      invitation: 'Votre accès au Service Desk',
      testMail: 'Message d’essai',
      signInNews: 'Changement concernant votre connexion',
      colleagueWrote: 'Un message d’un collègue sur votre ticket',
      organisationTicket: 'Un nouveau ticket de votre organisation',
      escalation: 'Une échéance à surveiller',
      approvalRequest: 'Votre accord est demandé',
      staffNews: 'Du nouveau sur un ticket',
      organisationDigest: 'Nouveaux tickets de votre organisation',
      knownIncident: 'Incident connu',
    },

    /** Replaces a personal link in quoted mail of ours (R29). */
    personalLink: '[lien personnel]',
    copy: 'Ce que vous nous avez envoyé',
    number: {
      plain: 'Votre ticket\u00a0:',
    },
    about: (summary: string) => `Il s’agit de\u00a0: ${summary}`,
    /** Replaces the summary for an address that is not verified (R3). */
    yourRequest: 'votre demande',

    firstAnswer: (when: string) => `Vous recevez une première réponse au plus tard le ${when}.`,
    received: 'reçu',
    firstAnswerCell: ['Première', 'réponse'] as [string, string],
    hourCell: (hours: number) => `${hours}\u00a0h`,
    hoursCounted: (hours: string) => `Seules comptent les heures d’ouverture\u00a0: ${hours}.`,
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
        `Rappels et avis partent à l’ouverture du Service Desk. La clôture a lieu ${days} jours ouvrables après l’avis.`,
    },

    closesCell: 'Clôture',
    notCountedCell: (days: number): [string, string] => [`${days}\u00a0jours`, 'non comptés'],
    counted: (days: number, start: string) =>
      `Nous comptons ${days === 1 ? '1\u00a0jour ouvrable' : `${days}\u00a0jours ouvrables`} après le ${start}.`,
    extended: 'Ce délai a été prolongé une fois.',
    skipped: (list: string) => `Non comptés\u00a0: ${list}.`,
    weekend: 'week-end',
    dayOff: 'jour de fermeture',
    solvedQuestion: 'Votre problème est-il résolu\u202f?',
    moreTimeQuestion: 'Vous faut-il plus de temps\u202f?',
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
      moreTime: (days: number) =>
        `«\u00a0Il me faut plus de temps\u00a0» prolonge le délai une fois de ${days} jours ouvrables.`,
      reply: 'Vous pouvez aussi simplement répondre à cet e-mail.',
    },

    closed: {
      again: {
        lead: 'Si quelque chose ne va pas,',
        text: 'répondez à cet e-mail\u00a0: votre message ouvre un nouveau ticket, lié à celui-ci, et vous recevez son numéro.',
      },
    },

    /** The text that an agent sends to a stranger, below the suggested contact (R8). */
    wrongNumber: (typed: string, of: string) =>
      `Vous avez cité ${typed}, qui n’est pas un de nos numéros de ticket. Vouliez-vous dire ${of}\u00a0? Dans ce cas, répondez au dernier e-mail que vous avez reçu à son sujet.`,
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
      link: 'Vous lisez ce message sur un autre appareil ? Ouvrez-y le lien qui suit\u00a0: il remplace le code.',
      button: 'Me connecter',
      notYou:
        'Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne ne peut se connecter. Ne le donnez à personne, même pas à nous.',
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
        `Ouvrez ce lien au plus tard le ${when}. Il ne sert qu’une fois. Vous y choisissez comment vous vous connectez, et vous y ajoutez un second facteur.`,
      button: 'Ouvrir mon accès',
      notYou: 'Vous ne travaillez pas dans ce Service Desk ? Ne faites rien, et ne donnez ce lien à personne.',
    },

    testMail: {
      sentence: (desk: string) =>
        `Ce message d’essai est arrivé\u00a0: l’envoi des e-mails de «\u00a0${desk}\u00a0» fonctionne.`,
      asked: (when: string) =>
        `Un administrateur du Service Desk l’a demandé le ${when}. Vous n’avez pas à y répondre.`,
    },

    signInNews: {
      what: {
        passwordSet: 'Un mot de passe a été choisi pour votre compte.',
        totpSetUp: 'Une application de codes a été ajoutée à votre compte.',
        passkeySetUp: 'Une clé d’accès a été ajoutée à votre compte.',
        totpWithdrawn: 'L’application de codes a été retirée de votre compte.',
        passkeyWithdrawn: 'Une clé d’accès a été retirée de votre compte.',
        recoveryCodesRenewed: 'De nouveaux codes de secours ont été créés\u202f; les anciens ne sont plus valables.',
        identityLinked: 'Le compte d’un fournisseur d’identité donne maintenant accès à votre compte.',
        identityUnlinked: 'Le compte d’un fournisseur d’identité ne donne plus accès à votre compte.',
        addressAdded: 'Une adresse e-mail a été ajoutée à votre compte.',
        newDevice: 'Votre compte a été utilisé sur un appareil que nous ne connaissions pas.',
        factorsEnded:
          'Votre administrateur a supprimé vos seconds facteurs\u00a0: application, clés d’accès et codes de secours.',
      },
      when: (when: string) => `C’était le ${when}.`,
      onDevice: (when: string, device: string) => `C’était le ${when}, sur cet appareil\u00a0: ${device}.`,
      reason: {
        lost: 'Raison\u00a0: vous n’y avez plus accès.',
        replaced: 'Raison\u00a0: vous avez changé de téléphone ou d’appareil.',
        suspicion: 'Raison\u00a0: quelqu’un d’autre pourrait y avoir accès.',
      },
      setUpAnew:
        'Toutes vos sessions ont pris fin. À votre prochaine connexion, vous choisissez un nouveau second facteur.',
      notYou: {
        lead: 'Ce n’était pas vous\u202f?',
        text: 'Ouvrez «\u00a0Votre compte\u00a0», terminez les autres sessions, choisissez un autre mot de passe et prévenez tout de suite le Service Desk. Si c’était vous, vous n’avez rien à faire.',
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
      onPage:
        'Pour y écrire, ouvrez-le dans le portail\u00a0: une réponse à cet e‑mail est mise de côté jusqu’à ce qu’un agent l’examine.',
    },
    /** To staff: a ticket's target is due or missed. */
    escalation: {
      targets: { firstAnswer: 'La première réponse', nextAnswer: 'La réponse suivante', handled: 'Le traitement' },
      due: ({ number, target, date }: { number: string; target: string; date: string }) =>
        `${target} du ticket ${number}\u00a0: échéance le ${date}.`,
      overdue: ({ number, target, date }: { number: string; target: string; date: string }) =>
        `${target} du ticket ${number}\u00a0: en retard, échéance le ${date}.`,
      onPage: 'Pour agir, ouvrez le ticket dans la console\u00a0: une réponse à cet e‑mail n’a pas d’effet.',
    },
    /** To staff, about a colleague's action. */
    staffNews: {
      given: ({ number }: { number: string }) => `Le ticket ${number} vous a été confié.`,
      mentioned: ({ number }: { number: string }) => `Une note du ticket ${number} vous mentionne.`,
      due: ({ number, count }: { number: string; count: number }) =>
        count > 1
          ? `${count} tâches du ticket ${number} arrivent à échéance.`
          : `Une tâche du ticket ${number} arrive à échéance.`,
      overdue: ({ number, count }: { number: string; count: number }) =>
        count > 1
          ? `${count} tâches du ticket ${number} sont en retard.`
          : `Une tâche du ticket ${number} est en retard.`,
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
        conversationAnswered: 'une réponse d’un tiers est arrivée',
        approvalGiven: 'un accord a été donné',
        approvalRefused: 'un accord a été refusé',
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

    /** Below the agent's question to a third party. */
    sideQuestion: {
      reply: 'Répondez simplement à cet e-mail. Laissez la référence entre crochets dans l’objet.',
    },

    /** A question for agreement. */
    approval: {
      sentence: 'Nous demandons votre accord.',
      approve: 'Donner mon accord',
      refuse: 'Refuser',
      number: (number: string) => `Le numéro du ticket, si vous nous téléphonez : ${number}.`,
      once: (days: number) =>
        `Rien n’est décidé tant que vous n’avez pas appuyé sur le bouton de la page qui s’ouvre. Vous ne pouvez répondre qu’une fois. Les liens vous sont réservés et restent valables ${days} jours.`,
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
        why: 'Ce message est facultatif\u00a0: vous choisissez de le recevoir ou non.',
        label: 'Choisir vos messages',
      },
      why: 'Vous recevez ce message parce que quelqu’un nous a écrit depuis votre adresse ou vous a ajouté à un ticket. C’est une erreur\u202f? Répondez-nous.',
      phone: (phone: string, language: string, hours: string) => `${phone} (${language}, ${hours})`,
      line: {
        fr: 'en français',
        nl: 'en néerlandais',
        de: 'en allemand',
        en: 'en anglais',
      } satisfies LanguageNames as LanguageNames,
      open: (hours: string) => `Le Service Desk est ouvert ${hours}.`,
    },
    hours: {
      businessDays: (spans: string) => `les jours ouvrables ${spans}`,
      day: (day: string, spans: string) => `le ${day} ${spans}`,
      span: (opens: string, closes: string) => `de ${opens} à ${closes}`,
      days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
      never: 'sur rendez-vous',
      /** Special hours on some days, with the reason. */
      exception: (days: string, spans: string, reason: string) => `${days}\u00a0: ouvert ${spans} (${reason}).`,
      closed: (days: string, reason: string) => `${days}\u00a0: fermé (${reason}).`,
      fromTo: (from: string, until: string) => `du ${from} au ${until}`,
    },
  },
  /** Why a mail opened or joined a ticket, or was set aside, by its stored code. */
  reasons: {
    newContact: 'Il n’indique aucun ticket : il a ouvert le sien.',
    wrongNumber: ({ typed, of }: { typed: string; of: string }) =>
      `Il cite ${typed}, qui n’est pas un de nos numéros (${of} était sans doute visé) : il a ouvert un ticket.`,
    answersOurMail: ({ on }: { on: string | null }) =>
      `Il répond à un message que nous avons envoyé à cette adresse${on === null ? '' : ` (${on})`}.`,
    answersQuestion: 'Il répond à une question que nous avons posée à cette adresse.',
    answersQuestionOfOther: 'Il concerne une question posée à une autre adresse : il est gardé avec l’échange.',
    quotesNumber: 'Il cite le numéro, et son expéditeur participe au ticket.',
    followUp: ({ of }: { of: string }) => `Il a été reçu après la clôture de ${of} : il a ouvert un ticket de suivi.`,
    followUpContinued: ({ of }: { of: string }) =>
      `Il a été reçu après la clôture de ${of} : il rejoint le ticket de suivi, qui est ouvert.`,
    bareThanks: 'Un simple merci : noté, sans effet.',
    openedByAgent: 'Un agent en a fait un ticket.',
    ownMail: 'Il vient d’une de nos propres boîtes.',
    bounceOfOurs: 'Un de nos messages est revenu : l’adresse ne le reçoit pas.',
    bounceOfOther: 'Il renvoie un de nos messages, mais nomme un autre destinataire\u00a0: rien n’a été modifié.',
    delayOfOurs: 'Un de nos messages est retardé : le serveur essaie encore.',
    autoReply: 'Une réponse automatique : notée, sans effet.',
    bounce: 'Un avis de non-remise qui ne concerne aucun de nos messages.',
    report: 'Un rapport automatique : noté, sans effet.',
    receipt: 'Un accusé de lecture ou de réception : noté, sans effet.',
    notTakingPart: 'Il cite un ticket auquel son expéditeur ne participe pas : un agent décide.',
    dmarcFailed: 'Son adresse d’expédition est peut-être usurpée : un agent décide.',
    agentByMail: 'Un agent a écrit par e-mail sans participer au ticket : proposé comme note.',
    answersHeld: 'Il répond à l’accusé de réception d’une réponse retenue : retenu lui aussi.',
    noSender: 'Il n’indique aucun expéditeur.',
    failed: 'Il n’a pas pu être lu, même après plusieurs essais.',
    empty: 'Il est vide.',
    notAMessage: 'Ce n’est pas un message.',
    messageTooLarge: 'Il est trop volumineux.',
    overTheLimit: ({ size, folder }: { size: string; folder: string | null }) =>
      `Trop volumineux (${size})\u00a0: seuls ses en-têtes sont enregistrés. L’e-mail entier est dans la boîte${folder === null ? '' : `, dossier ${folder}`}. Demandez à l’expéditeur d’envoyer ses fichiers autrement.`,
    headersTooLarge: 'Ses en-têtes sont trop longs.',
    tooManyParts: 'Il a trop de parties.',
    nestedTooDeep: 'Ses parties sont emboîtées trop profondément.',
    tooManyAddresses: 'Il a trop de destinataires.',
    tooManyAttachments: 'Il a trop de pièces jointes.',
    attachmentsTooLarge: 'Ses pièces jointes sont trop volumineuses.',
    lineTooLong: 'Une de ses lignes est trop longue.',
    tookTooLong: 'Sa lecture a pris trop de temps.',
    malformed: 'Son format est illisible.',
    /** Why no automatic letter was sent. */
    silent: {
      capped: 'Aucune réponse automatique n’est partie, cette adresse en ayant déjà reçu beaucoup dans l’heure.',
      early: 'Aucun accusé de réception n’est parti : cette boîte n’en envoie pas encore.',
      dmarcFailed: 'Aucune réponse automatique n’est partie : le contrôle DMARC de l’adresse d’expédition a échoué.',
      list: 'Aucune réponse automatique n’est partie : il vient d’une liste de diffusion ou d’un envoi en nombre.',
      noReply:
        'Aucune réponse automatique n’est partie : personne ne lit les e-mails envoyés à cette adresse (no-reply).',
      suppressed:
        'Aucune réponse automatique n’est partie : l’e-mail demande qu’il n’y en ait pas (X-Auto-Response-Suppress).',
    },
  },
  /**
   * The built-in texts of letters, which a desk can replace. Blank lines separate paragraphs; `# ` marks the most important
   * sentence.
   */
  /** The description of each letter for its readers. */
  about: {
    /** The sections of the page of a desk's letters. */
    sections: {
      acknowledgement: { name: 'Accusé de réception', when: 'Part dès qu’une demande arrive.' },
      followUp: {
        name: 'Nouveau ticket après une clôture',
        when: 'Part quand une réaction à un ticket clôturé ouvre un nouveau ticket.',
      },
      answer: { name: 'Réponse', when: 'Part avec chaque réponse d’un agent.' },
      informationRequest: { name: 'Demande d’informations', when: 'Part quand un agent demande ce qui manque.' },
      reminder: { name: 'Rappel', when: 'Part quand une demande d’informations reste sans réponse.' },
      closingNotice: {
        name: 'Avis de clôture',
        when: 'Part quand la demande est traitée, ou quand les rappels sont restés sans réponse.',
      },
      closed: {
        name: 'Clôture',
        when: 'Part quand un agent clôture le ticket : doublon, personne injoignable, ou parce que le demandeur l’a dit.',
      },
      referral: {
        name: 'Orientation vers un autre service',
        when: 'Part quand un agent indique le service responsable. Le ticket est alors clôturé.',
      },
      held: {
        name: 'Réponse retenue',
        when: 'Part quand une réponse vient de quelqu’un qui ne participe pas au ticket. Ne nomme aucun ticket.',
      },
      reopenedLate: {
        name: 'Ticket rouvert',
        when: 'Part quand une réaction arrivée à temps est lue après la clôture.',
      },
      dateMoved: {
        name: 'Date recomptée',
        when: 'Part quand un changement des jours de congé ou des heures reporte une date déjà annoncée.',
      },
      split: {
        name: 'Sujets séparés',
        when: 'Part quand un agent scinde un message qui contient plusieurs sujets. Donne tous les numéros.',
      },
      rejoined: {
        name: 'Sujets réunis',
        when: 'Part quand un agent annule une scission. Les deux numéros mènent au même ticket.',
      },
      restored: {
        name: 'Fusion annulée',
        when: 'Part quand un agent annule une fusion\u00a0: chaque numéro mène de nouveau à son ticket.',
      },
      takingPart: { name: 'Participation', when: 'Part vers une personne que le demandeur fait participer.' },
      ticketLink: {
        name: 'Lien vers le ticket',
        when: 'Part vers qui demande un nouveau lien vers la page de son ticket.',
      },
      access: { name: 'Accès', when: 'Part vers qui demande, reçoit, prête ou perd un accès, et vers qui en décide.' },
    } satisfies Record<LetterSection, { name: string; when: string }>,
    situations: {
      request: 'Demande ordinaire',
      urgent: 'Incident urgent',
      complaint: 'Plainte',
      held: 'Réponse retenue',
      answer: 'Réponse',
      informationRequest: 'Demande d’informations',
      reminder: 'Rappel',
      handled: 'Demande traitée',
      silence: 'Sans réponse aux rappels',
      duplicate: 'Doublon',
      unreachable: 'Personne injoignable',
      solved: 'Résolu, dit le demandeur',
      withdrawn: 'Demande retirée',
      referral: 'Orientation',
      followUp: 'Nouveau ticket après une clôture',
      reopenedLate: 'Ticket rouvert',
      closingMoved: 'Nouvelle date de clôture',
      firstAnswerMoved: 'Nouvelle date de la première réponse',
      split: 'Sujets séparés',
      rejoined: 'Sujets réunis',
      restored: 'Fusion annulée',
      takingPart: 'Participation',
      ticketLink: 'Lien vers le ticket',
      accessProof: 'Adresse à confirmer',
      accessReceived: 'Demande reçue',
      accessRequest: 'Demande à décider',
      accessReminder: 'Rappel d’une demande à décider',
      accessGranted: 'Accès accordé',
      accessRefused: 'Accès refusé',
      accessTakenBack: 'Demande retirée par son auteur',
      accessGiven: 'Accès donné',
      accessWithdrawn: 'Accès retiré',
      accessLeft: 'Tous les accès retirés',
      accessLent: 'Rôle prêté',
      accessReturned: 'Rôle rendu',
      stranger: 'Adresse pas encore confirmée',
    } satisfies Record<PreviewSituation, string>,
    names: {
      acknowledgement: 'accusé de réception',
      followUp: 'message avec le nouveau numéro',
      answer: 'réponse',
      informationRequest: 'demande d’informations',
      reminder: 'rappel',
      closingNotice: 'avis de clôture',
      closed: 'message de clôture',
      reopenedLate: 'message de réouverture',
      held: 'accusé de réception neutre',
      dateMoved: 'message avec la nouvelle date',
      takingPart: 'message aux nouveaux participants',
      split: 'message avec tous les numéros',
      rejoined: 'message que les sujets sont réunis',
      restored: 'message que le ticket est de nouveau traité séparément',
      ticketLink: 'lien vers le ticket',
    } satisfies Record<TicketLetterName, string>,
    /** In the record that a requester reads. */
    recorded: {
      acknowledgement: 'Réception confirmée par e\u2011mail',
      followUp: 'Nouveau numéro envoyé par e\u2011mail',
      answer: 'Réponse envoyée par e\u2011mail',
      informationRequest: 'Demande d’informations envoyée par e\u2011mail',
      reminder: 'Rappel envoyé par e\u2011mail',
      closingNotice: 'Avis de clôture envoyé par e\u2011mail',
      closed: 'Clôture annoncée par e\u2011mail',
      reopenedLate: 'Réouverture annoncée par e\u2011mail',
      held: 'Accusé de réception envoyé par e\u2011mail',
      dateMoved: 'Nouvelle date annoncée par e\u2011mail',
      takingPart: 'Nouveau participant averti par e\u2011mail',
      split: 'Tous les numéros envoyés par e\u2011mail',
      rejoined: 'Réunion des sujets annoncée par e\u2011mail',
      restored: 'Ticket de nouveau traité séparément, annoncé par e\u2011mail',
      ticketLink: 'Lien vers ce ticket envoyé par e\u2011mail',
    } satisfies Record<TicketLetterName, string>,
  },
  letters: {
    request: {
      subject: 'Nous avons reçu votre demande',
      text: paragraphs(
        'Nous avons reçu votre demande. Son numéro\u00a0:\n{number}',
        '{about}',
        '# Vous recevez une première réponse au plus tard le {date}.',
        '{clock}',
        'Un agent lit votre demande et vous répond par e-mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    urgent: {
      subject: 'Nous avons reçu votre demande',
      text: paragraphs(
        'Nous avons reçu votre demande. Son numéro\u00a0:\n{number}',
        '{about}',
        '# {call}. Citez le numéro {number}.\nVotre incident est marqué comme urgent. Il n’est traité en urgence qu’après votre appel.',
        'Vous recevez une première réponse au plus tard le {date}.',
        '{clock}',
        '{paragraph}',
        '{reply}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    complaint: {
      subject: 'Nous avons reçu votre plainte',
      text: paragraphs(
        'Nous avons reçu votre plainte. Son numéro\u00a0:\n{number}',
        '{about}',
        '# Vous recevez une réponse à votre plainte au plus tard le {date}.',
        '{clock}',
        'Seul le coordinateur des plaintes lit votre plainte, tant qu’il ne l’a pas confiée à d’autres.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    held: {
      subject: 'Nous avons reçu votre message',
      text: paragraphs(
        '{greeting}',
        'Nous avons reçu votre message.',
        '# Un agent l’examine au plus tard le {date}.',
        'Il n’est pas encore rattaché à un dossier\u00a0: un agent s’en charge aussi. Vous n’avez rien à faire, rien n’est perdu.',
        '{reply}',
        '{urgent}',
      ),
    },
    answer: {
      subject: 'Réponse à votre demande',
      text: paragraphs(
        '{greeting}',
        '{words}',
        '# Votre ticket reste ouvert. Nous ne le clôturons pas sans vous l’annoncer, avec une date.',
        '{paragraph}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    informationRequest: {
      subject: 'Nous avons une question',
      text: paragraphs(
        '{greeting}',
        '# Nous attendons votre réponse pour continuer.',
        '{words}',
        'Il nous faut encore\u00a0:\n{missing}',
        'Si vous ne répondez pas, votre ticket se clôture le {date}.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    reminder: {
      subject: 'Rappel de notre question',
      text: paragraphs(
        '{greeting}',
        '# Rappel {reminder} sur {reminders}\u00a0: nous attendons votre réponse pour continuer.',
        'Notre question était\u00a0:\n{words}',
        'Il nous faut encore\u00a0:\n{missing}',
        'Si vous ne répondez pas, votre ticket se clôture le {date}. Une réponse, même courte, arrête ces rappels.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    handled: {
      subject: 'Votre demande est traitée',
      text: paragraphs(
        '{greeting}',
        '# Votre demande est traitée. Votre ticket se clôture le {date}, sauf réaction de votre part.',
        'Ce que nous avons fait\u00a0:\n{words}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    silence: {
      subject: 'Sans réponse, votre ticket se clôture',
      text: paragraphs(
        '{greeting}',
        '# Sans réponse de votre part, votre ticket se clôture le {date}.',
        'Nous n’avons pas reçu de réponse à notre question. Sans elle, nous ne pouvons pas continuer. Nous reprendrons dès que vous aurez répondu.',
        'Notre question était\u00a0:\n{words}',
        'Il nous faut encore\u00a0:\n{missing}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    duplicate: {
      subject: 'Votre ticket est clôturé',
      text: paragraphs(
        '{greeting}',
        '# Nous avions déjà reçu cette demande. Elle porte le numéro {remaining}\u00a0: citez-le dans vos messages.',
        'Votre ticket a été clôturé le {date}.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    unreachable: {
      subject: 'Votre ticket est clôturé',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket a été clôturé le {date}.',
        'Nous n’avons pas pu vous joindre.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    solved: {
      subject: 'Votre ticket est clôturé',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket a été clôturé le {date}.',
        'Vous nous avez dit que tout est résolu.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    withdrawn: {
      subject: 'Votre ticket est clôturé',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket a été clôturé le {date}.',
        'Vous avez retiré votre demande.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    referral: {
      subject: 'Voici qui peut vous aider',
      text: paragraphs(
        '{greeting}',
        '# Un autre service peut vous aider\u00a0: vous trouverez ses coordonnées ci-dessous.',
        '{words}',
        '{paragraph}',
        'Avec cette réponse, votre ticket est clôturé ({date}).',
        '{reply}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    followUp: {
      subject: 'Votre message a ouvert un nouveau ticket',
      text: paragraphs(
        'Le ticket {former} était déjà clôturé. Votre message a donc ouvert un nouveau ticket, lié au premier. Son numéro\u00a0:\n{number}',
        '{about}',
        '# Vous recevez une première réponse au plus tard le {date}.',
        '{clock}',
        'Un agent lit votre demande et vous répond par e-mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    reopenedLate: {
      subject: 'Votre ticket est rouvert',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket est de nouveau ouvert.',
        'Votre message du {date} est arrivé à temps, mais nous ne l’avons lu qu’après la clôture. La clôture est donc annulée. Vous n’avez rien à faire\u00a0: un agent reprend votre demande.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    closingMoved: {
      subject: 'Nouvelle date de clôture',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket se clôture désormais le {date}, sauf si vous réagissez.',
        'La date annoncée était le {formerDate}. Les jours de congé de notre service ont changé\u00a0: vous avez plus de temps. Vous n’avez rien à faire.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    firstAnswerMoved: {
      subject: 'Nouvelle date de notre réponse',
      text: paragraphs(
        '{greeting}',
        '# Vous recevez une première réponse au plus tard le {date}.',
        'La date annoncée était le {formerDate}. Les jours d’ouverture de notre service ont changé. Veuillez nous excuser de ce retard.',
        '{clock}',
        '{confirm}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    split: {
      subject: 'Un numéro pour chaque sujet',
      text: paragraphs(
        'Votre message contenait plusieurs sujets. Chacun a son ticket, pour que rien ne se perde. Celui-ci porte le numéro\u00a0:\n{number}',
        '{about}',
        'Le reste continue sous le numéro {former}. Citez le numéro du sujet dont vous parlez.',
        '# Vous recevez une première réponse au plus tard le {date}.',
        '{clock}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    rejoined: {
      subject: 'Vos sujets sont de nouveau réunis',
      text: paragraphs(
        '{greeting}',
        '# Tout continue dans votre ticket {number}.',
        'Nous avions ouvert le ticket {former} pour une partie de votre demande. Cette partie est revenue dans votre ticket. Les deux numéros y mènent\u00a0: vous n’avez rien à faire.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    restored: {
      subject: 'Votre ticket est de nouveau traité séparément',
      text: paragraphs(
        '{greeting}',
        '# Votre ticket {number} est de nouveau traité séparément.',
        'Nous l’avions fusionné par erreur avec le ticket {former}. Rien n’est perdu\u00a0: chaque numéro mène de nouveau à son propre ticket.',
        'Il se clôture le {date}, sauf si vous réagissez.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    takingPart: {
      subject: 'Vous participez à un ticket',
      text: paragraphs(
        '{greeting}',
        '# Vous participez maintenant à un ticket de notre Service Desk.',
        '{ticket}',
        'Vous en recevez les réponses, vous pouvez le lire et y répondre. Si vous ne le souhaitez pas, ouvrez le ticket et choisissez «\u00a0Ne plus participer\u00a0».',
        '{buttons}',
        '{reply}',
        '{urgent}',
      ),
    },
    ticketLink: {
      subject: 'Votre lien vers le ticket',
      text: paragraphs(
        '{greeting}',
        '# Voici le lien que vous avez demandé\u00a0: il ouvre votre ticket.',
        '{buttons}',
        'Le lien ne sert qu’une fois et n’est valable que peu de temps. Si vous ne l’avez pas demandé, ne faites rien.',
        '{ticket}',
      ),
    },
    accessProof: {
      subject: 'Confirmez votre adresse',
      text: paragraphs(
        '{greeting}',
        '# Confirmez votre adresse pour que nous transmettions votre demande d’accès.',
        'Quelqu’un a demandé un accès avec cette adresse. Le lien ne sert qu’une fois, jusqu’au {date}. Ensuite, la même page montre où en est la demande.',
        'Ce n’était pas vous\u202f? Ne faites rien\u00a0: personne n’est prévenu, et la demande est supprimée.',
        '{buttons}',
      ),
    },
    accessReceived: {
      subject: 'Nous avons transmis votre demande d’accès',
      text: paragraphs(
        '{greeting}',
        '# Les service managers de votre organisation ont reçu votre demande.',
        'Vous demandez un accès\u00a0: {what}.',
        'S’ils n’ont pas répondu après {days} jours ouvrables, le Service Desk reprend votre demande.',
        '{buttons}',
      ),
    },
    accessRequest: {
      subject: '{name} demande un accès',
      text: paragraphs(
        '{greeting}',
        '# {name} demande un accès\u00a0: {what}.',
        'Son adresse confirmée\u00a0: {address}',
        '{domain}',
        'Son motif\u00a0:\n{words}',
        'Sans réponse de votre part, le Service Desk reprend la demande le {date}.',
        '{buttons}',
      ),
    },
    accessReminder: {
      subject: 'Rappel {reminder}\u00a0: {name} attend votre réponse',
      text: paragraphs(
        '{greeting}',
        '# {name} demande un accès\u00a0: {what}.',
        'C’est le rappel numéro\u00a0{reminder}.',
        'Son adresse confirmée\u00a0: {address}',
        '{domain}',
        'Son motif\u00a0:\n{words}',
        'Sans réponse de votre part, le Service Desk reprend la demande le {date}.',
        '{buttons}',
      ),
    },
    accessGranted: {
      subject: 'Votre accès est accordé',
      text: paragraphs(
        '{greeting}',
        '# Vous avez accès\u00a0: {what}.',
        'Le motif donné\u00a0:\n{words}',
        'Première connexion\u202f? Ouvrez la page ci-dessous et indiquez l’adresse à laquelle ce message est arrivé\u00a0: nous y envoyons un code. Il ne faut pas de mot de passe.',
        '{buttons}',
      ),
    },
    accessRefused: {
      subject: 'Votre demande d’accès est refusée',
      text: paragraphs(
        '{greeting}',
        '# Votre demande est refusée\u00a0: {what}.',
        'Le motif donné\u00a0:\n{words}',
        'Vous avez des questions\u202f? Adressez-vous au service manager de votre organisation.',
      ),
    },
    accessTakenBack: {
      subject: '{name} ne demande plus d’accès',
      text: paragraphs('{greeting}', '# {name} a retiré sa demande\u00a0: {what}.', 'Vous n’avez plus rien à décider.'),
    },
    accessGiven: {
      subject: 'Vous avez un nouvel accès',
      text: paragraphs(
        '{greeting}',
        '# Votre service manager vous donne un accès\u00a0: {what}.',
        'Première connexion\u202f? Ouvrez la page ci-dessous et indiquez l’adresse à laquelle ce message est arrivé\u00a0: nous y envoyons un code. Il ne faut pas de mot de passe.',
        '{buttons}',
      ),
    },
    accessWithdrawn: {
      subject: 'Un accès vous est retiré',
      text: paragraphs(
        '{greeting}',
        '# Vous n’avez plus accès\u00a0: {what}.',
        'Vos tickets restent à l’organisation. Vous avez des questions\u202f? Adressez-vous à son service manager.',
      ),
    },
    accessLeft: {
      subject: 'Un accès vous est retiré',
      text: paragraphs(
        '{greeting}',
        '# Vous n’avez plus aucun accès pour {organisation}.',
        'Vos tickets restent à l’organisation. Vous avez des questions\u202f? Adressez-vous à son service manager.',
      ),
    },
    accessLent: {
      subject: 'Un rôle est prêté pour une absence',
      text: paragraphs(
        '{greeting}',
        '# {lender} prête son rôle à {borrower}\u00a0: {what}.',
        'Du {from} au {until} compris. Le prêt commence et se termine automatiquement.',
        '{buttons}',
      ),
    },
    accessReturned: {
      subject: 'Un prêt de rôle est terminé',
      text: paragraphs('{greeting}', '# Le prêt de {lender} à {borrower} est terminé\u00a0: {what}.'),
    },
  } satisfies Record<LetterText, { subject: string; text: string }>,
};

/** The texts of each language, by area. */
export interface MailCatalogue {
  frame: MailMessages;
  reasons: MailReasons;
  about: AboutLetters;
  letters: BuiltInTexts;
}

/** The texts of the desk's mails. A missing key in a language is a type error (R27). */
export type MailMessages = (typeof fr)['frame'];

export type MailReasons = Widened<(typeof fr)['reasons']>;

export type AboutLetters = Widened<(typeof fr)['about']>;

export type BuiltInTexts = (typeof fr)['letters'];
