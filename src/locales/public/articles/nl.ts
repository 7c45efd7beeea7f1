import type { ArticleWords } from '#locales/public/articles/fr.ts';

export const nl: ArticleWords = {
  name: 'Hulpartikelen',
  lead: 'De antwoorden die de servicedesk het vaakst geeft, stap voor stap.',
  all: 'Alle artikelen',
  field: 'Wat zoekt u?',
  hint: 'Enkele woorden volstaan, bijvoorbeeld “witte pagina”.',
  search: 'Zoeken',
  newest: 'Nieuwste artikelen',
  found: ({ count, typed }) => (count === '1' ? `1 artikel voor “${typed}”` : `${count} artikelen voor “${typed}”`),
  some: ({ typed }) => `Geen enkel artikel bevat alle woorden van “${typed}”. Deze bevatten er meer dan één.`,
  slip: 'Misschien zocht u dit.',
  none: ({ typed }) => `Geen artikel voor “${typed}”`,
  noneTips: 'Probeer het met minder woorden, of met een gewoner woord.',
  noneForm: 'Of stel ons uw vraag',
  empty: 'Er is nog geen artikel gepubliceerd.',
  pages: 'Pagina’s van de lijst',
  newer: 'Nieuwere artikelen',
  older: 'Oudere artikelen',
  changed: ({ date }) => `Bijgewerkt op ${date}`,

  asks: 'Heeft dit artikel uw vraag beantwoord?',
  solved: 'Ja, het is opgelost',
  unsolved: 'Nee, ons schrijven',
  thanks: 'Bedankt dat u het laat weten.',
  thanksText: 'Zo weten we welke artikelen echt helpen.',
  stale: 'Deze pagina staat te lang open om nog mee te tellen. Toch fijn dat u het laat weten.',

  request: {
    back: 'Terug naar mijn aanvraag',
    kept: 'Uw aanvraag is nog niet verzonden. Wat u hebt geschreven, blijft bewaard.',
    otherTab: 'Uw aanvraag staat nog open in het andere tabblad, met wat u hebt geschreven.',
    solved: 'Ja, het is opgelost: niets verzenden',
    unsolved: 'Nee, verder met mijn aanvraag',
    sparedTitle: 'Er is niets verzonden',
    spared: 'Fijn dat het artikel u geholpen heeft. U hoeft niets meer te doen.',
    discarded: 'Wat u had geschreven, wordt over een uur gewist.',
    sendAnyway: 'Mijn aanvraag toch verzenden',
    home: 'Terug naar de pagina van de servicedesk',
  },

  maybe: 'Misschien helpt dit:',
};
