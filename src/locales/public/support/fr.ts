import type { Widened } from '#locales/widened.ts';

/** The support page. Every figure comes from the desk's settings; `hours` is a whole phrase, "les jours ouvrables de 8 h 30 à 17 h". */
export const fr = {
  question: 'Une question, un problème avec votre site ?',
  lead: ({ hours }: { hours: number }) =>
    `Écrivez-nous ou appelez-nous. Chaque contact reçoit un numéro, et une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
  leadWithoutPhone: ({ hours }: { hours: number }) =>
    `Écrivez-nous. Chaque contact reçoit un numéro, et une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
  write: 'Écrire une demande',

  phones: 'Lignes téléphoniques',
  lineHours: ({ hours }: { hours: string }) => `Nos lignes répondent ${hours}.`,
  calendar: ({ calendar }: { calendar: string }) => `Calendrier : ${calendar}.`,
  nextDayOff: ({ day, reason }: { day: string; reason: string }) => `Prochain jour de fermeture : ${day} (${reason}).`,

  ways: {
    three: 'Trois façons de nous joindre',
    four: 'Quatre façons de nous joindre',
    form: 'Formulaire de contact',
    formText: 'Il pose les bonnes questions. Votre numéro de ticket s’affiche tout de suite.',
    tool: 'Outil de ticketing en ligne',
    access: 'Demander un accès',
    toolText:
      'Suivez vos tickets et répondez-y, si vous avez reçu un accès. Sinon, demandez-le à votre service manager ; tout vous parvient aussi par e\u2011mail.',
    or: 'ou',
    mailText: 'Un seul sujet par message. Le numéro vous parvient par e\u2011mail en quelques secondes.',
    phoneText: ({ language, hours }: { language: string; hours: string }) =>
      `${language}, ${hours}. Gardez votre numéro de ticket sous la main, si vous en avez un.`,
  },

  urgent: {
    title: 'C’est urgent ?',
    form: 'Remplissez le formulaire',
    formText: 'et cochez « C’est urgent ». Votre numéro de ticket s’affiche tout de suite.',
    callNow: 'Appelez tout de suite le',
    callNowText: 'Un incident urgent se signale toujours aussi par téléphone.',
    callLater: ({ when }: { when: string }) => `Appelez ${when} le`,
    callLaterText: 'D’ici là, votre demande est en tête de notre liste.',
    today: ({ time }: { time: string }) => `dès ${time}`,
    onDay: ({ day, time }: { day: string; time: string }) => `dès ${day}, ${time},`,
    or: 'ou le',
    quote: 'Citez le numéro.',
    quoteText: 'Il relie votre appel à votre description, et à tous les messages qui suivent.',
    noPhone: 'Nous la voyons en premier.',
    noPhoneText: 'Votre demande est en tête de notre liste, dès l’ouverture.',
  },

  helped: {
    title: 'Qui nous aidons',
    editors: 'Rédacteurs et propriétaires de sites',
    editorsText: ({ editors }: { editors: number }) =>
      `Le support s’adresse aux personnes qui écrivent sur les sites dont nous nous occupons, ou qui en sont responsables : au plus ${editors === 1 ? '1 rédacteur' : `${editors} rédacteurs`} par site.`,
    own: 'À qui ce desk s’adresse',
    complete: 'Plus votre demande est complète, plus vite nous pouvons vous aider.',
    how: 'Comment écrire une demande complète',
    visitors: 'Vous visitez un site ?',
    visitorsText:
      'Le service de communication de l’administration responsable vous répondra : c’est lui qui écrit et publie les pages.',
    field: 'Nom ou adresse du site',
    search: 'Chercher',
  },

  closing: {
    title: 'Quand un ticket se clôture',
    handled: ({ days }: { days: number }) =>
      days === 1
        ? 'Quand votre demande est traitée, nous vous envoyons un avis de clôture. Sans réaction de votre part, le ticket se clôture après 1 jour ouvrable, à 24 h.'
        : `Quand votre demande est traitée, nous vous envoyons un avis de clôture. Sans réaction de votre part, le ticket se clôture après ${days} jours ouvrables, à 24 h.`,
    asked: ({ reminders, notice }: { reminders: string; notice: number }) =>
      `Si nous attendons une information de vous, nous la redemandons après ${reminders}. Le ${notice === 1 ? '1er' : `${notice}e`} jour, vous recevez le même avis.`,
    /** Of several days the last one alone is named with its unit. */
    after: ({ days }: { days: number }) => (days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`),
    and: 'et',
    reaction:
      'Le jour de l’avis ne compte pas. Si vous réagissez à temps, le ticket est rouvert. Plus tard, votre réaction ouvre un nouveau ticket, lié au premier.',
    moreTime: ({ days }: { days: number }) =>
      `Il vous faut plus de temps ? Un clic dans l’avis ajoute ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}.`,
    example: ({ today, date }: { today: string; date: string }) =>
      `Un avis envoyé aujourd’hui, ${today}, clôturerait le ticket le ${date}.`,
    daysOff: 'Les jours qui ne comptent pas',
    notCounted: ({ days }: { days: string }) => `non comptés : ${days}`,
  },

  faq: {
    title: 'Questions fréquentes',
    number: {
      question: 'Que signifie mon numéro de ticket ?',
      answer: ({ number }: { number: string }) => [
        `Chaque contact ouvre un ticket : un numéro unique et une description sommaire, complétée à mesure que nous avançons. Par exemple ${number}.`,
        'Les deux derniers chiffres vérifient les autres : une faute de frappe ne mène jamais au ticket de quelqu’un d’autre. Laissez le numéro dans l’objet de vos e\u2011mails, et citez-le au téléphone.',
      ],
    },
    subject: {
      question: 'Pourquoi un seul sujet par message ?',
      answer: [
        'Chaque sujet a son ticket, son agent et son délai. Deux sujets dans un message se retardent l’un l’autre, et le second risque de passer inaperçu.',
      ],
    },
    complete: {
      question: 'Qu’est-ce qu’une demande complète ?',
      answer: [
        'Une demande à laquelle nous pouvons répondre sans rien vous redemander. Pour un incident, nous posons ces questions :',
      ],
      after: 'Le formulaire de contact les pose une à une, avec un exemple pour chacune.',
    },
    insists: {
      question: 'Pourquoi le Service Desk clôture-t-il mon ticket ?',
      answer: [
        'Pour pouvoir traiter les demandes des autres. Nous ne clôturons rien en silence : un avis vous annonce la date, et un clic ou une réponse suffit pour continuer.',
        'Un nouveau ticket reste toujours possible, même longtemps après.',
      ],
    },
    complaint: {
      question: 'Je veux introduire une plainte',
      answer: ({ days }: { days: number }) => [
        `Une plainte est ouverte à tous, même sans nom. Seul le coordinateur des plaintes la lit d’abord, et vous recevez une réponse dans ${days === 1 ? 'la journée' : `les ${days} jours`}.`,
      ],
      link: 'Introduire une plainte',
    },
  },
};

/** Lists of paragraphs widen to lists of texts, so that a language may use as many as it needs. */
export type SupportWords = {
  [K in keyof typeof fr]: K extends 'faq' ? FaqWords : Widened<(typeof fr)[K]>;
};

interface FaqWords {
  title: string;
  number: { question: string; answer: (facts: { number: string }) => string[] };
  subject: { question: string; answer: string[] };
  complete: { question: string; answer: string[]; after: string };
  insists: { question: string; answer: string[] };
  complaint: { question: string; answer: (facts: { days: number }) => string[]; link: string };
}
