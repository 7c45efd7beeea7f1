import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
export const fr = {
  sections: { what: 'Votre plainte', where: 'De quoi il s’agit', more: 'Pour finir' },
  questions: {
    summary: {
      label: 'Donnez un titre à votre plainte',
      why: 'En une phrase, ce qui vous a déplu.',
      example: 'Pas de réponse depuis deux semaines',
    },
    about: {
      label: 'Sur quoi porte votre plainte ?',
      why: 'Nous voyons ainsi ce qui déplaît souvent, et le changeons.',
      example: 'Le temps d’attente',
      choices: {
        wait: 'Le temps d’attente',
        answer: 'Une réponse ou une solution',
        closing: 'La clôture d’un ticket',
        manner: 'La manière dont on m’a parlé ou écrit',
        other: 'Autre chose',
      },
    },
    happened: {
      label: 'Que s’est-il passé ?',
      why: 'Avec vos mots. Le coordinateur des plaintes compare avec notre dossier.',
      example:
        'J’ai envoyé une demande le 9 novembre. J’ai écrit de nouveau le 16. Je n’ai reçu que le message automatique.',
    },
    since: {
      label: 'Quand était-ce ?',
      why: 'Nous cherchons à ces dates.',
      example: 'Du 9 au 24 novembre 2026',
    },
    wanted: {
      label: 'Que demandez-vous ?',
      why: 'La réponse à votre plainte en parlera.',
      example: 'Une réponse à ma demande, et la raison de l’attente.',
    },
    known: {
      label: 'S’agit-il d’un ticket que vous connaissez ?',
      why: 'Nous le relisons avant de vous répondre.',
      example: 'Oui',
      choices: { yes: 'Oui', no: 'Non' },
    },
    number: {
      label: 'Numéro du ticket',
      why: 'Il se trouve dans l’objet de chacun de nos e-mails.',
      example: 'DTO-104209-31',
    },
    site: {
      label: 'De quel site s’agit-il ?',
      why: 'Si votre plainte touche un site : son numéro, son nom ou son adresse.',
      example: 'stadsarchief.example',
    },
    files: {
      label: 'Pièces jointes',
      why: 'Ce qui montre ce que vous décrivez, par exemple un e-mail reçu.',
      example: 'message-du-16-novembre.pdf',
    },
  },
};

export type ComplaintWords = Widened<typeof fr>;
