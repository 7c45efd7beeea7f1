import type { OwnSettingsWords } from '#locales/console/settings/fr.ts';

export const nl: OwnSettingsWords = {
  title: 'Mijn instellingen',
  save: 'Opslaan',
  done: 'Opgeslagen.',
  errors: 'Er werd niets opgeslagen:',
  signatures: {
    title: 'Handtekening',
    lead: 'Onder wat u aan aanvragers schrijft, in de taal van het ticket. Een leeg veld: geen handtekening.',
    of: ({ language }) => `Handtekening in het ${language}`,
  },
  keys: {
    title: 'Toetsen',
    off: 'Losse toetsen uitschakelen',
    offHint: 'Voor een schermlezer of dicteren. Ctrl K opent altijd het palet.',
    list: 'Toetsen wijzigen',
    hint: 'Eén teken, of twee met een spatie (g n). Leeg: geen toets.',
    wrong: ({ key, name }) => `“${key}” kan geen toets zijn (${name}). Eén teken, of twee met een spatie.`,
    clash: ({ key, one, other }) => `“${key}” zou twee dingen betekenen: ${one}; ${other}.`,
    reset: 'Terug naar de gewone toetsen',
  },
  absence: {
    title: 'Afwezigheid',
    lead: 'Hele dagen. Wie u intussen een ticket wil toewijzen, ziet dat u afwezig bent en krijgt uw vervanger voorgesteld. Uw vervanger vindt de reacties op uw tickets in “Mijn tickets” en krijgt ook uw herinneringen.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    deputy: 'Vervanger',
    nobody: 'Niemand',
    save: 'Afwezigheid opslaan',
    end: 'Afwezigheid wissen',
    now: ({ until }) => `U bent afwezig tot en met ${until}.`,
    planned: ({ from, until }) => `Afwezigheid gepland van ${from} tot en met ${until}.`,
    dates: 'Geef een eerste en een laatste dag; de laatste komt niet voor de eerste.',
    wrongDeputy: 'Deze persoon kan u niet vervangen.',
  },
};
