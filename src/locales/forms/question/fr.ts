import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
export const fr = {
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
      why: 'Nous ne vous répétons pas ce que vous savez.',
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
      why: 'Si votre question porte sur une page. Copiez-la de la barre d’adresse.',
      example: 'https://www.stadsarchief.example/nl/nieuws',
    },
    files: {
      label: 'Pièces jointes',
      why: 'Une copie d’écran de l’endroit où vous êtes resté bloqué.',
      example: 'date-de-parution.png',
    },
  },
};

export type QuestionFormWords = Widened<typeof fr>;
