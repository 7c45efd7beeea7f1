import type { ArticleKeeperWords } from '#locales/admin/articles/fr.ts';

export const en: ArticleKeeperWords = {
  title: 'Help articles',
  lead: 'Each of these articles may spare a request. An article appears once it is written in all four languages.',
  new: 'Write an article',
  newTitle: 'New article',
  untitled: 'Untitled',
  all: 'All articles',
  empty: 'There is no article yet.',
  emptyText: 'The first could answer the question that you are asked most.',
  newer: 'Previous page',
  older: 'Next page',

  columns: {
    title: 'Title',
    state: 'State',
    languages: 'Languages',
    read: 'Read',
    solved: 'Solved',
    changed: 'Changed',
  },
  counted: 'Read and solved in the last 90 days. Robots and the service desk do not count.',
  states: { draft: 'Draft', published: 'Published' },
  complete: 'All four',
  gaps: ({ languages }) => `Missing: ${languages}`,

  fieldTitle: 'Title',
  fieldBody: 'Text',
  seen: ({ name, when }) => `Changed by ${name}, ${when}`,
  seenByNobody: ({ when }) => `Changed ${when}`,
  publicPage: 'See the public page',

  help: {
    title: 'How to shape the text',
    items: [
      ['## Title', 'a heading'],
      ['1. Step', 'a step; each step on a line of its own'],
      ['- Point', 'a point of a list'],
      ['**word**', 'a bold word, for example the name of a button'],
      ['[text](https://address)', 'a link'],
    ],
    text: 'An empty line separates paragraphs. HTML code and images are not taken over.',
  },

  preview: 'Preview',
  previewAgain: 'See the preview',
  notWritten: 'Not written yet in this language.',
  save: 'Save the draft',
  saveChanges: 'Publish the changes',
  publish: 'Publish',
  withdraw: 'Withdraw from the public',
  withdrawText: 'The article becomes a draft again. Its texts are kept, and its address no longer answers.',
  discard: 'Delete the draft',
  discardText: 'All four texts are deleted for good.',
  discardSure: 'Yes, delete this draft',

  said: {
    saved: 'The draft is saved.',
    published: 'The article is published. Everyone can read it now.',
    changed: 'The changes are published.',
    withdrawn: 'The article is withdrawn. It is a draft again.',
  },

  errors: {
    title: ({ language }) => `Write the title in ${language}, so that it can be published`,
    body: ({ language }) => `Write the text in ${language}, so that it can be published`,
    titleTooLong: ({ language, max, length }) =>
      `Shorten the title in ${language}: ${max} characters at most, it has ${length}`,
    bodyTooLong: ({ language, max, length }) =>
      `Shorten the text in ${language}, or make two articles of it: ${max} characters at most, it has ${length}`,
    empty: 'Write at least one title or text before you save',
  },

  conflict: {
    title: ({ name }) => `${name} changed this article meanwhile`,
    someone: 'Someone',
    text: 'Nothing is lost: the other version is here, your texts are in the fields below. Take over what is missing, then save: your version then replaces the other.',
    theirs: ({ language }) => `The other version in ${language}`,
    same: 'Both versions are the same in this language.',
  },
};
