import type { TeamsWords } from '#locales/admin/teams/fr.ts';

export const nl: TeamsWords = {
  list: 'Teams van deze desk',
  none: 'Geen team',
  noneText: 'Zonder team zijn de tickets van de hele desk. Maak hieronder het eerste.',
  nobody: 'nog niemand',
  toDo: ({ count }) => (count === 1 ? '1 ticket te behandelen' : `${count} tickets te behandelen`),
  add: 'Een team maken',
  name: 'Naam',
  nameHint: ({ max }) => `Alleen de desk leest hem, dus in één taal. Hoogstens ${max} tekens.`,
  people: 'Wie er deel van uitmaakt',
  peopleHint: 'Onder wie bij deze desk werkt. Een team mag eerst leeg zijn.',
  make: 'Het team maken',
  edit: 'Naam en leden',
  save: 'Opslaan',
  dissolve: 'Het team opheffen',
  dissolveText: ({ count }) =>
    count === 0
      ? 'Het heeft geen ticket te behandelen.'
      : count === 1
        ? 'Het heeft 1 ticket te behandelen.'
        : `Het heeft ${count} tickets te behandelen.`,
  heir: 'Waar zijn tickets heen gaan die niet afgesloten zijn',
  heirHint:
    'Naar een team: wie een ticket in handen had, houdt het als lid van dat team. Naar de hele desk: iedereen houdt de zijne. Afgesloten tickets houden de naam van het opgeheven team.',
  wholeDesk: 'Naar de hele desk',
  sure: 'Ja, dit team opheffen',
  done: {
    made: 'Het team is gemaakt.',
    saved: 'Het team is opgeslagen.',
    dissolved: 'Het team is opgeheven, en zijn tickets zijn doorgegeven.',
  },
  problems: {
    name: ({ max }) => `Schrijf een naam van hoogstens ${max} tekens.`,
    nameTaken: 'Een team van deze desk heet al zo. Kies een andere naam.',
    tooMany: ({ max }) => `Een desk heeft hoogstens ${max} teams. Hef er eerst een op.`,
    heir: 'Dit team bestaat niet meer. Kies waar de tickets heen gaan.',
    sure: 'Vink dit vakje aan om het team op te heffen.',
  },
};
