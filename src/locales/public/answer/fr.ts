import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Widened } from '#locales/widened.ts';

/** The page behind a mail's buttons. `date` is a whole date, at the end of a day or with its time. */
export const fr = {
  ticket: 'Votre ticket',
  hidden: 'Le titre s’affiche dès que votre adresse est confirmée : vos boutons la confirment aussi.',

  question: {
    solved: 'Votre problème est-il résolu ?',
    notSolved: 'Que manque-t-il encore ?',
    reply: 'Répondre à notre question',
    moreTime: 'Vous faut-il plus de temps ?',
    late: 'Votre ticket est clôturé. Voulez-vous le reprendre ?',
    confirm: 'Confirmer votre adresse',
    nothing: 'Il n’y a rien à décider pour le moment',
  },

  /** What the page's one button says, and what it does. */
  button: {
    solved: 'Résolu, clôturer maintenant',
    notSolved: 'Pas résolu, rouvrir',
    reply: 'Envoyer la réponse',
    moreTime: 'Prolonger le délai',
    late: 'Ouvrir un ticket de suivi',
    confirm: 'Confirmer mon adresse',
  },
  effect: {
    solved:
      'Votre ticket se clôture tout de suite. Une réaction de votre part ouvrira alors un nouveau ticket, lié à celui-ci.',
    notSolved: 'Votre ticket est rouvert et le délai s’arrête. Un agent reprend votre demande.',
    reply: 'Votre réponse arrête les rappels. Un agent reprend votre demande.',
    moreTime: ({ days }: { days: number }) =>
      days === 1
        ? 'Le délai est prolongé de 1 jour ouvrable, une seule fois.'
        : `Le délai est prolongé de ${days} jours ouvrables, une seule fois.`,
    moreTimeUntil: ({ days, date }: { days: number; date: string }) =>
      `Le délai est prolongé de ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}, une seule fois. Sans réaction, le ticket se clôture alors le ${date}.`,
    late: 'Un ticket clôturé ne change plus. Nous ouvrons un nouveau ticket, lié à celui-ci, et vous recevez son numéro.',
    confirm:
      'Nous savons alors que cette adresse est la vôtre, et nos e\u2011mails peuvent reprendre le contenu de votre demande.',
    nothing: 'Un agent s’occupe de votre ticket. Pour ajouter quelque chose, répondez à l’e\u2011mail.',
    closed: 'Un ticket clôturé ne change plus.',
  },

  text: {
    notSolved: 'Dites-nous ce qui ne va pas encore',
    reply: 'Votre réponse',
    late: 'Dites-nous ce qui ne va pas',
    hint: 'Un agent le lira avec votre ticket.',
    required: 'Écrivez votre réponse, ou répondez directement à l’e\u2011mail',
  },

  /** The page with just the questions that an agent asked for (R6), and how its answers stand on the record. */
  asked: {
    title: 'Compléter votre demande',
    lead: 'Il nous manque ces informations pour avancer.',
    hint: 'Répondez à ce que vous savez : ce que vous laissez vide reste ouvert, et notre agent le verra.',
    more: 'Autre chose à ajouter',
    send: 'Envoyer mes réponses',
    nothing: 'Répondez au moins à une question, joignez un fichier ou écrivez-nous pourquoi vous ne savez pas',
    fix: ({ count }: { count: number }) =>
      count === 1 ? `Corrigez d’abord ce point` : `Corrigez d’abord ces ${count} points`,
    line: ({ label, value }: { label: string; value: string }) => `${label} : ${value}`,
    long: ({ label, value }: { label: string; value: string }) => `${label} :\n${value}`,
    left: ({ labels }: { labels: string }) => `Sans réponse : ${labels}`,
    done: 'Merci, vos réponses sont arrivées',
    doneText: 'Les rappels sont arrêtés. Un agent reprend votre demande et vous répond par e\u2011mail.',
    rest: ({ labels }: { labels: string }) =>
      `Restent sans réponse : ${labels}. Si vous l’apprenez plus tard, répondez à l’un de nos e\u2011mails.`,
  },

  others: 'Autre chose ?',
  other: {
    solved: 'C’est résolu',
    notSolved: 'Ce n’est pas résolu',
    reply: 'Je veux répondre',
    moreTime: 'Il me faut plus de temps',
  },

  error: ({ title }: { title: string }) => `Erreur : ${title}`,
  fix: 'Corrigez d’abord ce point',

  done: {
    solved: {
      title: 'Merci, votre ticket est clôturé',
      text: 'Vous nous avez dit que tout est résolu. Vous ne devez plus rien faire.',
    },
    notSolved: {
      title: 'Votre ticket est rouvert',
      text: 'Le délai est arrêté. Un agent reprend votre demande et vous répond par e\u2011mail.',
    },
    reply: {
      title: 'Merci, votre réponse est arrivée',
      text: 'Les rappels sont arrêtés. Un agent reprend votre demande et vous répond par e\u2011mail.',
    },
    moreTime: { title: 'Le délai est prolongé', text: 'Vous pouvez réagir jusqu’à la nouvelle date.' },
    late: {
      title: 'Un nouveau ticket est ouvert',
      text: 'Il est lié au premier, qui reste clôturé. Vous recevez ce numéro aussi par e\u2011mail :',
    },
    confirm: {
      title: 'Merci, votre adresse est confirmée',
      text: 'Nos e\u2011mails peuvent maintenant reprendre le contenu de votre demande.',
    },
  },
  firstAnswer: ({ date }: { date: string }) => `Vous recevez une première réponse au plus tard le ${date}.`,

  refused: 'Cela n’a pas été fait',
  refusal: {
    ticketClosed:
      'Le ticket est déjà clôturé. S’il reste quelque chose, dites-le-nous ici : nous ouvrons un ticket de suivi.',
    noClock: 'Aucun délai ne court pour ce ticket : il n’y a rien à prolonger. Un agent s’en occupe.',
    alreadyExtended:
      'Ce délai a déjà été prolongé une fois. Répondez à l’e\u2011mail, même en un mot, et le délai s’arrête.',
    noticeNotSent: 'L’avis de clôture n’est pas encore parti : aucun jour n’est compté. Réessayez dans un instant.',
  } satisfies Partial<Record<Refusal, string>>,

  /** An old link (R29). */
  ended: {
    title: 'Ce lien n’est plus valable',
    text: 'Un lien de nos e\u2011mails reste valable jusqu’à 30 jours après la fin de son délai. Celui\u2011ci ne peut plus rien changer à votre ticket.',
    newLink: ({ address }: { address: string }) =>
      `Pour voir votre ticket et nous répondre, demandez un nouveau lien. Nous l’envoyons uniquement à l’adresse qui a reçu notre e\u2011mail\u00a0: ${address}.`,
    send: 'Recevoir un nouveau lien',
    sentTitle: 'Consultez votre boîte de réception',
    sentText: ({ address }: { address: string }) =>
      `Nous envoyons un nouveau lien à l’adresse ${address}. Après trois demandes en une heure, nous n’en envoyons plus avant l’heure suivante.`,
    contact: 'Écrire une nouvelle demande',
  },

  invalid: {
    title: 'Ce lien n’est plus valable',
    text: 'Il est peut-être incomplet : ouvrez-le depuis l’e\u2011mail, ou copiez-le en entier. S’il ne marche toujours pas, répondez à l’e\u2011mail en laissant le numéro dans l’objet, ou appelez-nous.',
    phone: ({ phones }: { phones: string }) => `Téléphone : ${phones}.`,
    contact: 'Écrire une demande',
  },
};

export type AnswerWords = Widened<typeof fr>;
