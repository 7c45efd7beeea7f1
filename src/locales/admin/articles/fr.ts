import type { Widened } from '#locales/widened.ts';

/** The pages on which agents write help articles. `language` is a language's name inside a sentence. */
export const fr = {
  title: 'Articles d’aide',
  lead: 'Chacun de ces articles peut épargner une demande. Un article paraît quand ses quatre langues sont écrites.',
  new: 'Écrire un article',
  newTitle: 'Nouvel article',
  untitled: 'Sans titre',
  all: 'Tous les articles',
  empty: 'Il n’y a pas encore d’article.',
  emptyText: 'Le premier pourrait répondre à la question qu’on vous pose le plus.',
  newer: 'Page précédente',
  older: 'Page suivante',

  columns: {
    title: 'Titre',
    state: 'État',
    languages: 'Langues',
    read: 'Lus',
    solved: 'Ont résolu',
    changed: 'Modifié',
  },
  counted: 'Lectures et problèmes résolus des 90 derniers jours. Les robots et le Service Desk ne comptent pas.',
  states: { draft: 'Brouillon', published: 'Publié' },
  complete: 'Les quatre',
  gaps: ({ languages }: { languages: string }) => `Il manque : ${languages}`,

  fieldTitle: 'Titre',
  fieldBody: 'Texte',
  seen: ({ name, when }: { name: string; when: string }) => `Modifié par ${name}, ${when}`,
  seenByNobody: ({ when }: { when: string }) => `Modifié ${when}`,
  publicPage: 'Voir la page publique',

  help: {
    title: 'Comment mettre en forme',
    items: [
      ['## Titre', 'un intertitre'],
      ['1. Étape', 'une étape ; chaque étape sur sa ligne'],
      ['- Point', 'un point d’une liste'],
      ['**mot**', 'un mot en gras, par exemple le nom d’un bouton'],
      ['[texte](https://adresse)', 'un lien'],
    ] as [string, string][],
    text: 'Une ligne vide sépare les paragraphes. Le code HTML et les images ne sont pas repris.',
  },

  preview: 'Aperçu',
  previewAgain: 'Voir l’aperçu',
  notWritten: 'Pas encore écrit dans cette langue.',
  save: 'Enregistrer le brouillon',
  saveChanges: 'Publier les modifications',
  publish: 'Publier',
  withdraw: 'Retirer de la publication',
  withdrawText: 'L’article redevient un brouillon. Ses textes sont conservés, et son adresse ne répond plus.',
  discard: 'Supprimer le brouillon',
  discardText: 'Les quatre textes sont effacés pour de bon.',
  discardSure: 'Oui, supprimer ce brouillon',

  said: {
    saved: 'Le brouillon est enregistré.',
    published: 'L’article est publié. Chacun peut le lire dès maintenant.',
    changed: 'Les modifications sont publiées.',
    withdrawn: 'L’article est retiré. C’est de nouveau un brouillon.',
  },

  errors: {
    title: ({ language }: { language: string }) => `Écrivez le titre en ${language}, pour pouvoir publier`,
    body: ({ language }: { language: string }) => `Écrivez le texte en ${language}, pour pouvoir publier`,
    titleTooLong: ({ language, max, length }: { language: string; max: string; length: string }) =>
      `Raccourcissez le titre en ${language} : ${max} caractères au plus, il en a ${length}`,
    bodyTooLong: ({ language, max, length }: { language: string; max: string; length: string }) =>
      `Raccourcissez le texte en ${language}, ou faites-en deux articles : ${max} caractères au plus, il en a ${length}`,
    empty: 'Écrivez au moins un titre ou un texte avant d’enregistrer',
  },

  conflict: {
    title: ({ name }: { name: string }) => `${name} a modifié cet article entre-temps`,
    someone: 'Quelqu’un',
    text: 'Rien n’est perdu : l’autre version est ici, vos textes sont dans les champs plus bas. Reprenez ce qui manque, puis enregistrez : votre version remplace alors l’autre.',
    theirs: ({ language }: { language: string }) => `L’autre version en ${language}`,
    same: 'Les deux versions sont les mêmes dans cette langue.',
  },
};

export type ArticleKeeperWords = Widened<typeof fr>;
