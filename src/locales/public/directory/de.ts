import type { DirectoryWords } from '#locales/public/directory/fr.ts';

export const de: DirectoryWords = {
  title: 'Die zuständige Verwaltung finden',
  error: ({ title }) => `Fehler: ${title}`,
  lead: 'Sie besuchen eine Website und haben eine Frage zu ihrem Inhalt? Der Kommunikationsdienst der zuständigen Verwaltung schreibt und veröffentlicht ihre Seiten: Er kann Ihnen antworten.',
  fix: 'Bitte berichtigen Sie zuerst diesen Punkt',
  field: 'Um welche Website geht es?',
  hint: 'Ihr Name, ihre Adresse, ihre vierstellige Nummer oder der Name der Verwaltung, zum Beispiel stadtarchiv-neudorf.example. Sie können die Adresse einer Seite einfügen.',
  search: 'Suchen',
  missing: 'Bitte geben Sie den Namen oder die Adresse der Website ein',

  found: ({ count, more }) =>
    more
      ? `Mehr als ${count} Websites passen zu Ihrer Suche. Hier sind die ersten; mit einem weiteren Wort werden es weniger`
      : count === 1
        ? 'Eine Website passt zu Ihrer Suche'
        : `${count} Websites passen zu Ihrer Suche`,
  near: 'Keine Website heißt genau so. Meinten Sie',
  show: 'Ansehen, wer Ihnen antwortet',
  showOf: ({ name }) => `Ansehen, wer Ihnen antwortet: ${name}`,
  site: ({ number }) => `Website ${number}`,

  none: {
    title: ({ typed }) => `Wir finden „${typed}“ nicht`,
    tries: [
      'Prüfen Sie die Schreibweise, oder geben Sie nur ein Wort des Namens ein.',
      'Fügen Sie die Adresse der Seite ein, auf der Sie waren.',
      'Suchen Sie den Namen der Verwaltung: Er steht meist am Ende jeder Seite.',
    ],
    notOurs: 'Wir kennen nur die Websites, die dieser Service Desk betreut. Die anderen haben ihren eigenen Dienst.',
  },

  service: {
    title: ({ organisation }) => `Ihnen antwortet: ${organisation}`,
    responsible: ({ site }) => `Zuständig für „${site}“`,
    name: 'Kommunikationsdienst',
    email: 'E\u2011Mail',
    phone: 'Telefon',
    page: 'Kontaktseite',
    address: 'Adresse der Website',
    languages: 'Antwortet auf',
    in: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },
    advice:
      'Sagen Sie, um welche Seite es geht, und fügen Sie ihre Adresse ein. Nur dieser Dienst kann ändern, was dort steht.',
    notHere: 'Sie haben kein Ticket bei uns: Ihre Frage geht unmittelbar an diese Verwaltung.',
    unknown: 'Den Kommunikationsdienst dieser Website kennen wir noch nicht',
    unknownText: 'Die Kontaktdaten stehen meist am Ende jeder Seite der Website.',
    nobody: 'Zu dieser Website gehört in unserem Verzeichnis keine Verwaltung.',
  },

  other: {
    title: 'Etwas anderes?',
    again: 'Eine andere Website suchen',
    editor: 'Ich bin Redakteur/in oder Eigentümer/in dieser Website',
    complaint: 'Ich möchte eine Beschwerde über den Service Desk einreichen',
  },
};
