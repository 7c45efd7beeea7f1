import type { WritingWords } from '#locales/console/writing/fr.ts';

export const nl: WritingWords = {
  format: {
    toolbar: 'Opmaak',
    bold: 'Vet',
    italic: 'Cursief',
    list: 'Lijst',
    numbers: 'Genummerde lijst',
    quote: 'Citaat',
    code: 'Code',
    link: 'Link',
    more: 'Meer opmaak',
    linkAddress: 'Adres van de link',
    setLink: 'Link maken',
    removeLink: 'Link verwijderen',
  },
  draft: {
    saved: ({ time }) => `Concept bewaard om ${time}`,
    here: 'Concept bewaard in deze browser, opgeslagen zodra er weer verbinding is',
    newer: ({ time }) => `U schreef een nieuwer concept in een andere browser, om ${time}.`,
    take: 'Dat concept nemen',
    keep: 'Dit concept houden',
  },
  files: {
    adding: ({ name, percent }) => `${name}: ${percent}`,
    remove: ({ name }) => `${name} verwijderen`,
    failed: ({ name }) => `${name} kon niet worden toegevoegd.`,
    held: ({ name }) => `${name} wacht op de virusscanner; probeer het zo dadelijk opnieuw.`,
    pasted: 'geplakte afbeelding',
    drop: 'Laat de bestanden hier los om ze toe te voegen',
  },
  sending: {
    offline: 'Geen verbinding. Er is niets verloren: uw tekst staat hier. Verstuur hem nog eens.',
    failed: 'Het versturen is niet gelukt. Uw tekst staat hier; probeer het opnieuw.',
    unattached:
      'Er is niets verstuurd, want een bestand kon niet worden toegevoegd. Verwijder het of voeg het nog eens toe, en verstuur dan.',
  },
  pending: {
    goesOut: {
      answer: ({ seconds }) => `Het antwoord vertrekt over ${seconds} s`,
      ask: ({ seconds }) => `De vraag vertrekt over ${seconds} s`,
      handle: ({ seconds }) => `Het bericht van afsluiting vertrekt over ${seconds} s`,
    },
    goes: { answer: 'Het antwoord vertrekt', ask: 'De vraag vertrekt', handle: 'Het bericht van afsluiting vertrekt' },
    gone: 'Verstuurd.',
    undo: 'Ongedaan maken',
    now: 'Nu versturen',
    refused: ({ number, why }) => `${number} is niet verstuurd. ${why}`,
    noRight: 'U hebt geen toegang meer tot dit ticket.',
    back: 'De tekst terugnemen',
    tooLate: 'Te laat: het is al verstuurd.',
    label: 'Wordt verstuurd',
    others: {
      answer: ({ name }) => `${name} verstuurt een antwoord.`,
      ask: ({ name }) => `${name} verstuurt een vraag om informatie.`,
      handle: ({ name }) => `${name} verstuurt een bericht van afsluiting.`,
    },
  },
  language: {
    other: ({ seems, ticket }) => `Deze tekst lijkt in het ${seems} geschreven. Het ticket is in het ${ticket}.`,
  },
  preview: {
    open: 'Voorbeeld',
    title: 'Voorbeeld van de e-mail',
    subject: 'Onderwerp',
    html: 'Zoals een mailprogramma hem toont',
    text: 'Als gewone tekst',
    close: 'Sluiten',
    none: 'Er is niets te tonen: schrijf eerst iets.',
    failed: 'Het voorbeeld is nu niet beschikbaar.',
  },
};
