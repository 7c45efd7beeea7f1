import type { LetterKind } from '#domain/ticket/letter-kind.ts';
import type { Channel } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/widened.ts';

export const fr = {
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
    letters: {
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
      restored: 'Ticket de nouveau à part, annoncé par e\u2011mail',
      ticketLink: 'Lien vers ce ticket envoyé par e\u2011mail',
    } satisfies Record<LetterKind, string>,
    letterWaits: ({ what }: { what: string }) => `${what} : pas encore parti`,
    letterFailed: ({ what }: { what: string }) => `${what} : non remis`,
  },

  deeds: {
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
    optional: 'facultatif',
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
    chooseLanguage: 'Choisir la langue',
    languageHint: 'Nos e\u2011mails sur ce ticket sont dans cette langue.',
    print:
      'Pour imprimer cette page ou la garder en PDF, utilisez l’impression de votre navigateur\u00a0: tout l’historique y est.',
  },
};

export type PortalTicketWords = Widened<typeof fr>;
