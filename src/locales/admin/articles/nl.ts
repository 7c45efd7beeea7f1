import type { ArticleKeeperWords } from '#locales/admin/articles/fr.ts';

export const nl: ArticleKeeperWords = {
  title: 'Hulpartikelen',
  lead: 'Elk van deze artikelen kan een aanvraag besparen. Een artikel verschijnt zodra het in de vier talen geschreven is.',
  new: 'Een artikel schrijven',
  newTitle: 'Nieuw artikel',
  untitled: 'Zonder titel',
  all: 'Alle artikelen',
  empty: 'Er is nog geen artikel.',
  emptyText: 'Het eerste kan de vraag beantwoorden die u het vaakst krijgt.',
  newer: 'Vorige pagina',
  older: 'Volgende pagina',

  columns: {
    title: 'Titel',
    state: 'Toestand',
    languages: 'Talen',
    read: 'Gelezen',
    solved: 'Opgelost',
    changed: 'Gewijzigd',
  },
  counted: 'Gelezen en opgelost in de laatste 90 dagen. Robots en de servicedesk tellen niet mee.',
  states: { draft: 'Klad', published: 'Gepubliceerd' },
  complete: 'Alle vier',
  gaps: ({ languages }) => `Ontbreekt: ${languages}`,

  fieldTitle: 'Titel',
  fieldBody: 'Tekst',
  seen: ({ name, when }) => `Gewijzigd door ${name}, ${when}`,
  seenByNobody: ({ when }) => `Gewijzigd ${when}`,
  publicPage: 'De publieke pagina bekijken',

  help: {
    title: 'Hoe u de tekst opmaakt',
    items: [
      ['## Titel', 'een tussentitel'],
      ['1. Stap', 'een stap; elke stap op haar eigen regel'],
      ['- Punt', 'een punt van een lijst'],
      ['**woord**', 'een woord in het vet, bijvoorbeeld de naam van een knop'],
      ['[tekst](https://adres)', 'een link'],
    ],
    text: 'Een lege regel scheidt alinea’s. HTML-code en afbeeldingen worden niet overgenomen.',
  },

  preview: 'Voorbeeld',
  previewAgain: 'Voorbeeld tonen',
  notWritten: 'Nog niet geschreven in deze taal.',
  save: 'Klad bewaren',
  saveChanges: 'Wijzigingen publiceren',
  publish: 'Publiceren',
  withdraw: 'Publicatie intrekken',
  withdrawText: 'Het artikel wordt weer een klad. De teksten blijven bewaard, het adres antwoordt niet meer.',
  discard: 'Klad verwijderen',
  discardText: 'De vier teksten worden voorgoed gewist.',
  discardSure: 'Ja, dit klad verwijderen',

  said: {
    saved: 'Het klad is bewaard.',
    published: 'Het artikel is gepubliceerd. Iedereen kan het nu lezen.',
    changed: 'De wijzigingen zijn gepubliceerd.',
    withdrawn: 'Het artikel is ingetrokken. Het is weer een klad.',
  },

  errors: {
    title: ({ language }) => `Schrijf de titel in het ${language} om te kunnen publiceren`,
    body: ({ language }) => `Schrijf de tekst in het ${language} om te kunnen publiceren`,
    titleTooLong: ({ language, max, length }) =>
      `Kort de titel in het ${language} in: hoogstens ${max} tekens, het zijn er ${length}`,
    bodyTooLong: ({ language, max, length }) =>
      `Kort de tekst in het ${language} in, of maak er twee artikelen van: hoogstens ${max} tekens, het zijn er ${length}`,
    empty: 'Schrijf minstens één titel of tekst voor u bewaart',
  },

  conflict: {
    title: ({ name }) => `${name} heeft dit artikel intussen gewijzigd`,
    someone: 'Iemand',
    text: 'Er gaat niets verloren: de andere versie staat hier, uw teksten staan in de velden eronder. Neem over wat ontbreekt, en bewaar: uw versie komt dan in de plaats.',
    theirs: ({ language }) => `De andere versie in het ${language}`,
    same: 'Beide versies zijn gelijk in deze taal.',
  },
};
