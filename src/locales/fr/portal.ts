import type { PortalView } from '#domain/portal/portal.ts';
import type { Channel } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/catalogue.ts';

export const fr = {
  frame: {
    mine: 'Mes tickets',
    newRequest: 'Nouvelle demande',
    console: 'Console',
    support: 'Support',
    account: 'Votre compte',
    signOut: 'Se déconnecter',
  },
  link: {
    title: 'Ouvrir votre ticket',
    lead: 'Ce lien ouvre un ticket, pour la personne qui a reçu notre e\u2011mail et dans ce navigateur uniquement.',
    to: ({ address }: { address: string }) => `Il a été envoyé à ${address}.`,
    what: 'Vous pourrez lire ce ticket et y répondre pendant une heure, sans compte. Ensuite, ouvrez simplement le lien une nouvelle fois.',
    open: 'Voir le ticket',
    signedInAs: ({ name }: { name: string }) =>
      `Dans ce navigateur, ${name} est connecté et ne peut pas lire ce ticket. Pour l’ouvrir, cette session se termine.`,
    signOutAndOpen: 'Terminer la session et voir le ticket',
    spentTitle: 'Ce lien a servi dans un autre navigateur ou est trop ancien',
    spentText:
      'Par sécurité, chaque lien ne fonctionne que dans un seul navigateur, pendant sept jours. Nous pouvons en envoyer un nouveau, à la même adresse que ce lien.',
    send: 'Envoyer un nouveau lien',
    sentTitle: 'Consultez votre boîte de réception',
    sentText:
      'Nous envoyons un nouveau lien à l’adresse qui a reçu notre e\u2011mail. Après trois demandes en une heure, nous n’en envoyons plus avant l’heure suivante.',
    signIn: 'Vous avez un compte\u202f?',
    signInLink: 'Aller à mes tickets',
  },
  list: {
    views: { mine: 'Mes tickets', organisation: 'Tickets de mon organisation' } satisfies Record<PortalView, string>,
    viewsLabel: 'Listes',
    groups: { waits: 'Attendent votre réponse', atWork: 'En cours au Service Desk', closed: 'Clôturés' },
    organisationGroups: { waits: 'Attendent une réponse', atWork: 'En cours au Service Desk', closed: 'Clôturés' },
    search: 'Chercher dans ces tickets',
    searchHint: 'Un numéro, un mot ou un site',
    find: 'Chercher',
    clear: 'Voir tous les tickets',
    next: 'Tickets plus anciens',
    first: 'Retour au début de la liste',
    nothing: {
      title: 'Vous n’avez pas encore de ticket.',
      text: 'Vos demandes apparaîtront ici, avec leur réponse et leur délai.',
    },
    nothingOfOrganisation: {
      title: 'Votre organisation n’a pas encore de ticket.',
      text: 'Les demandes pour ses sites apparaîtront ici.',
    },
    notFound: ({ q }: { q: string }) => `Aucun ticket ne correspond à « ${q} ».`,
    notFoundHint: 'Vérifiez le numéro, ou essayez un seul mot.',
    wrongNumber: 'Ce numéro contient une erreur. Vouliez-vous dire ce ticket\u00a0?',
    wrongNumberAlone: 'Ce numéro contient une erreur. Vérifiez-le dans nos e\u2011mails.',
    by: ({ name }: { name: string }) => `de ${name}`,
    opened: ({ date }: { date: string }) => `Ouvert le ${date}`,

    /** What happens next, and by when: one sentence per ticket. */
    whatNext: {
      firstAnswer: ({ date }: { date: string }) => `Première réponse au plus tard le ${date}.`,
      firstAnswerLate: ({ date }: { date: string }) =>
        `La première réponse était due le ${date} : le Service Desk le sait.`,
      complaint: ({ date }: { date: string }) => `Réponse à votre plainte au plus tard le ${date}.`,
      reacted: ({ date }: { date: string }) => `Le Service Desk a votre message depuis le ${date} et vous répond.`,
      atWork: 'Le Service Desk y travaille et vous écrit dès qu’il y a du nouveau.',
    },
  },
  /** The data about a person: export, correction, erasure (R25). */
  myData: {
    title: 'Mes données',
    take: 'Emporter mes données',
    takeText:
      'Un fichier ZIP\u00a0: qui vous êtes, vos accès, vos tickets avec tout ce qui s’y lit, les fichiers que vous avez envoyés, vos demandes en cours de rédaction, vos sessions et ce que le journal d’audit dit de vous. À lire dans un navigateur, et en JSON pour les machines.',
    takeNote: 'Ce que vous emportez ainsi figure dans le journal d’audit.',
    download: 'Télécharger mes données (ZIP)',
    correct: 'Corriger mes données',
    correctText:
      'Votre nom, votre téléphone et votre langue se changent dans vos préférences\u202f; vos adresses, dans votre compte.',
    correctLink: 'Mes préférences',
    account: 'Votre compte',
    erase: 'Faire effacer mes données',
    eraseText:
      'Un administrateur examine votre demande et vous répond dans le mois. Ce que la loi sur les archives de 1955 oblige à garder n’est détruit qu’avec une autorisation\u202f; le reste est effacé.',
    ask: 'Demander l’effacement',
    waiting: ({ asked, due }: { asked: string; due: string }) =>
      `Vous avez demandé l’effacement le ${asked}. Vous recevez une réponse au plus tard le ${due}.`,
    waitingText: 'Tant que rien n’est décidé, vous pouvez retirer la demande.',
    withdraw: 'Retirer ma demande',
    refused: ({ date }: { date: string }) => `Votre demande a été refusée le ${date}, pour ce motif\u00a0:`,
    refusedText:
      'Si vous n’êtes pas d’accord, vous pouvez écrire au Service Desk, introduire une plainte auprès de l’autorité de protection des données ou saisir la justice.',
    askAgain: 'Demander de nouveau',
    withdrawn: ({ date }: { date: string }) => `Vous avez retiré votre demande le ${date}.`,
    done: {
      asked: 'Votre demande est enregistrée. Vous en recevez la confirmation par e‑mail.',
      late: 'Cette demande ne peut plus être retirée\u00a0: elle est décidée.',
    },
    file: {
      title: 'Vos données',
      made: ({ date }: { date: string }) => `État au ${date}.`,
      person: 'Qui vous êtes',
      access: 'Vos accès',
      tickets: 'Vos tickets',
      drafts: 'Ce que vous êtes en train d’écrire',
      views: 'Vos vues',
      watches: 'Les tickets que vous suivez',
      inbox: 'Votre boîte de réception dans la console',
      calls: 'Vos appels',
      inData: 'Voir data.json',
      sessions: 'Vos sessions ouvertes',
      answers: 'Vos réponses aux questions du Service Desk',
      mails: 'Les e‑mails que vous avez reçus',
      audit: 'Ce que le journal d’audit dit de vous',
      files: 'Fichiers',
      you: 'vous',
      other: 'une personne qui participe',
      desk: 'le Service Desk',
      yourself: 'vous-même',
      machines:
        'Les mêmes données, et quelques autres, se trouvent dans data.json et dans un fichier ticket.json par ticket.',
    },
    confirm: {
      title: 'Demander l’effacement de mes données',
      lead: 'Lisez ce qui disparaîtra. Rien n’est effacé avant qu’un administrateur ne l’ait décidé.',
      goes: 'Ce qui est effacé',
      goesList: [
        'Votre nom, votre téléphone, vos adresses.',
        'Ce que vous avez écrit, joint ou répondu dans vos tickets, et les messages échangés avec vous.',
        'Vos accès, votre compte, vos sessions et vos clés d’accès\u00a0: vous ne pourrez plus vous connecter.',
      ],
      stays: 'Ce qui reste',
      staysList: [
        'Les étapes de vos tickets, sans rien qui dise qui vous êtes.',
        'Ce que les agents ont écrit, et le journal d’audit.',
        'Ce que la loi sur les archives oblige à garder.',
      ],
      words: 'Ce que vous voulez ajouter',
      wordsHint: 'Par exemple ce qui doit être effacé d’abord. Vous n’avez pas à dire pourquoi.',
      optional: '(facultatif)',
      sure: 'Je veux que mes données soient effacées.',
      sureMissing: 'Cochez cette case pour confirmer',
      tooLong: ({ max }: { max: string }) => `C’est trop long\u00a0: ${max} caractères au plus`,
      send: 'Envoyer la demande',
      fix: 'Corrigez d’abord ceci',
      back: 'Mes données',
    },
  },
  settings: {
    title: 'Mes préférences',
    pages: 'Préférences et données',
    saved: 'C’est enregistré.',
    details: 'Qui vous êtes',
    name: 'Nom',
    phone: 'Téléphone',
    phoneHint: 'Pour vous rappeler en cas d’incident urgent',
    language: 'Langue de ces pages et de vos nouveaux tickets',
    save: 'Enregistrer',
    nameLong: ({ max }: { max: number }) => `Votre nom est trop long\u00a0: ${max} caractères au plus`,
    fix: 'Corrigez d’abord ceci',
    phoneWrong: 'Écrivez un numéro complet, comme 02\u00a0555\u00a012\u00a010 ou +32\u00a02\u00a0555\u00a012\u00a010',

    mails: {
      title: 'Les e‑mails que vous recevez',
      always: 'Ceux-ci viennent toujours, parce que les règles du Service Desk les imposent\u00a0:',
      alwaysList: [
        'L’accusé de réception de ce que vous envoyez, avec son numéro.',
        'Les réponses, les questions, les rappels et l’avis de clôture de vos tickets et de ceux auxquels vous participez. Sans cet avis, aucun ticket ne se clôture en silence. Pour ne plus rien recevoir du ticket d’un autre, ouvrez-le et n’y participez plus.',
        'Ce qui concerne votre connexion, votre accès et vos données.',
      ],
      chosen: 'Ceux-ci, vous les choisissez\u00a0:',
      colleagues: 'Ce qu’écrivent les autres',
      colleaguesHint: 'Un e‑mail quand une autre personne écrit sur un ticket auquel vous participez.',
      given: 'Un ticket qui m’est confié',
      givenHint: 'Un e‑mail quand un collègue ou une règle vous confie un ticket.',
      mentioned: 'Une note qui me mentionne',
      mentionedHint: 'Un e‑mail quand une note interne vous nomme, avec @ et votre nom.',
      watched: 'Ce qui se passe sur les tickets que je suis',
      watchedHint: 'Un e‑mail quand un collègue ou le demandeur y écrit, ou que le ticket se clôture ou se rouvre.',
      due: 'Une tâche qui arrive à échéance',
      dueHint: 'Un e‑mail le jour où une de vos tâches arrive à échéance, et un seul autre si elle est en retard.',
      announcements: 'Les incidents connus sur mes sites',
      announcementsHint:
        'Un e‑mail quand le Service Desk annonce un incident sur un site dont vous êtes rédacteur ou propriétaire, ou sur tous.',
      reviews: 'Le rappel de la révision annuelle des accès',
      reviewsHint: 'Sans ce rappel, la révision vous attend dans le portail, sous «\u00a0Mon organisation\u00a0».',
      organisationTickets: 'Les nouveaux tickets de mon organisation',
      organisationTicketsHint: 'Une plainte n’en fait partie que si son auteur l’a permis.',
      pace: {
        never: 'Pas d’e‑mail',
        daily: 'Un e‑mail par jour ouvrable, à l’ouverture du Service Desk, s’il y a du nouveau',
        each: 'Un e‑mail par ticket',
      },
      save: 'Enregistrer ces choix',
      saved: 'Vos choix sont enregistrés. Ils valent pour ce qui arrive à partir de maintenant.',
    },

    data: 'Mes données',
  },
  ticket: {
    back: 'Mes tickets',
    site: ({ number, name }: { number: string; name: string }) => `Site ${number}, ${name}`,
    error: ({ title }: { title: string }) => `Erreur : ${title}`,

    clock: {
      day: ({ day, of }: { day: number; of: number }) => `Jour ouvrable ${day} sur ${of}`,
      before: ({ of }: { of: number }) => `Le premier des ${of} jours ouvrables n’a pas commencé`,
      notCounted: ({ days }: { days: string }) => `non comptés : ${days}`,
      reminder: 'Jour d’un rappel',
      asked: ({ asked, of }: { asked: number; of: number }) =>
        asked === 0 ? `Aucun des ${of} rappels n’est encore parti` : `Rappel ${asked} sur ${of} envoyé`,
    },

    /** The questions of the desk to others, if it shows them. */
    conversations: {
      title: 'Ce que nous avons demandé à d’autres',
      to: ({ name }: { name: string }) => `Question à ${name}`,
    },

    record: {
      title: 'Historique',
      newest: 'Aller au plus récent',
      anonymous: 'Anonyme',
      erased: 'Texte effacé',
      how: {
        mail: 'par e\u2011mail',
        form: 'par le formulaire',
        portal: 'sur cette page',
        phone: 'par téléphone',
        letter: 'par lettre',
        counter: 'au guichet',
        api: 'par une application',
      } satisfies Record<Channel, string>,
      desk: 'Service Desk',
      asked: 'demande d’informations',
      notice: 'avis de clôture',
      handled: 'marqué traité',
      callIn: 'appel reçu',
      callOut: 'appel passé',
      taken: ({ name }: { name: string }) => `${name} s’en occupe.`,
      quoted: 'Texte cité',
      fileHeld: 'en cours d’examen, bientôt disponible',
      fileInfected: 'bloqué : un logiciel malveillant y a été trouvé',
    },

    actions: {
      solved: 'Résolu, clôturer maintenant',
      withdrawn: 'Je n’en ai plus besoin',
      notSolved: 'Pas résolu',
      moreTime: 'Plus de temps',
      notYours: 'C’est le demandeur qui en décide, ou le service manager de son organisation.',
      extended: 'Le délai a déjà été prolongé une fois.',
      notSolvedDoes: '« Pas résolu » rouvre le ticket.',
      moreTimeDoes: ({ days, date }: { days: number; date: string }) =>
        `« Plus de temps » prolonge une fois de ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}, jusqu’au ${date}.`,
    },

    reply: {
      title: 'Répondre',
      late: 'Répondre après la clôture',
      effect: {
        new: 'Votre message s’ajoute au ticket ; l’agent le lit avec votre demande.',
        open: 'Votre message s’ajoute au ticket ; l’agent le lit avec votre demande.',
        waiting: 'Votre réponse arrête les rappels ; un agent reprend votre demande.',
        handled: 'Votre réponse rouvre le ticket.',
        closed: 'Ce ticket est clôturé et ne change plus. Votre message ouvre un nouveau ticket, lié à celui-ci.',
      },
      text: 'Votre message',
      files: 'Joindre des fichiers',
      choose: 'Choisir des fichiers',
      optional: '(facultatif)',
      send: 'Envoyer la réponse',
      required: 'Écrivez votre message, ou joignez un fichier',
      tooLong: ({ max }: { max: string }) =>
        `Votre message est trop long : ${max} caractères au plus. Joignez le reste en fichier.`,
      fix: 'Corrigez d’abord ceci',
    },

    conflict: {
      closed:
        'Le ticket a été clôturé entre-temps. Votre texte est encore là : si vous l’envoyez, un nouveau ticket s’ouvre, lié à celui-ci.',
      answered: 'Le Service Desk a écrit entre-temps : lisez d’abord son message. Votre texte est encore là.',
    },
    refused: 'Cela n’a pas été fait',
    refusal: {
      ticketClosed:
        'Le ticket est déjà clôturé. S’il reste quelque chose, écrivez-le ci-dessous : nous ouvrons un ticket de suivi.',
      noClock: 'Aucun délai ne court pour ce ticket : il n’y a rien à prolonger.',
      alreadyExtended: 'Ce délai a déjà été prolongé une fois. Écrivez un mot ci-dessous, et il s’arrête.',
      noticeNotSent: 'L’avis de clôture n’est pas encore parti : aucun jour n’a été compté. Réessayez dans un instant.',
    },

    done: {
      reply: 'Votre message est arrivé. Le Service Desk vous répond par e\u2011mail et sur cette page.',
      answers: 'Vos réponses sont arrivées. Les rappels sont arrêtés.',
      solved: 'Vous avez clôturé ce ticket. Il n’y a plus rien à faire.',
      withdrawn: 'Vous avez retiré cette demande. Il n’y a plus rien à faire.',
      notSolved: 'Le ticket est rouvert. Dites-nous ci-dessous ce qui ne va pas encore.',
      moreTime: 'Le délai est prolongé.',
      addPerson: 'La personne participe et en est avertie.',
      language: 'Nos prochains e\u2011mails sur ce ticket sont dans cette langue.',
      fields: 'Vos indications sont enregistrées.',
      opened: ({ number }: { number: string }) =>
        `Votre message a ouvert un nouveau ticket, ${number}. Vous recevez son lien par e\u2011mail.`,
      late: ({ number }: { number: string }) => `Un nouveau ticket est ouvert, lié à ${number}. Vous le lisez ici.`,
    },

    side: {
      title: 'Détails',
      agent: 'Traité par',
      nobody: 'pas encore attribué',
      site: 'Site',
      organisation: 'Organisation',
      kind: 'Type',
      opened: 'Reçu',
      language: 'Langue du ticket',
      people: 'Participants',
      you: ({ name }: { name: string }) => `${name} (vous)`,
      requester: ({ name }: { name: string }) => `${name}, demandeur`,
      linked: 'Tickets liés',
      phone: 'Téléphone',
      phoneQuote: 'Citez le numéro de votre ticket.',
      add: 'Ajouter une personne',
      address: 'Adresse e\u2011mail de la personne',
      addHint: 'Elle reçoit les réponses, lit ce ticket et peut y répondre.',
      addressWrong: 'Écrivez une adresse e\u2011mail complète, comme nom@domaine.be',
      leave: 'Ne plus participer',
      leaveDoes: 'Vous ne recevez plus rien de ce ticket et ne pouvez plus le lire.',
      fields: {
        save: 'Enregistrer',
        empty: '(vide)',
        retired: 'Hors d’usage : ce champ peut seulement être vidé.',
        person: 'L’adresse e\u2011mail d’une personne qui participe à ce ticket.',
        site: 'Le numéro du site, en quatre chiffres.',
        euro: ({ label }: { label: string }) => `${label} (en euros)`,
      },
      chooseLanguage: 'Choisir la langue',
      languageHint: 'Nos e\u2011mails sur ce ticket sont dans cette langue.',
      print:
        'Pour imprimer cette page ou la garder en PDF, utilisez l’impression de votre navigateur\u00a0: tout l’historique y est.',
    },
  },
};

/** The texts of each language, by area. */
export interface PortalCatalogue {
  frame: PortalFrameWords;
  link: PortalLinkWords;
  list: PortalListWords;
  myData: PortalDataWords;
  settings: PortalSettingsWords;
  ticket: PortalTicketWords;
}

export type PortalFrameWords = Widened<(typeof fr)['frame']>;

export type PortalLinkWords = Widened<(typeof fr)['link']>;

export type PortalListWords = Widened<(typeof fr)['list']>;

export type PortalDataWords = Widened<(typeof fr)['myData']>;

export type PortalSettingsWords = Widened<(typeof fr)['settings']>;

export type PortalTicketWords = Widened<(typeof fr)['ticket']>;
