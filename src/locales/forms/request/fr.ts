import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
export const fr = {
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
      why: 'Si la page existe déjà. Copiez-la de la barre d’adresse.',
      example: 'https://www.musee-des-pierres.example/visites',
    },
    about: {
      label: 'Que faut-il changer ?',
      why: 'Votre demande va ainsi tout de suite à la bonne personne.',
      example: 'Une page, un menu ou un texte',
      choices: {
        page: 'Une page, un menu ou un texte',
        access: 'L’accès d’une personne',
        feature: 'Une nouvelle possibilité pour le site',
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
};

export type RequestWords = Widened<typeof fr>;
