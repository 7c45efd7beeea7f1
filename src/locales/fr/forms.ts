import type { Widened } from '#locales/catalogue.ts';

interface LabelFacts {
  label: string;
}

export const fr = {
  // No-break spaces (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
  around: {
    example: ({ example }: { example: string }) => `Par exemple : ${example}`,
    optional: '(facultatif)',
    /** Marks optional questions that make a request complete (R6). */
    completes: '(recommandé)',
    chooseFiles: 'Choisir des fichiers',
    yes: 'Oui',

    /** The answers in the record of a ticket. */
    told: {
      line: ({ label, value }: { label: string; value: string }) => `${label} : ${value}`,
      long: ({ label, value }: { label: string; value: string }) => `${label} :\n${value}`,
      left: ({ labels }: { labels: string }) => `Sans réponse : ${labels}`,
    },

    /** When a question is asked. Labels and choices are quoted. */
    condition: {
      only: ({ tests }: { tests: string }) => `seulement si ${tests}`,
      is: ({ label, choices }: LabelFacts & { choices: string }) => `${label} a la réponse ${choices}`,
      isNot: ({ label, choices }: LabelFacts & { choices: string }) => `${label} a une autre réponse que ${choices}`,
      ticked: ({ label }: LabelFacts) => `${label} est coché`,
      answered: ({ label }: LabelFacts) => `${label} a une réponse`,
      atLeast: ({ label, value }: LabelFacts & { value: string }) => `${label} est d’au moins ${value}`,
      atMost: ({ label, value }: LabelFacts & { value: string }) => `${label} est d’au plus ${value}`,
      from: ({ label, value }: LabelFacts & { value: string }) => `${label} est le ${value} ou après`,
      until: ({ label, value }: LabelFacts & { value: string }) => `${label} est le ${value} ou avant`,
      and: ' et ',
      or: ' ou ',
      rows: {
        any: ({ test }: { test: string }) => `${test} au moins une fois`,
        every: ({ test }: { test: string }) => `${test} chaque fois`,
      },
    },

    errors: {
      missing: ({ label }: { label: string }) => `Répondez à « ${label} »`,
      missingSummary: 'Donnez un titre, en une phrase',
      missingSite: 'Indiquez le numéro, le nom ou l’adresse du site',
      missingFiles: 'Joignez au moins un fichier',
      missingUrgent: ({ label }: { label: string }) => `Cochez « ${label} »`,
      missingChoice: ({ label }: { label: string }) => `Choisissez une réponse à « ${label} »`,
      tooLong: ({ label, characters, max }: { label: string; characters: string; max: string }) =>
        `« ${label} » : ${characters} caractères, c’est trop. Au plus ${max} ; joignez le reste dans un fichier`,
      tooLongLine: ({ label, characters, max }: { label: string; characters: string; max: string }) =>
        `« ${label} » : ${characters} caractères, c’est trop. Raccourcissez à ${max} au plus`,
      noAddress: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas une adresse de page complète. Copiez-la depuis la barre d’adresse, à partir de https://`,
      noDate: ({ typed }: { typed: string }) => `« ${typed} » n’est pas une date. Écrivez-la ainsi : 15/1/2027`,
      noNumber: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas un nombre. Écrivez-le ainsi : 1250 ou 1250,50`,
      unclearNumber: ({ typed }: { typed: string }) =>
        `« ${typed} » peut se lire de deux manières. Écrivez-le sans séparateur, comme 1250 ou 1250,50`,
      noPerson: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas une adresse e\u2011mail. Écrivez-la ainsi : nom@example.org`,
      noSite: ({ typed }: { typed: string }) =>
        `Nous ne connaissons pas le site « ${typed} ». Tapez son numéro, son nom ou son adresse`,
      siteDigits: ({ typed }: { typed: string }) =>
        `Un numéro de site a 4 chiffres, par exemple 1042. Vous avez tapé ${typed}. Si c’est bien cela, continuez : nous chercherons`,
      siteUnknown: ({ typed }: { typed: string }) =>
        `Nous ne connaissons pas le site « ${typed} ». Corrigez-le. Si c’est bien cela, continuez : nous chercherons`,
      siteNear: ({ typed, sites }: { typed: string; sites: string }) =>
        `Nous ne connaissons pas le site « ${typed} ». Pensiez-vous à ${sites} ? Sinon, continuez : nous chercherons`,
      severalSites: ({ sites }: { sites: string }) =>
        `Plusieurs sites correspondent : ${sites}. Tapez le numéro du vôtre`,
    },
  },
  // No-break spaces (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
  incident: {
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
        why: 'En une phrase, le problème lui-même : il arrive ainsi tout de suite à la bonne personne.',
        example: 'Erreur 500 quand j’enregistre une actualité',
      },
      url: {
        label: 'Adresse de la page',
        why: 'Copiez-la depuis la barre d’adresse : nous verrons la même page que vous.',
        example: 'https://stadsarchief.example/leeszaal',
      },
      done: {
        label: 'Qu’avez-vous fait ?',
        why: 'Pas à pas, pour que nous puissions refaire les mêmes étapes.',
        example:
          'J’ai ouvert l’actualité « Salle de lecture fermée », changé la date, puis cliqué sur « Enregistrer ».',
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
  },
  // No-break spaces (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
  request: {
    sections: {
      where: 'Le site',
      what: 'Ce qui doit changer',
      when: 'Pour quand',
      more: 'Pour finir',
    },
    questions: {
      site: {
        label: 'De quel site s’agit-il ?',
        why: 'Son numéro à 4 chiffres, son nom ou son adresse : nous ouvrons tout de suite le bon site.',
        example: '2107',
      },
      summary: {
        label: 'Donnez un titre à votre demande',
        why: 'En une phrase, ce que vous voulez obtenir.',
        example: 'Ajouter une rubrique « Expositions » au menu',
      },
      url: {
        label: 'Adresse de la page',
        why: 'Si la page existe déjà. Copiez-la depuis la barre d’adresse.',
        example: 'https://www.musee-des-pierres.example/visites',
      },
      about: {
        label: 'Que faut-il changer ?',
        why: 'Votre demande arrive ainsi tout de suite à la bonne personne.',
        example: 'Une page, un menu ou un texte',
        choices: {
          page: 'Une page, un menu ou un texte',
          access: 'L’accès d’une personne',
          feature: 'Une nouvelle fonction pour le site',
          other: 'Autre chose',
        },
      },
      person: {
        label: 'Pour quelle personne ?',
        why: 'Son nom, son adresse professionnelle et son rôle : rédacteur ou propriétaire.',
        example: 'Lina Maes, lina.maes@patrimoine.example, rédactrice',
      },
      change: {
        label: 'Que devons-nous faire exactement ?',
        why: 'Décrivez le résultat, comme si vous le voyiez déjà.',
        example:
          'Dans le menu, entre « Visites » et « Écoles », une rubrique « Expositions » avec deux pages : « En ce moment » et « Passées ».',
      },
      reason: {
        label: 'Pourquoi ?',
        why: 'Si un chemin plus simple mène au même but, nous vous le proposons.',
        example: 'Trois expositions ouvrent cette année, et les visiteurs ne les trouvent pas.',
      },
      deadline: {
        label: 'Y a-t-il une date à respecter ?',
        why: 'Nous planifions le travail d’après elle.',
        example: 'Oui',
        choices: { yes: 'Oui', no: 'Non' },
      },
      date: {
        label: 'Pour quelle date ?',
        why: 'Le dernier jour où le changement vous est encore utile.',
        example: 'vendredi 15 janvier 2027',
      },
      event: {
        label: 'Que se passe-t-il à cette date ?',
        why: 'Nous voyons ainsi si elle peut bouger.',
        example: 'La première exposition ouvre.',
      },
      files: {
        label: 'Pièces jointes',
        why: 'Un croquis, un texte prêt à publier, une liste de pages.',
        example: 'menu-expositions.pdf, un croquis du menu',
      },
      urgent: {
        label: 'C’est urgent',
        why: 'Des données sont exposées, ou une information dangereuse est en ligne. Vous recevez tout de suite un numéro, puis vous nous appelez.',
        example: 'Non : il reste quelques semaines.',
      },
    },
  },
  // No-break spaces (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
  question: {
    sections: { what: 'Votre question', where: 'Le site', more: 'Pour finir' },
    questions: {
      summary: {
        label: 'Donnez un titre à votre question',
        why: 'En une phrase : il se peut que la réponse existe déjà.',
        example: 'Programmer la parution d’une actualité',
      },
      asked: {
        label: 'Que voulez-vous savoir ?',
        why: 'Une question précise reçoit une réponse précise.',
        example: 'Comment faire paraître une actualité toute seule, lundi à 8 h ?',
      },
      goal: {
        label: 'À quoi cela doit-il servir ?',
        why: 'Nous vous dirons aussi s’il existe un chemin plus court.',
        example: 'L’avis de fermeture doit paraître pendant mon congé.',
      },
      tried: {
        label: 'Avez-vous déjà lu ou essayé quelque chose ?',
        why: 'Nous évitons ainsi de vous répéter ce que vous savez déjà.',
        example: 'Oui',
        choices: { yes: 'Oui', no: 'Non' },
      },
      attempt: {
        label: 'Qu’avez-vous lu ou essayé ?',
        why: 'Dites aussi où vous êtes resté bloqué.',
        example: 'J’ai mis une date dans le futur, mais l’actualité est parue tout de suite.',
      },
      site: {
        label: 'De quel site s’agit-il ?',
        why: 'Si votre question porte sur un site : son numéro à 4 chiffres, son nom ou son adresse.',
        example: '1042',
      },
      url: {
        label: 'Adresse de la page',
        why: 'Si votre question porte sur une page. Copiez-la depuis la barre d’adresse.',
        example: 'https://www.stadsarchief.example/nl/nieuws',
      },
      files: {
        label: 'Pièces jointes',
        why: 'Une copie d’écran de l’endroit où vous êtes resté bloqué.',
        example: 'date-de-parution.png',
      },
    },
  },
  // No-break spaces (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
  complaint: {
    sections: { what: 'Votre plainte', where: 'De quoi il s’agit', more: 'Pour finir' },
    questions: {
      summary: {
        label: 'Donnez un titre à votre plainte',
        why: 'En une phrase, ce qui vous a déplu.',
        example: 'Pas de réponse depuis deux semaines',
      },
      about: {
        label: 'Sur quoi porte votre plainte ?',
        why: 'Nous voyons ainsi ce qui déplaît souvent, pour le changer.',
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
        why: 'Avec vos mots. Le coordinateur des plaintes les comparera avec notre dossier.',
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
        why: 'Si votre plainte concerne un site : son numéro, son nom ou son adresse.',
        example: 'stadsarchief.example',
      },
      files: {
        label: 'Pièces jointes',
        why: 'Ce qui montre ce que vous décrivez, par exemple un e-mail reçu.',
        example: 'message-du-16-novembre.pdf',
      },
    },
  },
};

/** The texts of each language, by area. */
export interface FormsCatalogue {
  around: AnswerWords;
  incident: IncidentWords;
  request: RequestWords;
  question: QuestionFormWords;
  complaint: ComplaintWords;
}

export type AnswerWords = Widened<(typeof fr)['around']>;

export type IncidentWords = Widened<(typeof fr)['incident']>;

export type RequestWords = Widened<(typeof fr)['request']>;

export type QuestionFormWords = Widened<(typeof fr)['question']>;

export type ComplaintWords = Widened<(typeof fr)['complaint']>;
