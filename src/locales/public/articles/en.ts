import type { ArticleWords } from '#locales/public/articles/fr.ts';

export const en: ArticleWords = {
  name: 'Help articles',
  lead: 'The answers that the service desk gives most often, step by step.',
  all: 'All articles',
  field: 'What are you looking for?',
  hint: 'A few words are enough, for example “white page”.',
  search: 'Search',
  newest: 'Newest articles',
  found: ({ count, typed }) => (count === '1' ? `1 article for “${typed}”` : `${count} articles for “${typed}”`),
  some: ({ typed }) => `No article has all the words of “${typed}”. These have several of them.`,
  slip: 'Perhaps you were looking for this.',
  none: ({ typed }) => `No article for “${typed}”`,
  noneTips: 'Try fewer words, or a more common word.',
  noneForm: 'Or ask us your question',
  empty: 'No article has been published yet.',
  pages: 'Pages of the list',
  newer: 'Newer articles',
  older: 'Older articles',
  changed: ({ date }) => `Changed on ${date}`,

  asks: 'Did this article answer your question?',
  solved: 'Yes, this solved it',
  unsolved: 'No, write to you',
  thanks: 'Thank you for telling us.',
  thanksText: 'This is how we learn which articles really help.',
  stale: 'This page has been open for too long to be counted. We are glad of your answer all the same.',

  request: {
    back: 'Back to my request',
    kept: 'Your request has not been sent yet. What you wrote is kept.',
    otherTab: 'Your request is still open in the other tab, with what you wrote.',
    solved: 'Yes, this solved it: send nothing',
    unsolved: 'No, go on with my request',
    sparedTitle: 'Nothing was sent',
    spared: 'We are glad that the article helped. There is nothing more for you to do.',
    discarded: 'What you had written will be deleted in one hour.',
    sendAnyway: 'Send my request all the same',
    home: 'Back to the page of the service desk',
  },

  maybe: 'Perhaps this helps:',
};
