import type { DirectoryFilesWords } from '#locales/admin/directory-files/fr.ts';

export const nl: DirectoryFilesWords = {
  title: 'Importeren en exporteren',
  lead: 'Drie CSV-bestanden bevatten het hele adresboek. Wat niet in een bestand staat, blijft zoals het is.',
  export: 'Exporteren',
  kinds: { organisations: 'Organisaties', sites: 'Sites', entitlements: 'Redacteurs en eigenaars' },
  download: ({ name }) => `${name} (CSV)`,
  import: 'Importeren',
  file: {
    label: 'CSV-bestand',
    hint: ({ lines, size }) =>
      `In UTF-8, gescheiden door puntkomma’s of komma’s, hoogstens ${lines} regels en ${size}. De kop zegt welk van de drie het is. Importeer eerst de organisaties, dan de sites, dan de personen.`,
    choose: 'Bestand kiezen',
  },
  check: 'Controleren',
  checkText: 'De controle verandert niets: ze zegt regel voor regel wat het bestand zou veranderen.',
  columns: {
    title: 'Kolommen van elk bestand',
    text: [
      'Een kolom die ontbreekt, laat haar waarden zoals ze zijn; een lege cel wist ze. In een cel staat een streep (|) tussen de delen van een lijst.',
      'Organisaties: “id” komt uit een export. Zonder id bedoelt de regel de organisatie met die Franse naam, anders een nieuwe. “email-nl” en de andere dienen alleen als een taal eigen contactgegevens heeft.',
      'Sites: “number” zegt welke site het is. “organisation” is de naam van de organisatie in een van de vier talen, of haar id.',
      'Redacteurs en eigenaars: “role” is editor, owner, of none om de rol in te trekken. “shared-mailbox” is yes of no. De naam dient als de persoon nog niet bekend is; “since” dient alleen bij de export.',
      'Een import mag boven het aantal redacteurs van een site gaan: dan houdt iedereen toegang, en komt er met de hand niemand bij tot er plaats is.',
    ],
  },

  result: {
    title: ({ kind }) => `Wat het bestand zou veranderen: ${kind}`,
    counts: ({ added, changed, same, refused }) =>
      `${added} toegevoegd, ${changed} gewijzigd, ${same} ongewijzigd, ${refused} geweigerd.`,
    nothing: 'Het bestand verandert niets.',
    refused: ({ count }) =>
      count === 1
        ? 'Eén regel is geweigerd, en er kan niets worden uitgevoerd. Verbeter het bestand en controleer het opnieuw.'
        : `${count} regels zijn geweigerd, en er kan niets worden uitgevoerd. Verbeter het bestand en controleer het opnieuw.`,
    carryOut: 'Uitvoeren',
    carryOutText: 'Precies wat hier staat, alles of niets. Kan een uur lang.',
    anew: 'Het adresboek is intussen veranderd. Er is niets geschreven: dit zou hetzelfde bestand nu veranderen.',
    more: ({ count }) => `En nog ${count} regels van dezelfde soort.`,
    line: 'Regel',
    row: 'Item',
    outcome: 'Gevolg',
    details: 'Details',
    outcomes: { added: 'toegevoegd', changed: 'gewijzigd', refused: 'geweigerd' },
    aboveCap: 'boven het aantal redacteurs',
    problem: ({ column, text }) => `Kolom “${column}”: ${text}`,
  },
  done: ({ count }) => (count === 1 ? 'Eén regel is uitgevoerd.' : `${count} regels zijn uitgevoerd.`),
  gone: 'Dit bestand wordt niet meer bewaard. Kies het opnieuw en controleer het.',

  problems: {
    none: 'Kies een bestand',
    empty: 'Het bestand is leeg. Exporteer eerst een bestand om de vorm te zien',
    tooLarge: ({ size }) => `Het bestand is groter dan ${size}. Splits het`,
    tooManyLines: ({ lines }) => `Het bestand heeft meer dan ${lines} regels. Splits het`,
    encoding: 'Het bestand is niet in UTF-8. Bewaar het als “CSV UTF-8”',
    quotes: ({ line }) =>
      `Aanhalingstekens worden niet gesloten rond regel ${line}. Verdubbel die van de tekst in een cel tussen aanhalingstekens`,
    header: ({ header }) =>
      `De kop “${header}” is van geen van de drie bestanden. Exporteer een bestand om de kolommen te zien`,
    unknownColumn: ({ column }) => `De kolom “${column}” bestaat niet. Verbeter de naam of haal ze weg`,
    missingColumn: ({ column }) => `De kolom “${column}” ontbreekt. Voeg ze toe`,
    twiceColumn: ({ column }) => `De kolom “${column}” staat er twee keer. Houd er één`,
    cells: ({ line }) =>
      `Regel ${line} heeft meer cellen dan de kop, of een te lange cel. Zet cellen met het scheidingsteken tussen aanhalingstekens`,
  },
};
