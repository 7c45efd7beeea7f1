import type { ComplaintWords } from '#locales/forms/complaint/fr.ts';

export const nl: ComplaintWords = {
  sections: { what: 'Uw klacht', where: 'Waarover het gaat', more: 'Tot slot' },
  questions: {
    summary: {
      label: 'Geef uw klacht een titel',
      why: 'In één zin, waarover u niet tevreden bent.',
      example: 'Al twee weken geen antwoord',
    },
    about: {
      label: 'Waarover gaat uw klacht?',
      why: 'Zo zien we wat vaak misloopt, en veranderen we het.',
      example: 'De wachttijd',
      choices: {
        wait: 'De wachttijd',
        answer: 'Een antwoord of een oplossing',
        closing: 'Het afsluiten van een ticket',
        manner: 'De manier waarop men met mij sprak of mij schreef',
        other: 'Iets anders',
      },
    },
    happened: {
      label: 'Wat is er gebeurd?',
      why: 'In uw eigen woorden. De klachtencoördinator vergelijkt ze met ons dossier.',
      example:
        'Op 9 november stuurde ik een aanvraag. Op de 16e schreef ik opnieuw. Ik kreeg alleen het automatische bericht.',
    },
    since: {
      label: 'Wanneer was dat?',
      why: 'Wij zoeken op die data.',
      example: 'Van 9 tot 24 november 2026',
    },
    wanted: {
      label: 'Wat vraagt u?',
      why: 'Het antwoord op uw klacht gaat erop in.',
      example: 'Een antwoord op mijn aanvraag, en de reden van het wachten.',
    },
    known: {
      label: 'Gaat het om een ticket dat u kent?',
      why: 'Wij lezen het opnieuw voor we u antwoorden.',
      example: 'Ja',
      choices: { yes: 'Ja', no: 'Nee' },
    },
    number: {
      label: 'Nummer van het ticket',
      why: 'Het staat in het onderwerp van elk van onze e-mails.',
      example: 'DTO-104209-31',
    },
    site: {
      label: 'Over welke site gaat het?',
      why: 'Als uw klacht een site raakt: het nummer, de naam of het adres.',
      example: 'stadsarchief.example',
    },
    files: {
      label: 'Bijlagen',
      why: 'Wat toont wat u beschrijft, zoals een e-mail die u kreeg.',
      example: 'bericht-van-16-november.pdf',
    },
  },
};
