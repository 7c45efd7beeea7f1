import type { FormsWords } from '#locales/admin/forms/fr.ts';

export const de: FormsWords = {
  title: 'Formulare',
  lead: 'Jede Art von Anfrage hat ihr Formular. Sie ändern die Fragen in einem Entwurf; die Öffentlichkeit sieht die neue Fassung, sobald Sie sie veröffentlichen.',
  back: 'Alle Formulare',
  backToForm: ({ form }) => `Formular „${form}“`,
  name: ({ kind }) => `Formular „${kind}“`,
  open: 'Öffnen',

  asked: ({ version, date, by }) =>
    by === null
      ? `Fassung ${version}, mit Belfry geliefert`
      : `Fassung ${version}, veröffentlicht am ${date} von ${by}`,
  notAsked: 'Noch nicht veröffentlicht',
  draft: ({ date, by }) => `Entwurf, geändert am ${date} von ${by}`,
  someone: 'jemand aus der Verwaltung',
  noDraft: 'Kein Entwurf',
  draftHint: ({ version }) =>
    version === 0 ? 'Die Öffentlichkeit sieht noch nichts.' : `Die Öffentlichkeit sieht noch Fassung ${version}.`,
  noDraftHint:
    'Ihre erste Änderung legt einen Entwurf an. Die Öffentlichkeit sieht davon nichts, bis Sie ihn veröffentlichen.',
  preview: 'Vorschau',
  versions: 'Fassungen',
  publish: 'Veröffentlichen',
  nothingToPublish: 'Es gibt keinen Entwurf, der veröffentlicht werden könnte.',
  discard: 'Entwurf verwerfen…',
  discardHint: 'Die Änderungen des Entwurfs gehen verloren. Die veröffentlichte Fassung bleibt.',
  discardNow: 'Entwurf verwerfen',

  checks: {
    title: 'Vor dem Veröffentlichen',
    ready: 'Alles ist in Ordnung: Dieser Entwurf kann veröffentlicht werden.',
    count: ({ count }) => (count === 1 ? '1 Punkt zu berichtigen' : `${count} Punkte zu berichtigen`),
    refused: 'Dieser Entwurf ist nicht veröffentlicht: Berichtigen Sie zuerst die Punkte unten.',
  },

  done: {
    saved: 'Im Entwurf gespeichert.',
    published: 'Die neue Fassung ist veröffentlicht. Die Öffentlichkeit sieht sie jetzt.',
    discarded: 'Der Entwurf ist verworfen.',
    takenUp: 'Der Entwurf nimmt diese Fassung wieder auf.',
    removed: 'Die Frage ist aus dem Entwurf entfernt.',
  },

  refused: {
    changed: ({ by, at }) =>
      `${by} hat diesen Entwurf um ${at} geändert, nachdem Sie diese Seite geöffnet hatten. Von dieser Änderung geht nichts verloren. Prüfen Sie sie und versuchen Sie es dann noch einmal.`,
    published: ({ by, at }) =>
      `${by} hat dieses Formular um ${at} veröffentlicht, nachdem Sie diese Seite geöffnet hatten. Prüfen Sie die neue Fassung und versuchen Sie es dann noch einmal: Ihre Änderung kommt in einen neuen Entwurf.`,
    discarded:
      'Dieser Entwurf wurde verworfen, nachdem Sie diese Seite geöffnet hatten. Prüfen Sie das Formular und versuchen Sie es dann noch einmal: Ihre Änderung kommt in einen neuen Entwurf.',
    kept: 'Was Sie geschrieben haben, ist noch da.',
    differs: 'Im Entwurf weichen diese Texte jetzt von Ihren ab. Wenn Sie speichern, treten Ihre an deren Stelle.',
    nothing: 'kein Text',
    gone: 'Diese Frage oder dieser Abschnitt ist nicht mehr im Entwurf: Jemand hat sie entfernt.',
    full: 'Das Formular ist voll: höchstens 12 Abschnitte und 40 Fragen. Entfernen Sie zuerst welche.',
    filled: 'Dieser Abschnitt hat noch Fragen. Verschieben oder entfernen Sie sie zuerst.',
    typeKept:
      'Tickets bewahren Antworten auf diese Frage: Ihre Art ändert sich nicht mehr. Legen Sie eine neue Frage an.',
    draftStands: 'Es gibt schon einen Entwurf. Veröffentlichen oder verwerfen Sie ihn zuerst.',
    noDraft: 'Es gibt keinen Entwurf, der veröffentlicht werden könnte.',
    tooLong: ({ max }) => `Dieser Text ist zu lang: höchstens ${max} Zeichen.`,
    figure: ({ max }) => `Schreiben Sie eine Zahl zwischen 1 und ${max}, oder lassen Sie das Feld leer.`,
    choicesFull: ({ max }) => `Eine Frage hat höchstens ${max} Antworten zur Auswahl.`,
  },

  sections: {
    untitled: 'Abschnitt ohne Titel',
    add: 'Einen Abschnitt hinzufügen',
    edit: 'Titel ändern',
    remove: 'Abschnitt entfernen',
    filled: 'Verschieben oder entfernen Sie zuerst seine Fragen.',
    page: 'Titel des Abschnitts',
    pageHint: 'Er kündigt die Fragen an, die folgen.',
    none: 'Dieses Formular hat noch keinen Abschnitt. Fügen Sie einen hinzu und dann Fragen.',
  },
  up: 'Nach oben',
  down: 'Nach unten',
  named: ({ deed, name }) => `${deed}: „${name}“`,

  questions: {
    add: 'Eine Frage hinzufügen',
    unnamed: 'Frage ohne Text',
    required: 'Pflicht',
    completes: 'macht die Anfrage vollständig',
    onlyIf: ({ question, choices }) => `nur wenn „${question}“ die Antwort ${choices} hat`,
    or: ' oder ',
  },

  types: {
    summary: 'Titel der Anfrage',
    site: 'Website',
    files: 'Anhänge',
    urgent: 'Kennzeichen „dringend“',
    line: 'Eine Zeile',
    text: 'Langer Text',
    url: 'Adresse einer Seite',
    choice: 'Eine Antwort zur Auswahl',
    choices: 'Mehrere Antworten zur Auswahl',
    date: 'Datum',
  },

  question: {
    title: 'Frage',
    save: 'Speichern',
    remove: 'Frage entfernen…',
    removeHint: 'Tickets, die sie beantwortet haben, behalten ihre Antwort.',
    removeNow: 'Frage entfernen',
    label: 'Frage',
    labelHint: 'Was über dem Feld zu lesen ist.',
    why: 'Warum, oder wie zu antworten ist',
    whyHint: 'In allen vier Sprachen oder in keiner.',
    example: 'Beispiel',
    exampleHint: 'Eine gute Antwort. In allen vier Sprachen oder in keiner.',
    type: 'Art der Antwort',
    section: 'Abschnitt',
    rules: 'Regeln',
    required: 'Pflicht',
    requiredHint: 'Das Formular wird ohne Antwort nicht gesendet.',
    completes: 'Macht die Anfrage vollständig',
    completesHint: 'Ohne Antwort gilt die Anfrage als unvollständig. Der Service Desk kann nach dem fragen, was fehlt.',
    characters: 'Größte Länge der Antwort',
    charactersHint: ({ max }) => `In Zeichen. Leer: ${max}.`,
    condition: 'Wann die Frage gestellt wird',
    always: 'Immer',
    onlyIf: ({ question }) => `Nur nach einer dieser Antworten auf „${question}“`,
    noEarlier: 'Immer. Für eine Bedingung braucht es eine Auswahlfrage, die vor dieser steht.',
    choices: 'Antworten zur Auswahl',
    choicesHint: 'Mindestens zwei. Jeder Text in den vier Sprachen.',
    choice: ({ place }) => `Antwort ${place}`,
    addChoice: 'Eine Antwort hinzufügen',
    removeChoice: 'Entfernen',
  },

  previewPage: {
    title: 'Vorschau',
    lead: 'So wird die Öffentlichkeit das Formular sehen. Ausfüllen lässt sich hier nichts.',
    languages: 'Sprache der Vorschau',
    empty: 'Dieses Formular hat noch keine Frage.',
  },

  versionsPage: {
    title: 'Fassungen',
    lead: 'Ein Ticket behält die Fassung, mit der gefragt wurde. Eine frühere Fassung können Sie in einem Entwurf wieder aufnehmen.',
    version: ({ version }) => `Fassung ${version}`,
    current: 'jetzt gestellt',
    first: 'Erste Fassung',
    same: 'Keine Änderung',
    added: ({ questions }) => `Hinzugefügt: ${questions}`,
    removed: ({ questions }) => `Entfernt: ${questions}`,
    changed: ({ questions }) => `Geändert: ${questions}`,
    reordered: 'Reihenfolge der Fragen geändert',
    retitled: 'Titel von Abschnitten geändert',
    takeUp: 'Diese Fassung wieder aufnehmen',
    takeUpHint: 'Sie wird ein Entwurf, den Sie ändern und veröffentlichen können.',
    none: 'Noch ist keine Fassung veröffentlicht.',
  },

  fields: {
    title: 'der Titel',
    label: 'die Frage',
    why: 'das „Warum“',
    example: 'das Beispiel',
    choice: 'eine Antwort',
  },
  choiceField: ({ place }) => `Antwort ${place}`,

  findings: {
    noQuestion: () => 'Das Formular hat noch keine Frage. Fügen Sie eine hinzu.',
    tooManySections: ({ figure }) => `Das Formular hat mehr als ${figure} Abschnitte. Entfernen Sie welche.`,
    tooManyQuestions: ({ figure }) => `Das Formular hat mehr als ${figure} Fragen. Entfernen Sie welche.`,
    emptySection: ({ where }) =>
      `${where}: Dieser Abschnitt hat keine Frage. Fügen Sie eine hinzu oder entfernen Sie den Abschnitt.`,
    noSummary: () => 'Keine Frage fragt nach dem Titel. Geben Sie einer die Art „Titel der Anfrage“.',
    summaryNotRequired: ({ where }) => `${where}: Der Titel wird immer gebraucht. Machen Sie die Frage zur Pflicht.`,
    summaryConditional: ({ where }) => `${where}: Der Titel wird immer gebraucht. Stellen Sie die Frage „immer“.`,
    onlyOnce: ({ where, type }) =>
      `${where}: Die Art „${type}“ gibt es nur einmal. Nehmen Sie eine andere Art oder entfernen Sie eine der Fragen.`,
    sameId: ({ where }) =>
      `${where}: hat dieselbe Kennung wie eine andere. Entfernen Sie sie und legen Sie sie neu an.`,
    badId: ({ where }) => `${where}: Die Kennung ist nicht brauchbar. Entfernen Sie sie und legen Sie sie neu an.`,
    textMissing: ({ where, field, languages }) =>
      `${where}: Es fehlt auf ${languages} ${field}. Schreiben Sie diesen Text.`,
    textTooLong: ({ where, field, languages, figure }) =>
      `${where}: Zu lang ist auf ${languages} ${field}. Höchstens ${figure} Zeichen.`,
    tooFewChoices: ({ where, figure }) =>
      `${where}: Es braucht mindestens ${figure} Antworten zur Auswahl. Fügen Sie welche hinzu.`,
    tooManyChoices: ({ where, figure }) => `${where}: Höchstens ${figure} Antworten zur Auswahl. Entfernen Sie welche.`,
    charactersOutOfRange: ({ where, figure }) =>
      `${where}: Die größte Länge geht von 1 bis ${figure} Zeichen. Berichtigen Sie sie.`,
    conditionGone: ({ where }) =>
      `${where}: Die Bedingung nennt eine Frage, die es nicht mehr gibt. Wählen Sie eine andere.`,
    conditionLater: ({ where }) =>
      `${where}: Die Bedingung nennt eine Frage, die später kommt. Verschieben Sie eine der beiden.`,
    conditionNoChoice: ({ where }) => `${where}: Die Bedingung nennt eine Frage ohne Auswahl. Wählen Sie eine andere.`,
    conditionEmpty: ({ where }) => `${where}: Die Bedingung nennt keine Antwort. Kreuzen Sie eine an.`,
    conditionChoiceGone: ({ where }) =>
      `${where}: Die Bedingung nennt eine Antwort, die es nicht mehr gibt. Prüfen Sie die angekreuzten Antworten.`,
  },
};
