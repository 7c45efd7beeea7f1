import type { EnhanceWords } from '#locales/fr/enhance.ts';

export const en: EnhanceWords = {
  suggest: {
    title: 'This may help (in a new tab):',
    found: ({ count }) => (count === 1 ? '1 article may help you.' : `${count} articles may help you.`),
  },

  find: {
    label: 'Suggestions',
    found: ({ count }) =>
      count === 1
        ? '1 suggestion. Press the down arrow to choose it.'
        : `${count} suggestions. Press the down arrow to choose.`,
    none: 'No suggestion. You can go on with what you typed.',
  },

  live: { changed: 'There is something new.', show: 'Show it' },
  upload: {
    drop: 'or drop them here, or paste a picture',
    picture: 'pasted picture.png',
    waits: 'waiting',
    sending: ({ percent }) => `${percent}%`,
    checking: 'being checked',
    progress: ({ name }) => `Sending ${name}`,
    sent: ({ name }) => `${name} is attached.`,
    held: 'attached; our virus scanner checks it later',
    removed: ({ name }) => `${name} is removed.`,
    cancel: 'Cancel',
    cancelNamed: ({ name }) => `Cancel sending ${name}`,
    remove: 'Remove',
    removeNamed: ({ name }) => `Remove ${name}`,
    retry: 'Try again',
    retryNamed: ({ name }) => `Try to send ${name} again`,
    tooLarge: ({ name, max }) =>
      `The file “${name}” is too large. At most ${max}: send a part of it, or a smaller picture`,
    tooMany: ({ name, count }) => `The file “${name}” is one too many: a request has ${count} at most`,
    failed: ({ name }) => `The file “${name}” did not arrive. Try again; if that fails, it goes with your form`,
    waiting: ({ count }) =>
      count === 1
        ? 'A file is still on its way. The page goes on as soon as it is here.'
        : `${count} files are still on their way. The page goes on as soon as they are here.`,
  },
};
