import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
export const fr = {
  sections: {
    where: 'La page',
    what: 'Ce qui s’est passé',
    reach: 'Depuis quand, et pour qui',
    more: 'Pour finir',
  },
  questions: {
    site: {
      label: 'De quel site s’agit-il ?',
      why: 'Son numéro à 4 chiffres, son nom ou son adresse : nous ouvrons tout de suite le bon site.',
      example: '1042',
    },
    summary: {
      label: 'Donnez un titre à votre demande',
      why: 'En une phrase, le problème même : il va ainsi tout de suite à la bonne personne.',
      example: 'Erreur 500 quand j’enregistre une actualité',
    },
    url: {
      label: 'Adresse de la page',
      why: 'Copiez-la de la barre d’adresse : nous verrons la même page que vous.',
      example: 'https://www.stadsarchief.example/nl/nieuws/leeszaal',
    },
    done: {
      label: 'Qu’avez-vous fait ?',
      why: 'Pas à pas : nous referons les mêmes gestes.',
      example: 'J’ai ouvert l’actualité « Salle de lecture fermée », changé la date, puis cliqué sur « Enregistrer ».',
    },
    happened: {
      label: 'Que s’est-il passé ?',
      why: 'Dites ce que vous avez vu. La cause, nous la cherchons.',
      example: 'La page est devenue blanche, avec un message d’erreur. La nouvelle date est perdue.',
    },
    expected: {
      label: 'Qu’aurait-il dû se passer ?',
      why: 'Nous saurons ainsi quand c’est réparé.',
      example: 'L’actualité est enregistrée et s’affiche avec la nouvelle date.',
    },
    error: {
      label: 'Un message d’erreur s’affiche-t-il ?',
      why: 'Ses mots et ses chiffres mènent souvent droit à la cause.',
      example: 'Oui, et je peux copier son texte',
      choices: {
        text: 'Oui, et je peux copier son texte',
        picture: 'Oui, et je le joins en image',
        none: 'Non',
      },
    },
    message: {
      label: 'Le message d’erreur complet',
      why: 'Copiez-le en entier, même s’il est long ou dans une autre langue.',
      example: 'Error 500: could not save node 8841 (field_date). Request 7f3a-22c1',
    },
    since: {
      label: 'Depuis quand ?',
      why: 'Nous regardons ce qui a changé à ce moment-là.',
      example: 'Ce matin vers 9 h 40. Hier, tout allait bien.',
    },
    whom: {
      label: 'Pour qui le problème existe-t-il ?',
      why: 'Nous savons ainsi combien de personnes attendent.',
      example: 'Pour tous les rédacteurs du site',
      choices: {
        me: 'Pour moi seulement',
        editors: 'Pour tous les rédacteurs du site',
        visitors: 'Pour les visiteurs du site',
        unknown: 'Je ne sais pas',
      },
    },
    files: {
      label: 'Pièces jointes',
      why: 'Une copie d’écran montre souvent plus qu’une description.',
      example: 'erreur-500.png, une copie de l’écran entier',
    },
    urgent: {
      label: 'C’est urgent',
      why: 'Les visiteurs ne peuvent pas utiliser le site, ou des données sont exposées. Vous recevez tout de suite un numéro, puis vous nous appelez.',
      example: 'Non : le site reste visible, et l’actualité peut attendre midi.',
    },
  },
};

export type IncidentWords = Widened<typeof fr>;
