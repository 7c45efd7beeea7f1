import type { Widened } from '#locales/widened.ts';

/** The support page. Every figure comes from the desk's settings; `hours` is a whole phrase, "les jours ouvrables de 8 h 30 à 17 h". */
export const fr = {
  question: 'Une question, un problème avec votre site ?',
  lead: ({ hours }: { hours: number }) =>
    `Écrivez-nous ou appelez-nous. Chaque contact reçoit un numéro, et une première réponse dans les ${hours} heures de service.`,
  leadWithoutPhone: ({ hours }: { hours: number }) =>
    `Écrivez-nous. Chaque contact reçoit un numéro, et une première réponse dans les ${hours} heures de service.`,
  write: 'Écrire une demande',

  phones: 'Lignes téléphoniques',
  lineHours: ({ hours }: { hours: string }) => `Nos lignes répondent ${hours}.`,
  calendar: ({ calendar }: { calendar: string }) => `Calendrier : ${calendar}.`,
  nextDayOff: ({ day, reason }: { day: string; reason: string }) => `Prochain jour de fermeture : ${day} (${reason}).`,

  ways: {
    title: 'Comment nous joindre',
    form: 'Formulaire de contact',
    formText: 'Il pose les bonnes questions. Votre numéro de ticket s’affiche tout de suite.',
    mailText: 'Un seul sujet par message. Le numéro vous parvient par e-mail en quelques secondes.',
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
    editorsText:
      'Le support s’adresse à ceux qui écrivent sur les sites que nous desservons, et à ceux qui sont responsables de leur contenu.',
    complete: 'Plus votre demande est complète, plus vite nous pouvons vous aider.',
    write: 'Écrire une demande',
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
      `Si nous attendons une information de vous, nous la redemandons après ${reminders} jours ouvrables. Le ${notice}e jour, vous recevez le même avis.`,
    and: 'et',
    reaction:
      'Le jour de l’avis ne compte pas. Si vous réagissez à temps, le ticket est rouvert. Plus tard, votre réaction ouvre un nouveau ticket, lié au premier.',
    moreTime: ({ days }: { days: number }) =>
      `Il vous faut plus de temps ? Un clic dans l’avis ajoute ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}.`,
    example: ({ today, date }: { today: string; date: string }) =>
      `Un avis envoyé aujourd’hui, ${today}, clôturerait le ticket le ${date}.`,
    notCounted: ({ days }: { days: string }) => `non comptés : ${days}`,
  },

  faq: {
    title: 'Questions fréquentes',
    number: {
      question: 'Que signifie mon numéro de ticket ?',
      answer: ({ number }: { number: string }) => [
        `Chaque contact ouvre un ticket : un numéro unique et une description sommaire, complétée à mesure que nous avançons. Par exemple ${number}.`,
        'Les deux derniers chiffres vérifient les autres : une faute de frappe ne mène jamais au ticket de quelqu’un d’autre. Laissez le numéro dans l’objet de vos e-mails, et citez-le au téléphone.',
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
        'Le numéro ou l’adresse du site, un titre qui dit le problème, l’adresse de la page, ce que vous avez fait, ce qui s’est passé et ce que vous attendiez, le message d’erreur complet en texte ou en image, depuis quand et pour qui, et comment vous joindre.',
        'Le formulaire de contact pose ces questions une à une.',
      ],
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
        `Une plainte est ouverte à tous, même sans nom. Seul le coordinateur des plaintes la lit d’abord, et vous recevez une réponse dans les ${days} jours.`,
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
  complete: { question: string; answer: string[] };
  insists: { question: string; answer: string[] };
  complaint: { question: string; answer: (facts: { days: number }) => string[]; link: string };
}
