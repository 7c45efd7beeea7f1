import type { RequestWords } from '#locales/forms/request/fr.ts';

export const nl: RequestWords = {
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
};
