import type { QuestionFormWords } from '#locales/forms/question/fr.ts';

export const nl: QuestionFormWords = {
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
};
