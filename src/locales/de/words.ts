import type { Words } from '#locales/fr/words.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('de');

export const de: Words = {
  errorPage: {
    missing: 'Diese Seite gibt es nicht',
    missingText: 'Vielleicht ist die Adresse unvollständig, oder die Seite wurde verschoben.',
    notSpoken: 'Diese Seite gibt es nicht auf Deutsch',
    notSpokenText: 'Es gibt sie auf:',
    tooLarge: 'Ihre Sendung ist zu groß',
    limits: {
      bytes: ({ size }) => `Eine Sendung an diese Seite darf höchstens ${size} groß sein.`,
      fields: ({ count }) => `Höchstzahl der Felder je Sendung: ${count}.`,
      files: ({ count }) => `Höchstzahl der Dateien je Sendung an diese Seite: ${count}.`,
      nameBytes: ({ count }) => `Höchstlänge des Namens eines Feldes, in Bytes: ${count}.`,
    },
    goBack: 'Gehen Sie zurück: Was Sie geschrieben haben, ist noch da. Senden Sie große Dateien einzeln.',
    away: 'Der Dienst ist für einen Moment unterbrochen',
    awayText:
      'Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch einmal. Was Sie schon gesendet haben, bleibt erhalten. Wenn Sie gerade etwas geschrieben haben, gehen Sie zurück: Ihr Text ist noch da.',
    again: 'Noch einmal versuchen',
    failed: 'Diese Seite konnte nicht angezeigt werden',
    failedText:
      'Der Fehler liegt bei uns. Was Sie schon gesendet haben, bleibt erhalten. Bitte versuchen Sie es gleich noch einmal.',
    reference: 'Referenz, die Sie am Telefon nennen können',
    back: 'Zurück zur Startseite',
  },
  sentForm: {
    wrote: 'Was Sie geschrieben haben',
    files: 'Ihre Dateien sind nicht mehr angehängt: Fügen Sie sie nach dem Senden erneut hinzu.',
    ended: {
      title: 'Ihre Sitzung ist abgelaufen',
      lead: 'Es wurde noch nichts gespeichert, und nichts ist verloren. Lassen Sie diese Seite geöffnet: Sie enthält, was Sie geschrieben haben.',
      signIn: 'Melden Sie sich in einem neuen Tab an',
      byLink: 'Wenn Sie über einen Link aus einer E‑Mail gekommen sind, öffnen Sie diesen Link erneut.',
      comeBack: 'Kehren Sie danach zu dieser Seite zurück und senden Sie erneut.',
      send: 'Erneut senden',
    },
    gone: {
      title: 'Das kann nicht mehr geändert werden',
      lead: 'Der Eintrag wurde inzwischen entfernt, oder Sie haben keinen Zugriff mehr darauf. Es wurde nichts gespeichert. Wenn Sie Ihren Text noch brauchen, kopieren Sie ihn, bevor Sie diese Seite verlassen.',
    },
  },
  theme: { name: 'Darstellung', system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  accountMenu: {
    account: 'Ihr Konto',
    signOut: 'Abmelden',
    narrow: 'Navigation einklappen',
    widen: 'Navigation ausklappen',
  },
  urgentCall: {
    now: 'Rufen Sie uns jetzt an',
    today: ({ time }) => `Rufen Sie uns heute um ${time} an`,
    on: ({ day, time }) => `Rufen Sie uns am ${day} um ${time} an`,
  },
  quarantine:
    'Dieser Dienst wurde aus einer Sicherung wiederhergestellt und wird noch geprüft. Bis dahin werden keine Nachrichten gesendet oder empfangen, und was Sie eingeben, kann verloren gehen.',
  statuses: {
    new: 'Neu',
    open: 'In Bearbeitung',
    waiting: 'Wartet auf Angaben',
    handled: 'Bearbeitet',
    closed: 'Geschlossen',
  },

  urgent: 'Dringend',

  kinds: { incident: 'Störung', request: 'Serviceanfrage', question: 'Frage', complaint: 'Beschwerde' },

  channels: {
    mail: 'E-Mail',
    form: 'Formular',
    portal: 'Portal',
    phone: 'Telefon',
    letter: 'Brief',
    counter: 'Schalter',
    api: 'API',
  },

  priorities: { low: 'Niedrig', normal: 'Normal', high: 'Hoch', critical: 'Kritisch' },

  impacts: { person: 'Eine Person', site: 'Eine ganze Website', many: 'Viele Personen oder Websites' },

  urgencyLevels: { canWait: 'Kann warten', hampers: 'Behindert die Arbeit', blocks: 'Blockiert die Arbeit' },

  targets: { firstAnswer: 'Erste Antwort', nextAnswer: 'Nächste Antwort', handled: 'Bearbeitung' },

  closingReasons: {
    spam: 'Spam',
    duplicate: 'Doppelt',
    redirected: 'Weiterverwiesen',
    unreachable: 'Nicht erreichbar',
    solved: 'Gelöst',
    withdrawn: 'Zurückgezogen',
    silence: 'Keine Reaktion',
  },

  roles: {
    requester: 'Anfragende Person',
    editor: 'Redakteur/in',
    owner: 'Website-Eigentümer/in',
    serviceManager: 'Service-Manager/in',
    agent: 'Mitarbeiter/in des Service Desks',
    complaintCoordinator: 'Beschwerdekoordinator/in',
    administrator: 'Administrator/in',
  },

  languages: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },

  authors: { clock: 'Die Uhr', relay: 'Der Mailserver', desk: 'Der Service Desk' },

  format: {
    toolbar: 'Formatierung',
    bold: 'Fett (Strg B)',
    heading: 'Überschrift',
    subheading: 'Unterüberschrift',
    italic: 'Kursiv',
    list: 'Liste',
    numbers: 'Nummerierte Liste',
    quote: 'Zitat',
    code: 'Code',
    link: 'Link',
    more: 'Weitere Formatierung',
    linkAddress: 'Adresse des Links',
    setLink: 'Link setzen',
    removeLink: 'Link entfernen',
  },

  longText: {
    begins: 'Nur der Anfang dieses Textes wird angezeigt.',
    all: 'Ganzen Text anzeigen',
    download: 'Text herunterladen',
  },

  automatic: {
    autoReply: 'Automatische Antwort',
    bounce: 'Unzustellbarkeitsmeldung',
    report: 'Automatischer Bericht',
    receipt: 'Empfangsbestätigung',
    list: 'Mailingliste',
    thanks: 'Bloßer Dank',
  },

  heldBecause: {
    notTakingPart: 'der Absender ist an diesem Ticket nicht beteiligt',
    dmarcFailed: 'die Adresse des Absenders ist möglicherweise gefälscht',
    agentByMail: 'jemand vom Service Desk schrieb per E-Mail, ohne an diesem Ticket beteiligt zu sein',
    answersHeld: 'die Nachricht antwortet auf eine zurückgehaltene Antwort',
  },

  /** Replaces the name of an erased person in texts. */
  redacted: '[gelöscht]',

  taskFields: {
    title: ({ title }) => `heißt jetzt „${title}“`,
    required: ({ required }) => (required ? 'Pflicht' : 'freiwillig'),
    assignee: ({ name, self }) =>
      name === null ? 'für niemand Bestimmtes' : self ? 'selbst übernommen' : `für ${name}`,
    due: ({ on }) => (on === null ? 'ohne Fälligkeit' : `fällig am ${on}`),
    waits: ({ any }) => (any ? 'wartet auf eine andere Aufgabe' : 'wartet auf keine andere Aufgabe mehr'),
  },
  events: {
    opened: () => 'hat das Ticket eröffnet',
    assigned: ({ assignee, self }) => {
      if (self) return 'hat das Ticket übernommen';
      return assignee === null
        ? 'hat das Ticket an den Service Desk zurückgegeben'
        : `hat das Ticket ${assignee} zugewiesen`;
    },
    movedToTeam: ({ team }) =>
      team === null ? 'hat das Ticket aus seinem Team genommen' : `hat das Ticket dem Team ${team} gegeben`,
    answered: () => 'hat geantwortet',
    informationRequested: () => 'hat um weitere Angaben gebeten',
    handled: () => 'hat das Ticket als bearbeitet markiert',
    reminded: ({ asked, of, toNobody }) =>
      toNobody
        ? `hat Erinnerung ${asked} von ${of} gezählt: Die anfragende Person ist nicht erreichbar`
        : `hat Erinnerung ${asked} von ${of} gesandt`,
    noticeGiven: ({ toBeTold, toNobody }) => {
      if (toNobody) return 'hat die Tage bis zum Abschluss zählen lassen: Die anfragende Person ist nicht erreichbar';
      return toBeTold
        ? 'hat vermerkt, dass die Abschlussmitteilung per Telefon oder Brief zu geben ist'
        : 'hat die Abschlussmitteilung gesandt';
    },
    clockStarted: ({ told }) =>
      told
        ? 'hat die Mitteilung mündlich oder brieflich überbracht: die Tage zählen'
        : 'hat die Nachricht angenommen: die Tage zählen',
    extended: () => 'hat um mehr Zeit gebeten',
    recounted: ({ oneADay }) =>
      oneADay
        ? 'hat die Erinnerung um einen Arbeitstag verschoben: nur eine Erinnerung am Tag'
        : 'hat die Daten neu gezählt: freie Tage oder Zeiten haben sich geändert',
    reacted: () => 'hat reagiert',
    closed: ({ reason }) => `hat das Ticket geschlossen (${reason})`,
    reopened: ({ closingUndone }) =>
      closingUndone ? 'hat das Ticket wieder geöffnet und den Abschluss aufgehoben' : 'hat das Ticket wieder geöffnet',
    noted: () => 'hat eine interne Notiz geschrieben',
    called: ({ direction }) =>
      direction === 'in' ? 'hat einen eingehenden Anruf notiert' : 'hat einen ausgehenden Anruf notiert',
    changed: ({ what }) => `hat das Ticket geändert: ${what}`,
    held: ({ why }) => `hat eine Antwort zurückgehalten: ${why}`,
    heldAccepted: () => 'hat die zurückgehaltene Antwort angenommen',
    heldDismissed: () => 'hat die zurückgehaltene Antwort verworfen',
    automaticRecorded: ({ what }) => `hat eine automatische Nachricht aufgezeichnet: ${what}`,
    participantAdded: ({ name }) => `hat ${name} als beteiligt hinzugefügt`,
    participantLeft: () => 'ist am Ticket nicht mehr beteiligt',
    referred: () => 'hat die anfragende Person an die zuständige Behörde verwiesen',
    formAnswered: ({ complete }) =>
      complete
        ? 'hat die Fragen des Formulars beantwortet: Die Anfrage ist vollständig'
        : 'hat Fragen des Formulars beantwortet',
    editorKnown: () => 'hat die anfragende Person als Redakteur/in eingetragen',
    addressProved: () => 'hat die eigene Adresse bestätigt',
    freed: () => 'hat das Ticket freigegeben: Es ist kein Spam',
    openedTo: ({ name }) => `hat die Beschwerde für ${name} geöffnet`,
    withheldFrom: ({ name }) => `hat ${name} den Zugang zur Beschwerde entzogen`,
    agentNamed: ({ name }) => `hat vermerkt, dass die Beschwerde ${name} betrifft, und sie vor dieser Person verborgen`,
    agentCleared: ({ name }) => `hat vermerkt, dass die Beschwerde ${name} nicht betrifft`,
    openedToOrganisation: ({ open }) =>
      open
        ? 'hat vermerkt, dass der Service-Manager der Organisation die Beschwerde lesen darf'
        : 'hat vermerkt, dass der Service-Manager der Organisation die Beschwerde nicht lesen darf',
    personMerged: ({ name }) => `hat zwei Adressen zusammengeführt: beide gehören ${name}`,
    personParted: ({ name }) => `hat diese Adresse wieder von ${name} getrennt`,
    escalated: ({ target, what }) => `hat zur Zielzeit „${target}“ ein Zeichen gegeben: ${what}`,
    snoozed: ({ on }) =>
      on === null ? 'hat das Ticket zurückgestellt, bis eine Antwort kommt' : `hat das Ticket bis ${on} zurückgestellt`,
    tagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `das Schlagwort ${tags[0]}` : `die Schlagwörter ${tags.join(', ')}`;
      return from === null ? `hat ${what} hinzugefügt` : `hat ${what} von ${from} übernommen`;
    },
    untagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `das Schlagwort ${tags[0]}` : `die Schlagwörter ${tags.join(', ')}`;
      return from === null ? `hat ${what} entfernt` : `hat ${what} an ${from} zurückgegeben`;
    },
    tasksAdded: ({ titles }) =>
      titles.length === 1
        ? `hat die Aufgabe „${titles[0]}“ hinzugefügt`
        : `hat ${titles.length} Aufgaben hinzugefügt: ${titles.join(', ')}`,
    taskChanged: ({ title, what }) => `hat die Aufgabe „${title}“ geändert: ${what}`,
    taskDone: ({ title }) => `hat die Aufgabe „${title}“ erledigt`,
    taskReopened: ({ title }) => `hat die Aufgabe „${title}“ wieder geöffnet`,
    taskRemoved: ({ title }) => `hat die Aufgabe „${title}“ entfernt`,
    taskRestored: ({ title }) => `hat die Aufgabe „${title}“ zurückgeholt`,
    tasksOrdered: () => 'hat die Reihenfolge der Aufgaben geändert',
    tasksDue: ({ titles, overdue }) =>
      titles.length === 1
        ? `hat gemeldet, dass die Aufgabe „${titles[0]}“ ${overdue ? 'überfällig' : 'fällig'} ist`
        : `hat gemeldet, dass ${titles.length} Aufgaben ${overdue ? 'überfällig' : 'fällig'} sind: ${titles.join(', ')}`,
    tasksJoined: ({ titles, from }) =>
      titles.length === 1
        ? `hat die Aufgabe „${titles[0]}“ von ${from} übernommen`
        : `hat ${titles.length} Aufgaben von ${from} übernommen: ${titles.join(', ')}`,
    tasksLeft: ({ count, from }) =>
      count === 1 ? `hat eine Aufgabe an ${from} zurückgegeben` : `hat ${count} Aufgaben an ${from} zurückgegeben`,
    conversationStarted: ({ name }) => `hat ${name} eine Frage gestellt`,
    conversationWritten: ({ name }) => `hat ${name} erneut geschrieben`,
    conversationAnswered: ({ other }) =>
      other ? 'hat zu einer Frage an Dritte geschrieben' : 'hat die Frage des Service Desks beantwortet',
    conversationFailed: ({ name }) => `konnte die Frage an ${name} nicht zustellen`,
    conversationClosed: ({ name }) => `hat das Gespräch mit ${name} beendet`,
    conversationReopened: ({ name }) => `hat das Gespräch mit ${name} wieder geöffnet`,
    conversationShown: ({ name }) => `hat der anfragenden Person das Gespräch mit ${name} gezeigt`,
    conversationHidden: ({ name }) => `hat das Gespräch mit ${name} vor der anfragenden Person verborgen`,
    conversationsJoined: ({ count, from }) =>
      count === 1
        ? `hat ein Gespräch mit Dritten von ${from} übernommen`
        : `hat ${count} Gespräche mit Dritten von ${from} übernommen`,
    conversationsLeft: ({ count, from }) =>
      count === 1
        ? `hat ein Gespräch mit Dritten an ${from} zurückgegeben`
        : `hat ${count} Gespräche mit Dritten an ${from} zurückgegeben`,
    approvalAsked: ({ name }) => `hat ${name} um Zustimmung gebeten`,
    approvalWithdrawn: ({ name }) => `hat die Bitte um Zustimmung an ${name} zurückgezogen`,
    approvalGiven: () => 'hat zugestimmt',
    approvalRefused: () => 'hat die Zustimmung verweigert',
    approvalsJoined: ({ count, from }) =>
      count === 1
        ? `hat eine Bitte um Zustimmung von ${from} übernommen`
        : `hat ${count} Bitten um Zustimmung von ${from} übernommen`,
    approvalsLeft: ({ count, from }) =>
      count === 1
        ? `hat eine Bitte um Zustimmung an ${from} zurückgegeben`
        : `hat ${count} Bitten um Zustimmung an ${from} zurückgegeben`,
    fieldsSet: ({ set, emptied, from }) => {
      const [filled, gone] = [fieldsNamed(set), fieldsNamed(emptied)];
      if (from !== null) return `hat ${filled} von ${from} übernommen`;
      const said = [set.length === 0 ? [] : [`${filled} ausgefüllt`], emptied.length === 0 ? [] : [`${gone} geleert`]];
      return `hat ${said.flat().join(' und ')}`;
    },
    woken: ({ name, taken }) =>
      taken ? 'hat das zurückgestellte Ticket wieder aufgenommen' : `hat das Ticket wieder zu ${name} gebracht`,
    templateUsed: ({ template, on, missed }) =>
      on === null
        ? `hat die Vorlage „${template}“ verwendet`
        : `hat das Ticket mit der wiederkehrenden Vorlage „${template}“ für ${on} eröffnet${missedDates(missed)}`,
    redacted: () => 'hat in diesem Ticket die Wörter ersetzt, die eine gelöschte Person nannten',
    retargeted: () => 'hat die Zielzeiten neu gezählt',
    linked: ({ relation, number }) =>
      ({
        followUp: `hat das Folgeticket ${number} verknüpft`,
        sameContact: `hat ${number} aus derselben Nachricht verknüpft`,
        duplicate: `hat das doppelte Ticket ${number} verknüpft`,
        sameCause: `hat ${number} mit derselben Ursache verknüpft`,
        followUpOf: `hat ${number} verknüpft, dessen Folge dieses Ticket ist`,
      })[relation],
    unlinked: ({ number }) => `hat die Verknüpfung mit ${number} gelöst`,
    splitOff: ({ number, passages, entries }) => {
      const what = [
        passages > 0 && plural(passages, `${passages} Textstelle`, `${passages} Textstellen`),
        entries > 0 && plural(entries, `${entries} Eintrag`, `${entries} Einträge`),
      ];
      return `hat ${what.filter(Boolean).join(' und ')} nach ${number} abgetrennt`;
    },
    splitFrom: ({ number }) => `hat diesen Teil aus ${number} übernommen`,
    rejoined: ({ number }) => `hat die Abtrennung von ${number} rückgängig gemacht: alles ist wieder hier`,
    mergedFrom: ({ number }) => `hat ${number} mit diesem Ticket zusammengeführt`,
    partedFrom: ({ number }) => `hat die Zusammenführung mit ${number} rückgängig gemacht`,
    restored: ({ number }) => `hat dieses Ticket wiederhergestellt, getrennt von ${number}`,
    mailWorks: ({ name, unsent }) =>
      `hat festgestellt, dass E-Mails ${name} wieder erreichen${unsent === null ? '' : `. Inzwischen nicht versandt: ${unsent}`}`,
    mailFailed: ({ address }) =>
      address === null
        ? 'konnte eine Nachricht nicht zustellen'
        : `konnte eine Nachricht an ${address} nicht zustellen`,
  },

  assignedBecause: {
    site: ({ site }) => `automatisch: Website ${site}`,
    turn: 'automatisch: der Reihe nach',
    form: 'automatisch: durch sein Formular',
  },

  escalations: {
    notified: ({ names }) => `Nachricht an ${names}`,
    nobodyNotified: 'niemand ist zu benachrichtigen',
    assigned: ({ name }) => (name === null ? 'das Ticket ist niemandem mehr zugewiesen' : `Ticket ${name} zugewiesen`),
    team: ({ team }) => (team === null ? 'ohne Team' : `Ticket dem Team ${team} gegeben`),
    nowhere: 'das Ticket bleibt, wo es ist',
    raised: ({ priority }) => `Priorität ${priority.toLowerCase()}`,
    highest: 'die Priorität ist schon die höchste',
  },

  ticketTexts: { summary: 'Kurzbeschreibung' },

  changes: {
    urgent: ({ urgent }) => (urgent ? 'dringend' : 'nicht mehr dringend'),
    priority: ({ priority }) => `Priorität ${priority.toLowerCase()}`,
    basis: ({ impact, urgency }) => `Auswirkung: ${impact}, Dringlichkeit: ${urgency}`,
    language: ({ language }) => `Sprache ${language}`,
    site: ({ site }) => `Website ${site}`,
  },

  deadline: {
    dayZero: ({ at, zone }) => `Tag 0, zählt nicht mit: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Fristende: ${date} (${instant}).`,
  },

  clock: {
    countedDay: 'wird gezählt',
    weekendDay: 'Wochenende, nicht gezählt',
    unlessYouReact: 'wenn Sie nicht reagieren',
    unlessRequesterReacts: 'wenn die anfragende Person nicht reagiert',
    unlessNamedReacts: ({ name }) => `wenn ${name} nicht reagiert`,
    unlessYouAnswer: 'wenn Sie nicht antworten',
    unlessRequesterAnswers: 'wenn die anfragende Person nicht antwortet',
    unlessNamedAnswers: ({ name }) => `wenn ${name} nicht antwortet`,
    closes: ({ date, unless }) => `Wird am ${date} geschlossen, ${unless}.`,
    waits: 'Eine Nachricht wartet noch auf den Service Desk: Bis dahin bleibt das Ticket offen.',
    staysOpen: ({ date }) =>
      `Die Frist endet am ${date}, aber das Ticket bleibt offen: Eine Nachricht wartet noch auf den Service Desk.`,
    stayedOpen: ({ date }) =>
      `Die Frist endete am ${date}, aber das Ticket bleibt offen: Eine Nachricht wartet noch auf den Service Desk.`,
    closesToday: ({ end, unless }) => `Wird heute ${end} geschlossen, ${unless}.`,
    reminds: ({ nth, of, day, unless }) => `Erinnerung ${nth} von ${of} geht am ${day}, hinaus, ${unless}.`,
    remindsToday: ({ nth, of, unless }) => `Erinnerung ${nth} von ${of} geht heute hinaus, ${unless}.`,
    givesNotice: ({ day, unless }) => `Die Abschlussmitteilung geht am ${day}, hinaus, ${unless}.`,
    givesNoticeToday: ({ unless }) => `Die Abschlussmitteilung geht heute hinaus, ${unless}.`,
    silenceLeadsTo: ({ date }) => `Ohne Antwort wird das Ticket am ${date} geschlossen.`,
    expected: 'Voraussichtliches Datum: Die Nachricht ist noch nicht versandt.',
    toBeTold: 'Es zählt noch kein Tag: Die anfragende Person ist telefonisch oder per Brief zu verständigen.',
    extended: 'Einmal verlängert.',
    closed: ({ date }) => `Geschlossen am ${date}.`,
    notCounted: ({ days }) => `Nicht gezählt: ${days}.`,
    weekend: 'Wochenende',
  },
};

function fieldsNamed(names: readonly string[]): string {
  return `${names.length === 1 ? 'das Feld' : 'die Felder'} ${names.join(', ')}`;
}

function missedDates(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' (1 früherer Termin wurde verpasst)' : ` (${count} frühere Termine wurden verpasst)`;
}
