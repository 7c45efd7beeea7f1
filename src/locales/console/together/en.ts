import type { TogetherWords } from '#locales/console/together/fr.ts';

export const en: TogetherWords = {
  presence: {
    reading: ({ names, count }) => (count === 1 ? `${names} is reading` : `${names} are reading`),
    writing: ({ names, count }) => (count === 1 ? `${names} is writing` : `${names} are writing`),
    both: ({ names, count }) =>
      count === 1
        ? `${names} is writing on this ticket too. Whoever sends second sees first what the other sent.`
        : `${names} are writing on this ticket too. Whoever sends later sees first what the others sent.`,
  },
  watch: { begin: 'Watch', end: 'Stop watching' },
  handOver: {
    note: 'Note to your colleague',
    noteHint: 'Optional. It stays internal, and goes with the ticket.',
    nobodyWithNote: 'Choose whom the note is for.',
    inHand: ({ name, count }) => `${name} (${count} in hand)`,
  },
  mention: {
    list: 'Colleagues to mention',
    hint: 'Name a colleague by @: they are told.',
    you: ({ name }) => `${name} mentions you in a note.`,
    look: 'See the note',
  },
  participant: {
    add: 'Add',
    title: 'Let somebody take part',
    email: 'E-mail address',
    hint: 'They will read the whole record, internal notes aside, and get every message.',
    submit: 'Let them take part',
    addedBy: ({ name }) => `added by ${name}`,
    acceptedBy: ({ name }) => `reply accepted by ${name}`,
    called: 'called',
    wrote: 'wrote',
  },
  others: { title: 'Other tickets', all: 'All of their tickets', none: 'No others.' },
  record: {
    earlier: ({ count }) => `Show the ${count} earlier entries`,
    came: ({ title, how }) => `New on the record: ${title}, ${how}.`,
    why: 'Why here?',
    open: ({ name }) => `Enlarge ${name}`,
    read: 'Read',
    readFile: ({ name }) => `Read ${name}`,
    picture: ({ place, of }) => `Picture ${place} of ${of}`,
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
    save: 'Download',
  },
  side: { open: 'Details', close: 'Close the details' },
};
