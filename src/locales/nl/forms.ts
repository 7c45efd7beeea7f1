import type { FormsCatalogue } from '#locales/fr/forms.ts';

export const nl: FormsCatalogue = {
  around: {
    example: ({ example }) => `Bijvoorbeeld: ${example}`,
    optional: '(niet verplicht)',
    completes: '(aanbevolen)',
    chooseFiles: 'Bestanden kiezen',
    yes: 'Ja',

    told: {
      line: ({ label, value }) => `${label}: ${value}`,
      long: ({ label, value }) => `${label}:\n${value}`,
      left: ({ labels }) => `Zonder antwoord: ${labels}`,
    },

    condition: {
      only: ({ tests }) => `alleen als ${tests}`,
      is: ({ label, choices }) => `${label} als antwoord ${choices} heeft`,
      isNot: ({ label, choices }) => `${label} een ander antwoord dan ${choices} heeft`,
      ticked: ({ label }) => `${label} aangevinkt is`,
      answered: ({ label }) => `${label} een antwoord heeft`,
      atLeast: ({ label, value }) => `${label} minstens ${value} is`,
      atMost: ({ label, value }) => `${label} hoogstens ${value} is`,
      from: ({ label, value }) => `${label} op ${value} of later valt`,
      until: ({ label, value }) => `${label} op ${value} of vroeger valt`,
      and: ' en ',
      or: ' of ',
      rows: {
        any: ({ test }) => `minstens één keer ${test}`,
        every: ({ test }) => `elke keer ${test}`,
      },
    },

    errors: {
      missing: ({ label }) => `Beantwoord “${label}”`,
      missingSummary: 'Geef een titel, in één zin',
      missingSite: 'Vul het nummer, de naam of het adres van de site in',
      missingFiles: 'Voeg minstens één bestand toe',
      missingUrgent: ({ label }) => `Vink “${label}” aan`,
      missingChoice: ({ label }) => `Kies een antwoord op “${label}”`,
      tooLong: ({ label, characters, max }) =>
        `“${label}”: ${characters} tekens is te veel. Hoogstens ${max}; voeg de rest toe als bestand`,
      tooLongLine: ({ label, characters, max }) =>
        `“${label}”: ${characters} tekens is te veel. Kort in tot hoogstens ${max}`,
      noAddress: ({ typed }) =>
        `“${typed}” is geen volledig adres van een pagina. Kopieer het uit de adresbalk, vanaf https://`,
      noDate: ({ typed }) => `“${typed}” is geen datum. Schrijf ze als 15/1/2027`,
      noNumber: ({ typed }) => `“${typed}” is geen getal. Schrijf het als 1250 of 1250,50`,
      unclearNumber: ({ typed }) =>
        `“${typed}” kan op twee manieren worden gelezen. Schrijf het zonder scheidingsteken, als 1250 of 1250,50`,
      noPerson: ({ typed }) => `“${typed}” is geen e\u2011mailadres. Schrijf het als naam@example.org`,
      noSite: ({ typed }) => `Wij kennen de site “${typed}” niet. Typ het nummer, de naam of het adres ervan`,
      siteDigits: ({ typed }) =>
        `Een sitenummer heeft 4 cijfers, bijvoorbeeld 1042. U typte ${typed}. Klopt het toch, ga dan verder: wij zoeken het op`,
      siteUnknown: ({ typed }) =>
        `We kennen de site “${typed}” niet. Kijk het na. Klopt het toch, ga dan verder: wij zoeken het op`,
      siteNear: ({ typed, sites }) =>
        `We kennen de site “${typed}” niet. Bedoelt u ${sites}? Anders gaat u verder: wij zoeken het op`,
      severalSites: ({ sites }) => `Verschillende sites passen: ${sites}. Typ het nummer van de uwe`,
    },
  },
  incident: {
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
        example: 'https://stadsarchief.example/leeszaal',
      },
      done: {
        label: 'Wat deed u?',
        why: 'Stap voor stap, zodat wij hetzelfde kunnen doen.',
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
        why: 'De precieze woorden en cijfers leiden vaak recht naar de oorzaak.',
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
  },
  request: {
    sections: {
      where: 'De site',
      what: 'Wat er moet veranderen',
      when: 'Tegen wanneer',
      more: 'Tot slot',
    },
    questions: {
      site: {
        label: 'Over welke site gaat het?',
        why: 'Het nummer van 4 cijfers, de naam of het adres: zo openen we meteen de juiste site.',
        example: '2107',
      },
      summary: {
        label: 'Geef uw aanvraag een titel',
        why: 'In één zin, wat u wilt bereiken.',
        example: 'Een rubriek “Tentoonstellingen” in het menu',
      },
      url: {
        label: 'Adres van de pagina',
        why: 'Als de pagina al bestaat. Kopieer het uit de adresbalk.',
        example: 'https://www.musee-des-pierres.example/visites',
      },
      about: {
        label: 'Wat moet er veranderen?',
        why: 'Zo komt uw aanvraag meteen bij de juiste persoon.',
        example: 'Een pagina, een menu of een tekst',
        choices: {
          page: 'Een pagina, een menu of een tekst',
          access: 'De toegang van iemand',
          feature: 'Een nieuwe mogelijkheid voor de site',
          other: 'Iets anders',
        },
      },
      person: {
        label: 'Voor wie?',
        why: 'De naam, het werkadres en de rol: redacteur of eigenaar.',
        example: 'Lina Maes, lina.maes@patrimoine.example, redacteur',
      },
      change: {
        label: 'Wat moeten we precies doen?',
        why: 'Beschrijf het resultaat, alsof u het al voor u ziet.',
        example:
          'In het menu, tussen “Bezoeken” en “Scholen”, een rubriek “Tentoonstellingen” met twee pagina’s: “Nu te zien” en “Voorbij”.',
      },
      reason: {
        label: 'Waarom?',
        why: 'Als het eenvoudiger kan, stellen we u dat voor.',
        example: 'Dit jaar openen drie tentoonstellingen, en bezoekers vinden ze niet.',
      },
      deadline: {
        label: 'Is er een datum die we moeten halen?',
        why: 'Daarnaar plannen we het werk.',
        example: 'Ja',
        choices: { yes: 'Ja', no: 'Nee' },
      },
      date: {
        label: 'Tegen welke datum?',
        why: 'De laatste dag waarop de wijziging u nog helpt.',
        example: 'vrijdag 15 januari 2027',
      },
      event: {
        label: 'Wat gebeurt er op die datum?',
        why: 'Zo zien we of ze kan verschuiven.',
        example: 'De eerste tentoonstelling gaat open.',
      },
      files: {
        label: 'Bijlagen',
        why: 'Een schets, een tekst die klaar is, een lijst van pagina’s.',
        example: 'menu-tentoonstellingen.pdf, een schets van het menu',
      },
      urgent: {
        label: 'Dit is dringend',
        why: 'Er lekken gegevens, of er staat gevaarlijke informatie online. U krijgt meteen een nummer en belt ons daarna.',
        example: 'Nee: er zijn nog enkele weken tijd.',
      },
    },
  },
  question: {
    sections: { what: 'Uw vraag', where: 'De site', more: 'Tot slot' },
    questions: {
      summary: {
        label: 'Geef uw vraag een titel',
        why: 'In één zin: misschien bestaat het antwoord al.',
        example: 'De publicatie van een nieuwsbericht plannen',
      },
      asked: {
        label: 'Wat wilt u weten?',
        why: 'Een precieze vraag krijgt een precies antwoord.',
        example: 'Hoe laat ik een nieuwsbericht vanzelf verschijnen, maandag om 8.00 uur?',
      },
      goal: {
        label: 'Waarvoor hebt u het nodig?',
        why: 'Dan zeggen we u ook of het korter kan.',
        example: 'Het bericht van sluiting moet verschijnen terwijl ik met verlof ben.',
      },
      tried: {
        label: 'Hebt u al iets gelezen of geprobeerd?',
        why: 'Dan herhalen we niet wat u al weet.',
        example: 'Ja',
        choices: { yes: 'Ja', no: 'Nee' },
      },
      attempt: {
        label: 'Wat hebt u gelezen of geprobeerd?',
        why: 'Zeg ook waar u vastliep.',
        example: 'Ik vulde een datum in de toekomst in, maar het bericht verscheen meteen.',
      },
      site: {
        label: 'Over welke site gaat het?',
        why: 'Als uw vraag over een site gaat: het nummer van 4 cijfers, de naam of het adres.',
        example: '1042',
      },
      url: {
        label: 'Adres van de pagina',
        why: 'Als uw vraag over een pagina gaat. Kopieer het uit de adresbalk.',
        example: 'https://www.stadsarchief.example/nl/nieuws',
      },
      files: {
        label: 'Bijlagen',
        why: 'Een schermkopie van de plaats waar u vastliep.',
        example: 'publicatiedatum.png',
      },
    },
  },
  complaint: {
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
        why: 'Als uw klacht over een site gaat: het nummer, de naam of het adres.',
        example: 'stadsarchief.example',
      },
      files: {
        label: 'Bijlagen',
        why: 'Wat toont wat u beschrijft, zoals een e-mail die u kreeg.',
        example: 'bericht-van-16-november.pdf',
      },
    },
  },
};
