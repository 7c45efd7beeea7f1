import type { TogetherWords } from '#locales/console/together/fr.ts';

export const nl: TogetherWords = {
  presence: {
    reading: ({ names, count }) => (count === 1 ? `${names} leest` : `${names} lezen`),
    writing: ({ names, count }) => (count === 1 ? `${names} schrijft` : `${names} schrijven`),
    both: ({ names, count }) =>
      count === 1
        ? `${names} schrijft ook op dit ticket. Wie als tweede verzendt, ziet eerst wat de ander verzond.`
        : `${names} schrijven ook op dit ticket. Wie later verzendt, ziet eerst wat de anderen verzonden.`,
  },
  watch: { begin: 'Volgen', end: 'Niet meer volgen' },
  handOver: {
    note: 'Notitie voor uw collega',
    noteHint: 'Niet verplicht. Ze blijft intern en gaat mee met het ticket.',
    nobodyWithNote: 'Kies voor wie de notitie is.',
    inHand: ({ name, count }) => `${name} (${count} in handen)`,
  },
  mention: {
    list: 'Collega’s om te vermelden',
    hint: 'Noem een collega met @: die krijgt bericht.',
    you: ({ name }) => `${name} vermeldt u in een notitie.`,
    look: 'De notitie bekijken',
  },
  participant: {
    add: 'Toevoegen',
    title: 'Iemand laten deelnemen',
    email: 'E-mailadres',
    hint: 'Die persoon leest het hele dossier, zonder de interne notities, en krijgt elk bericht.',
    submit: 'Laten deelnemen',
    addedBy: ({ name }) => `toegevoegd door ${name}`,
    acceptedBy: ({ name }) => `antwoord aanvaard door ${name}`,
    called: 'belde',
    wrote: 'schreef',
  },
  others: { title: 'Andere tickets', all: 'Al zijn of haar tickets', none: 'Geen andere.' },
  record: {
    earlier: ({ count }) => `De ${count} vorige bijdragen tonen`,
    came: ({ title, how }) => `Nieuw in het dossier: ${title}, ${how}.`,
    why: 'Waarom hier?',
    open: ({ name }) => `${name} vergroten`,
    read: 'Lezen',
    readFile: ({ name }) => `${name} lezen`,
    picture: ({ place, of }) => `Afbeelding ${place} van ${of}`,
    previous: 'Vorige afbeelding',
    next: 'Volgende afbeelding',
    close: 'Sluiten',
    save: 'Downloaden',
  },
  side: { open: 'Details', close: 'Details sluiten' },
};
