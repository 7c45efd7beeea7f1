import type { Language } from '#domain/language.ts';
import type { Widened } from '#locales/widened.ts';

/** The page after the form. `when` is a date and time, `time` one of today, `day` a date without its year. */
export const fr = {
  title: ({ number }: { number: string }) => `Votre numéro : ${number}`,
  titles: ({ count }: { count: number }) => `Vos ${count} numéros`,
  number: 'Voici votre numéro',
  numbers: ({ count }: { count: number }) => `Voici vos ${count} numéros`,
  numberNote: 'Citez-le au téléphone et laissez-le dans l’objet de vos e\u2011mails.',

  noCall: 'Votre demande urgente est enregistrée',
  phoneIn: {
    fr: 'Téléphone, en français',
    nl: 'Téléphone, en néerlandais',
    de: 'Téléphone, en allemand',
    en: 'Téléphone, en anglais',
  } satisfies Record<Language, string>,
  openUntil: ({ time }: { time: string }) => `Ouverte jusqu’à ${time} aujourd’hui`,
  quote: 'Citez ce numéro',
  quoteFirst: 'Citez d’abord le premier de ces numéros',
  quoteNote: 'Il nous mène à votre description.',
  otherLanguages: 'Nous n’avons pas de ligne en français. Ces lignes répondent dans leur langue :',

  received: 'Votre demande est enregistrée',
  severalReceived: 'Vos demandes sont enregistrées',
  complaintReceived: 'Votre plainte est enregistrée',
  about: ({ summary }: { summary: string }) => `« ${summary} ».`,
  aboutSite: ({ summary, site }: { summary: string; site: string }) => `« ${summary} », site ${site}.`,
  mailComing:
    'Le numéro vous parvient aussi par e\u2011mail, à l’adresse que vous avez indiquée. Si nous ne la connaissons pas encore, confirmez-la d’un clic dans cet e\u2011mail.',
  numberHereOnly:
    'Notez le numéro : cette adresse a déjà reçu plusieurs e\u2011mails de notre part en peu de temps, nous ne vous envoyons donc pas d’e\u2011mail cette fois. Votre demande est bien enregistrée et nous y répondrons.',
  copyComing: ({ address }: { address: string }) => `Une copie avec le numéro part à ${address}.`,
  phoneOnly: 'Vous n’avez pas indiqué d’adresse e\u2011mail : notez le numéro. Nous vous appellerons.',
  anonymous: 'Vous êtes anonyme : notez le numéro. Nous ne pouvons pas vous répondre, mais vous pouvez nous le citer.',

  next: 'Ce qui se passe maintenant',
  now: 'Maintenant',
  callNowText: 'Vous appelez. Un agent du Service Desk ouvre votre ticket et confirme l’urgence avec vous.',
  at: ({ time }: { time: string }) => `Aujourd’hui à ${time}`,
  onDay: ({ day, time }: { day: string; time: string }) => `${day} à ${time}`,
  callLaterText: 'La ligne ouvre. Vous appelez, et un agent du Service Desk confirme l’urgence avec vous.',
  untilThen: 'D’ici là',
  untilThenText:
    'Votre ticket est sur la liste des urgences, et nous le verrons en premier. Gardez le numéro sous la main.',
  untilThenMail: 'Si quelque chose change, répondez à l’e\u2011mail que vous recevez.',
  noLineText: 'Ce Service Desk n’a pas de ligne téléphonique. Votre ticket est sur la liste des urgences.',
  before: ({ time }: { time: string }) => `Avant ${time}`,
  beforeOn: ({ day, time }: { day: string; time: string }) => `Avant ${day}, ${time}`,
  firstAnswer: ({ hours }: { hours: number }) =>
    `Vous recevez une première réponse. Nous la promettons dans les ${hours} heures de service.`,
  by: ({ date }: { date: string }) => `Au plus tard le ${date}`,
  complaintAnswer: ({ days }: { days: number }) =>
    `Vous recevez une réponse à votre plainte, dans les ${days} jours calendrier. Seul le coordinateur des plaintes la lit, jusqu’à ce qu’il la confie à d’autres.`,
  complaintAnonymous: ({ days }: { days: number }) =>
    `Le coordinateur des plaintes traite votre plainte, dans les ${days} jours calendrier. Lui seul la lit, jusqu’à ce qu’il la confie à d’autres.`,
  meanwhile: 'Entre-temps',
  meanwhileText: 'Vous nous écrivez encore à ce sujet ? Laissez le numéro dans l’objet de votre e\u2011mail.',
  meanwhilePhone: 'Vous voulez ajouter quelque chose ? Appelez-nous et citez le numéro.',

  follow: 'Suivre ce ticket',
  followOne: ({ number }: { number: string }) => `Suivre ${number}`,
  followAll: 'Suivre vos demandes',
  another: 'Écrire une autre demande',
  home: 'Retour au support',

  expired: {
    title: 'Cette confirmation n’est plus disponible',
    text: 'Elle reste visible 24 heures. Votre ticket existe toujours : son numéro se trouve dans l’e\u2011mail que vous avez reçu.',
  },
};

export type ReceiptWords = Widened<typeof fr>;
