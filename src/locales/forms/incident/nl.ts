import type { IncidentWords } from '#locales/forms/incident/fr.ts';

export const nl: IncidentWords = {
  sections: {
    where: 'De pagina',
    what: 'Wat er gebeurde',
    reach: 'Sinds wanneer, en voor wie',
    more: 'Tot slot',
  },
  questions: {
    site: {
      label: 'Over welke site gaat het?',
      why: 'Het nummer van 4 cijfers, de naam of het adres: zo openen we meteen de juiste site.',
      example: '1042',
    },
    summary: {
      label: 'Geef uw aanvraag een titel',
      why: 'In één zin, het probleem zelf: zo komt uw aanvraag meteen bij de juiste persoon.',
      example: 'Foutmelding 500 bij het opslaan van een nieuwsbericht',
    },
    url: {
      label: 'Adres van de pagina',
      why: 'Kopieer het uit de adresbalk: zo zien wij dezelfde pagina als u.',
      example: 'https://www.stadsarchief.example/nl/nieuws/leeszaal',
    },
    done: {
      label: 'Wat deed u?',
      why: 'Stap voor stap: wij doen het na.',
      example: 'Ik opende het nieuwsbericht “Leeszaal gesloten”, wijzigde de datum en klikte op “Opslaan”.',
    },
    happened: {
      label: 'Wat gebeurde er?',
      why: 'Zeg wat u zag. De oorzaak zoeken wij.',
      example: 'De pagina werd wit, met een foutmelding. De nieuwe datum is verloren.',
    },
    expected: {
      label: 'Wat had er moeten gebeuren?',
      why: 'Zo weten we wanneer het hersteld is.',
      example: 'Het nieuwsbericht is opgeslagen en staat er met de nieuwe datum.',
    },
    error: {
      label: 'Ziet u een foutmelding?',
      why: 'Haar woorden en cijfers leiden vaak recht naar de oorzaak.',
      example: 'Ja, en ik kan de tekst kopiëren',
      choices: {
        text: 'Ja, en ik kan de tekst kopiëren',
        picture: 'Ja, en ik voeg er een beeld van toe',
        none: 'Nee',
      },
    },
    message: {
      label: 'De volledige foutmelding',
      why: 'Kopieer ze helemaal, ook als ze lang is of in een andere taal.',
      example: 'Error 500: could not save node 8841 (field_date). Request 7f3a-22c1',
    },
    since: {
      label: 'Sinds wanneer?',
      why: 'Wij kijken na wat er toen veranderd is.',
      example: 'Vanmorgen rond 9.40 uur. Gisteren ging alles goed.',
    },
    whom: {
      label: 'Voor wie bestaat het probleem?',
      why: 'Zo weten we hoeveel mensen wachten.',
      example: 'Voor alle redacteurs van de site',
      choices: {
        me: 'Alleen voor mij',
        editors: 'Voor alle redacteurs van de site',
        visitors: 'Voor de bezoekers van de site',
        unknown: 'Dat weet ik niet',
      },
    },
    files: {
      label: 'Bijlagen',
      why: 'Een schermkopie toont vaak meer dan een beschrijving.',
      example: 'foutmelding-500.png, een kopie van het hele scherm',
    },
    urgent: {
      label: 'Dit is dringend',
      why: 'Bezoekers kunnen de site niet gebruiken, of er lekken gegevens. U krijgt meteen een nummer en belt ons daarna.',
      example: 'Nee: de site blijft zichtbaar en het nieuwsbericht kan wachten tot de middag.',
    },
  },
};
