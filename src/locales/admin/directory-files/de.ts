import type { DirectoryFilesWords } from '#locales/admin/directory-files/fr.ts';

export const de: DirectoryFilesWords = {
  title: 'Importieren und exportieren',
  lead: 'Drei CSV-Dateien enthalten das ganze Verzeichnis. Was in keiner Datei steht, bleibt, wie es ist.',
  export: 'Exportieren',
  kinds: { organisations: 'Organisationen', sites: 'Websites', entitlements: 'Redakteure und Eigentümer' },
  download: ({ name }) => `${name} (CSV)`,
  import: 'Importieren',
  file: {
    label: 'CSV-Datei',
    hint: ({ lines, size }) =>
      `In UTF-8, durch Semikolon oder Komma getrennt, höchstens ${lines} Zeilen und ${size}. Ihre Kopfzeile sagt, welche der drei es ist. Importieren Sie zuerst die Organisationen, dann die Websites, dann die Personen.`,
    choose: 'Datei wählen',
  },
  check: 'Prüfen',
  checkText: 'Die Prüfung ändert nichts: Sie sagt Zeile für Zeile, was die Datei ändern würde.',
  columns: {
    title: 'Spalten jeder Datei',
    text: [
      'Eine fehlende Spalte lässt ihre Werte, wie sie sind; eine leere Zelle löscht sie. In einer Zelle trennt ein Strich (|) die Teile einer Liste.',
      'Organisationen: „id“ stammt aus einem Export. Ohne sie meint die Zeile die Organisation mit diesem französischen Namen, sonst eine neue. „email-nl“ und die übrigen dienen nur, wenn eine Sprache eigene Kontaktdaten hat.',
      'Websites: „number“ sagt, welche Website es ist. „organisation“ ist der Name der Organisation in einer der vier Sprachen, oder ihre Kennung.',
      'Redakteure und Eigentümer: „role“ ist editor, owner oder none, um die Rolle zu entziehen. „shared-mailbox“ ist yes oder no. Der Name gilt, wenn die Person noch nicht bekannt ist; „since“ dient nur dem Export.',
      'Ein Import darf über die Zahl der Redakteure einer Website hinausgehen: Dann behalten alle ihren Zugang, und von Hand kommt niemand hinzu, bis ein Platz frei ist.',
    ],
  },

  result: {
    title: ({ kind }) => `Was die Datei ändern würde: ${kind}`,
    counts: ({ added, changed, same, refused }) =>
      `${added} hinzugefügt, ${changed} geändert, ${same} unverändert, ${refused} abgelehnt.`,
    nothing: 'Die Datei ändert nichts.',
    refused: ({ count }) =>
      count === 1
        ? 'Eine Zeile ist abgelehnt, und nichts kann ausgeführt werden. Berichtigen Sie die Datei und prüfen Sie sie noch einmal.'
        : `${count} Zeilen sind abgelehnt, und nichts kann ausgeführt werden. Berichtigen Sie die Datei und prüfen Sie sie noch einmal.`,
    carryOut: 'Ausführen',
    carryOutText: 'Genau das, was hier steht, alles oder nichts. Eine Stunde lang möglich.',
    anew: 'Das Verzeichnis hat sich inzwischen geändert. Nichts wurde geschrieben: Das würde dieselbe Datei jetzt ändern.',
    more: ({ count }) => `Und ${count} weitere Zeilen derselben Art.`,
    line: 'Zeile',
    row: 'Eintrag',
    outcome: 'Wirkung',
    details: 'Einzelheiten',
    outcomes: { added: 'hinzugefügt', changed: 'geändert', refused: 'abgelehnt' },
    aboveCap: 'über der Zahl der Redakteure',
    problem: ({ column, text }) => `Spalte „${column}“: ${text}`,
  },
  done: ({ count }) => (count === 1 ? 'Eine Zeile ist ausgeführt.' : `${count} Zeilen sind ausgeführt.`),
  gone: 'Diese Datei wird nicht mehr aufbewahrt. Wählen und prüfen Sie sie noch einmal.',

  problems: {
    none: 'Bitte wählen Sie eine Datei',
    empty: 'Die Datei ist leer. Exportieren Sie zuerst eine Datei, um ihre Form zu sehen',
    tooLarge: ({ size }) => `Die Datei ist größer als ${size}. Teilen Sie sie auf`,
    tooManyLines: ({ lines }) => `Die Datei hat mehr als ${lines} Zeilen. Teilen Sie sie auf`,
    encoding: 'Die Datei ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“',
    quotes: ({ line }) =>
      `Anführungszeichen werden um Zeile ${line} nicht geschlossen. Verdoppeln Sie die des Textes in einer Zelle mit Anführungszeichen`,
    header: ({ header }) =>
      `Die Kopfzeile „${header}“ gehört zu keiner der drei Dateien. Exportieren Sie eine Datei, um ihre Spalten zu sehen`,
    unknownColumn: ({ column }) =>
      `Die Spalte „${column}“ gibt es nicht. Berichtigen Sie ihren Namen oder nehmen Sie sie heraus`,
    missingColumn: ({ column }) => `Die Spalte „${column}“ fehlt. Fügen Sie sie hinzu`,
    twiceColumn: ({ column }) => `Die Spalte „${column}“ steht zweimal da. Behalten Sie eine`,
    cells: ({ line }) =>
      `Zeile ${line} hat mehr Zellen als die Kopfzeile oder eine zu lange Zelle. Setzen Sie Zellen mit dem Trennzeichen in Anführungszeichen`,
  },
};
