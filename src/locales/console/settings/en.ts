import type { OwnSettingsWords } from '#locales/console/settings/fr.ts';

export const en: OwnSettingsWords = {
  title: 'My settings',
  save: 'Save',
  done: 'Saved.',
  errors: 'Nothing was saved:',
  signatures: {
    title: 'Signature',
    lead: 'Below what you write to requesters, in the language of the ticket. An empty field: no signature.',
    of: ({ language }) => `Signature in ${language}`,
  },
  keys: {
    title: 'Keys',
    off: 'Switch off single keys',
    offHint: 'For a screen reader or dictation. Ctrl K always opens the palette.',
    list: 'Change keys',
    hint: 'One sign, or two with a space (g n). Empty: no key.',
    wrong: ({ key, name }) => `“${key}” cannot be a key (${name}). One sign, or two with a space.`,
    clash: ({ key, one, other }) => `“${key}” would mean both: ${one}; ${other}.`,
    reset: 'Back to the usual keys',
  },
  absence: {
    title: 'Absence',
    lead: 'Whole days. Meanwhile whoever wants to assign you a ticket sees that you are away and is offered your deputy. Your deputy finds reactions on your tickets in “Mine”, and gets your reminders too.',
    from: 'First day',
    until: 'Last day',
    deputy: 'Deputy',
    nobody: 'Nobody',
    save: 'Save the absence',
    end: 'Delete the absence',
    now: ({ until }) => `You are away up to and including ${until}.`,
    planned: ({ from, until }) => `Absence planned from ${from} up to and including ${until}.`,
    dates: 'Give a first and a last day; the last does not come before the first.',
    wrongDeputy: 'This person cannot stand in for you.',
  },
};
