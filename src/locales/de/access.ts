import type { AccessCatalogue } from '#locales/fr/access.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('de');

export const de: AccessCatalogue = {
  ask: {
    title: 'Zugang beantragen',
    lead: 'Sie sind Redakteur/in oder Eigentümer/in einer Website und haben noch keinen Zugang: Beantragen Sie ihn bei der Service-Managerin oder dem Service-Manager Ihrer Organisation.',
    back: 'Eine andere Organisation wählen',
    signIn: { question: 'Haben Sie schon Zugang, oder läuft ein Antrag?', signIn: 'Anmelden' },
    find: {
      label: 'Zu welcher Organisation gehören Sie?',
      hint: 'Der Name der Organisation, Name oder Nummer einer ihrer Websites, oder was in Ihrer E\u2011Mail-Adresse nach dem @ steht.',
      submit: 'Suchen',
      found: ({ count }) => (count === 1 ? '1 Organisation gefunden' : `${count} Organisationen gefunden`),
      none: 'Keine Organisation passt. Versuchen Sie es mit dem Namen einer ihrer Websites, oder schreiben Sie uns.',
      contact: 'Dem Service Desk schreiben',
      missing: 'Geben Sie den Namen Ihrer Organisation ein',
      choose: 'Weiter',
      chooseOf: ({ name }) => `Weiter mit ${name}`,
      sites: ({ count }) => (count === 1 ? '1 Website' : `${count} Websites`),
    },
    form: {
      title: ({ organisation }) => `Zugang beantragen: ${organisation}`,
      role: 'Welche Rolle beantragen Sie?',
      roles: {
        editor: {
          label: 'Redakteur/in',
          hint: 'Sie schreiben und veröffentlichen Seiten. Die Zahl der Redakteure je Website ist begrenzt.',
        },
        owner: { label: 'Website-Eigentümer/in', hint: 'Sie sind für die Website verantwortlich.' },
        serviceManager: { label: 'Service-Manager/in', hint: 'Sie gewähren die Zugänge der ganzen Organisation.' },
      },
      sites: { label: 'Für welche Websites?', hint: 'Wer Service-Manager/in wird, wählt keine.' },
      name: { label: 'Ihr Name', hint: 'Vorname und Nachname.' },
      email: {
        label: 'Ihre dienstliche E\u2011Mail-Adresse',
        hint: 'Wir senden einen Link dorthin, der sie bestätigt.',
      },
      language: 'Sprache unserer Nachrichten',
      words: { label: 'Warum?', optional: '(freiwillig)', hint: 'Ein Satz genügt, zum Beispiel wen Sie vertreten.' },
      submit: 'Antrag absenden',
    },
    errors: {
      fix: ({ count }) =>
        count === 1
          ? 'Bitte berichtigen Sie zuerst diesen Punkt'
          : `Bitte berichtigen Sie zuerst diese ${count} Punkte`,
      page: ({ title }) => `Fehler: ${title}`,
      name: 'Geben Sie Ihren Namen ein',
      email: ({ typed }) =>
        typed === ''
          ? 'Geben Sie Ihre E\u2011Mail-Adresse ein'
          : `„${typed}“ ist keine E\u2011Mail-Adresse: Schreiben Sie sie wie name@verwaltung.example`,
      role: 'Wählen Sie eine Rolle',
      sites: 'Wählen Sie mindestens eine Website',
      manySites: ({ max }) => `Wählen Sie höchstens ${max} Websites`,
      words: ({ max }) => `Ihre Begründung ist länger als ${max} Zeichen: Kürzen Sie sie`,
      tooMany: ({ minutes }) => `Zu viele Anträge: Versuchen Sie es in ${minutes} Min. noch einmal`,
    },
    asked: {
      title: 'Schauen Sie in Ihr Postfach',
      text: 'Wenn die Adresse stimmt, kommt dort binnen einer Minute eine Nachricht an. Ihr Link bestätigt die Adresse; erst dann wird Ihr Antrag abgesendet.',
      until: 'Der Link gilt nur einmal, 24 Stunden lang.',
      nothing:
        'Nichts erhalten? Sehen Sie bei den unerwünschten Nachrichten nach, oder stellen Sie den Antrag noch einmal: Vielleicht war die Adresse falsch geschrieben.',
      again: 'Antrag noch einmal stellen',
    },
    prove: {
      title: 'Bestätigen und absenden',
      text: 'Noch ein Schritt: Bestätigen Sie, dass diese Adresse Ihre ist, und Ihr Antrag geht an die Service-Manager Ihrer Organisation.',
      submit: 'Bestätigen und Antrag absenden',
    },
    standing: {
      title: 'Ihr Antrag auf Zugang',
      unproved: 'Ihre Adresse ist noch nicht bestätigt.',
      waiting: 'Ihr Antrag liegt bei den Service-Managern Ihrer Organisation.',
      waitingUntil: ({ when }) => `Haben sie am ${when} nicht geantwortet, übernimmt ihn der Service Desk.`,
      reminded: ({ count }) =>
        count === 0 ? '' : count === 1 ? 'Wir haben sie einmal erinnert.' : `Wir haben sie ${count}-mal erinnert.`,
      atDesk: 'Ihr Antrag liegt beim Service Desk, der Ihnen per E\u2011Mail antwortet.',
      ticket: ({ number }) => `Ihr Ticket: ${number}`,
      granted: 'Ihr Zugang ist gewährt.',
      refused: 'Ihr Antrag ist abgelehnt.',
      takenBack: 'Sie haben diesen Antrag zurückgezogen.',
      takenBackOn: ({ when }) => `Zurückgezogen ${when}.`,
      takeBack: 'Meinen Antrag zurückziehen',
      takeBackOf: ({ what }) => `Meinen Antrag zurückziehen: ${what}`,
      whoIsAsked: ({ names }) => `Wir haben ${names} gefragt.`,
      decided: ({ by, when }) => `Entschieden von ${by}, ${when}.`,
      reason: 'Der genannte Grund',
      portal: 'Das Portal öffnen',
      asked: 'Sie beantragen',
      on: 'Beantragt am',
      role: 'Rolle',
      organisation: 'Organisation',
      sites: 'Websites',
      words: 'Ihre Begründung',
    },
    invalid: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Er ist zu alt, unvollständig oder ersetzt. Ein neuer Antrag dauert zwei Minuten.',
      again: 'Zugang beantragen',
    },
  },
  managed: {
    menu: 'Meine Organisation',
    tabsLabel: 'Seiten der Organisation',
    tabs: {
      people: 'Personen',
      requests: 'Anträge',
      loans: 'Vertretungen',
      review: 'Prüfung',
      figures: 'Zahlen',
      history: 'Verlauf',
    },
    organisations: 'Ihre Organisationen',
    tickets: 'Die Tickets der Organisation',
    count: ({ count }) => `(${count})`,
    roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
    fix: ({ count }) =>
      count === 1 ? 'Bitte berichtigen Sie zuerst diesen Punkt' : `Bitte berichtigen Sie zuerst diese ${count} Punkte`,
    error: ({ title }) => `Fehler: ${title}`,
    done: {
      granted: 'Die Rolle ist vergeben. Die Person wurde per E\u2011Mail benachrichtigt.',
      standing: 'Diese Person hatte die Rolle schon. Es hat sich nichts geändert.',
      withdrawn: 'Die Rolle ist entzogen, die Sitzungen sind beendet. Die Tickets bleiben.',
      left: 'Diese Person hat hier keinen Zugang mehr. Die Tickets bleiben bei der Organisation.',
      refused: 'Der Antrag ist abgelehnt. Die Person wurde per E\u2011Mail benachrichtigt.',
      lent: 'Die Vertretung ist gespeichert. Sie beginnt und endet von selbst.',
      returned: 'Die Vertretung ist beendet.',
      reviewed: 'Ihre Antworten sind gespeichert.',
    },

    people: {
      lead: 'Wer welche Rolle auf welcher Website hat. Die Redakteure einer Website werden gezählt, ihre Eigentümer nicht.',
      editors: ({ editors, max }) => `${editors} von ${max} Redakteuren`,
      above: ({ editors, max }) =>
        `${plural(editors, `${editors} Redakteur,`, `${editors} Redakteure,`)} mehr als die erlaubten ${max}: Alle behalten ihren Zugang, aber niemand kann hinzukommen`,
      columns: { person: 'Person', role: 'Rolle', since: 'Seit', act: 'Ändern' },
      nobody: 'Noch niemand hat eine Rolle auf dieser Website.',
      noSites: 'Für diese Organisation ist keine Website eingetragen.',
      since: 'unbekannt',
      borrowed: ({ lender, date }) => `an Stelle von ${lender}, bis einschließlich ${date}`,
      shared: 'gemeinsames Postfach',
      change: 'Ändern',
      changeOf: ({ name }) => `Ändern: ${name}`,
      give: 'Zugang geben',
      managers: 'Service-Manager',
      waiting: ({ count }) =>
        count === 1 ? '1 Antrag wartet auf Ihre Antwort.' : `${count} Anträge warten auf Ihre Antwort.`,
      answer: 'Antworten',
      due: ({ count }) =>
        count === 1
          ? '1 Zugang wartet auf Ihre jährliche Prüfung.'
          : `${count} Zugänge warten auf Ihre jährliche Prüfung.`,
      review: 'Prüfen',
      erased: 'gelöschte Person',
    },

    person: {
      back: 'Alle Personen',
      on: ({ role, site }) => `${role} von ${site}`,
      officeOf: 'Service-Manager/in der Organisation',
      none: 'Diese Person hat hier keine Rolle.',
      toOwner: 'Zum Eigentümer machen',
      toEditor: 'Zum Redakteur machen',
      withdraw: 'Entziehen',
      withdrawOf: ({ what }) => `Entziehen: ${what}`,
      lend: 'Vertretung einrichten',
      lendOf: ({ what }) => `Vertretung einrichten: ${what}`,
      leave: 'Diese Person verlässt die Organisation',
      leaveText: 'Alle ihre Rollen hier enden sofort, ihre Sitzungen auch. Ihre Tickets bleiben bei der Organisation.',
      leaveButton: 'Alles entziehen',
      lastManager: 'Das ist die letzte Person mit dieser Rolle: Geben Sie diese Rolle zuerst jemand anderem',
      full: ({ max }) =>
        `Diese Website hat schon ${max} Redakteure: Wählen Sie „Zugang geben“ und dann, wer ausscheidet`,
      lent: 'Diese Rolle ist für eine Vertretung übertragen: Beenden Sie zuerst die Vertretung',
    },

    grant: {
      title: 'Zugang geben',
      email: {
        label: 'E\u2011Mail-Adresse',
        hint: 'Wir suchen die Person mit dieser Adresse oder fügen sie hinzu. Kolleginnen und Kollegen, die wir schon kennen, werden vorgeschlagen.',
      },
      name: { label: 'Name', hint: 'Nötig, wenn die Person noch nicht bekannt ist.', optional: '(freiwillig)' },
      role: 'Rolle',
      sites: { label: 'Websites', hint: 'Wer Service-Manager/in wird, braucht keine.' },
      submit: 'Zugang geben',
      who: ({ site }) => `Wer scheidet bei ${site} aus?`,
      whoHint:
        'Diese Website hat schon die Höchstzahl an Redakteuren. Die gewählte Person verliert ihre Rolle im selben Augenblick.',
      doubted: ({ address, domain }) =>
        `${domain} ist ein privates Postfach, keines einer Verwaltung. Ist ${address} die richtige Adresse, drücken Sie die Schaltfläche noch einmal.`,
      errors: {
        email: ({ typed }) =>
          typed === '' ? 'Geben Sie eine E\u2011Mail-Adresse ein' : `„${typed}“ ist keine E\u2011Mail-Adresse`,
        role: 'Wählen Sie eine Rolle',
        sites: 'Wählen Sie mindestens eine Website',
        who: ({ site }) => `${site} hat schon die Höchstzahl an Redakteuren: Wählen Sie, wer ausscheidet`,
        lent: 'Diese Person hat die Rolle als Vertretung: Beenden Sie zuerst die Vertretung',
      },
    },

    requests: {
      lead: 'Die Anträge, die warten, die ältesten zuerst, dann die letzten Entscheidungen.',
      none: 'Kein Antrag',
      noneText: 'Wer keinen Zugang hat, beantragt ihn auf der öffentlichen Seite; Sie erfahren es per E\u2011Mail.',
      ask: 'Die Seite, auf der man Zugang beantragt',
      waiting: 'Wartend',
      decided: 'Entschieden',
      open: 'Ansehen',
      openOf: ({ name }) => `Den Antrag von ${name} ansehen`,
      asked: ({ when }) => `beantragt ${when}`,
      desk: ({ when }) => `Ohne Antwort übernimmt ihn der Service Desk am ${when}.`,
      atDesk: 'Der Service Desk hat diesen Antrag übernommen. Sie können noch entscheiden.',
      granted: ({ by, when }) => `Gewährt von ${by}, ${when}`,
      refused: ({ by, when }) => `Abgelehnt von ${by}, ${when}`,
      takenBack: ({ by, when }) => `Zurückgezogen von ${by}, ${when}`,
    },
    request: {
      back: 'Alle Anträge',
      title: ({ name }) => `${name} beantragt Zugang`,
      address: 'Bestätigte Adresse',
      belongs: 'Ihre Domain gehört zu denen der Organisation. Das ist nur ein Hinweis.',
      stranger: 'Ihre Domain gehört nicht zur Organisation: Prüfen Sie, wer hier anfragt.',
      role: 'Rolle',
      sites: 'Websites',
      words: 'Begründung',
      grant: 'Gewähren',
      refuse: 'Ablehnen',
      reason: {
        label: 'Nachricht an die Person',
        optional: '(freiwillig)',
        hint: 'Sie steht in der E\u2011Mail mit Ihrer Entscheidung.',
      },
      already: {
        granted: ({ by, when }) => `${by} hat diesen Antrag schon gewährt, ${when}. Es hat sich nichts geändert.`,
        refused: ({ by, when }) => `${by} hat diesen Antrag schon abgelehnt, ${when}. Es hat sich nichts geändert.`,
        takenBack: ({ by, when }) => `${by} hat diesen Antrag zurückgezogen, ${when}. Es hat sich nichts geändert.`,
      },
      reasonGiven: 'Gesendete Nachricht',
      somebody: 'jemand',
    },

    loans: {
      lead: 'Für eine Abwesenheit übertragen Sie eine Rolle auf eine Kollegin oder einen Kollegen: Die Vertretung beginnt und endet von selbst. Eine Rolle auf einer Website geht für diese Zeit über; Service-Manager behalten die ihre.',
      none: 'Keine Vertretung',
      noneText: 'Niemand vertritt jemanden, und nichts ist geplant.',
      now: 'Laufend und geplant',
      past: 'Beendet',
      line: ({ lender, borrower }) => `${lender} → ${borrower}`,
      days: ({ from, until }) => `von ${from} bis ${until}`,
      states: { planned: 'geplant', running: 'läuft', ended: 'beendet', cancelled: 'abgesagt' },
      end: 'Beenden',
      endOf: ({ what }) => `Die Vertretung beenden: ${what}`,
      title: 'Eine Vertretung einrichten',
      what: { label: 'Welche Rolle, und von wem?', choose: 'Wählen' },
      option: ({ name, role, where }) => `${name}: ${role}, ${where}`,
      email: {
        label: 'An wen? E\u2011Mail-Adresse',
        hint: 'Wir suchen die Person mit dieser Adresse oder fügen sie hinzu.',
      },
      name: { label: 'Name', optional: '(freiwillig)' },
      from: { label: 'Erster Tag' },
      until: { label: 'Letzter Tag', hint: 'Dieser Tag zählt bis 24 Uhr.' },
      submit: 'Vertretung einrichten',
      errors: {
        what: 'Wählen Sie, welche Rolle übertragen wird',
        date: 'Geben Sie einen ersten und einen letzten Tag an',
        past: 'Der erste Tag ist vorbei: Beginnen Sie heute oder später',
        backwards: 'Der letzte Tag liegt vor dem ersten',
        tooLong: 'Eine Vertretung dauert höchstens ein Jahr: Entziehen Sie sonst die Rolle und vergeben Sie sie neu',
        toSelf: 'Diese Person hat die Rolle selbst: Geben Sie die Adresse einer anderen Person an',
        notHeld: 'Diese Person hat die Rolle nicht mehr',
        heldAlready: 'Diese Person hat dort schon eine Rolle',
        lent: 'Diese Rolle ist selbst eine Vertretung: Beenden Sie zuerst diese Vertretung',
        overlaps: ({ from, until }) =>
          `Eine andere Vertretung läuft von ${from} bis ${until}: Wählen Sie andere Tage, oder beenden Sie sie`,
      },
    },

    review: {
      lead: 'Sagen Sie einmal im Jahr für alle, ob sie ihren Zugang noch brauchen.',
      progress: ({ done, of }) => `${done} von ${of} Zugängen sind auf dem neuesten Stand.`,
      finished: 'Alles ist auf dem neuesten Stand',
      finishedText: 'Wir schreiben Ihnen, wenn ein Zugang ein Jahr alt ist.',
      answer: ({ name, what }) => `${name}, ${what}`,
      since: ({ date }) => `seit ${date}`,
      unknown: 'seit unbekanntem Datum',
      stays: 'Bleibt',
      goes: 'Entziehen',
      later: 'Später',
      submit: 'Meine Antworten speichern',
    },

    figures: {
      lead: 'Die Tickets Ihrer Organisation in den letzten zwölf Monaten.',
      opened: 'Eröffnete Tickets',
      firstAnswer: 'Erste Antwort, Median in Servicestunden',
      inTime: 'Fristgerechte Antworten',
      share: ({ kept, of }) => `${kept} von ${of}`,
      few: 'Zu wenige, um es zu sagen',
      complaints: 'Beschwerden',
      complaintsText: 'Nur die, deren Absender damit einverstanden sind.',
      noComplaints: 'Ihnen wird keine Beschwerde gezeigt.',
    },

    history: {
      lead: 'Wer was gewährt, entzogen, für eine Vertretung übertragen oder bestätigt hat. Hier wird nichts gelöscht.',
      none: 'Noch nichts.',
      older: 'Älter',
    },
  },
  own: {
    title: 'Mein Zugang',
    lead: 'Ihre Zugänge, Ihre Anträge und deren Stand.',
    none: 'Sie haben zurzeit keinen Zugang.',
    noneText:
      'Das Portal ist für die Redaktion, für Website-Eigentümer und für Service-Manager da. Den Zugang gewährt die Service-Managerin oder der Service-Manager Ihrer Organisation.',
    ways: 'Was Sie tun können',
    ask: 'Zugang beantragen',
    askText: 'Ihr Service-Management gewährt ihn oder lehnt ihn ab; hier sehen Sie den Stand des Antrags.',
    write: 'An den Service Desk schreiben',
    writeText: 'Um eine Störung zu melden oder etwas zu fragen, mit oder ohne Zugang.',
    find: 'Herausfinden, wer für eine Website zuständig ist',
    findText: 'Der Kommunikationsdienst der Verwaltung ist für den Inhalt ihrer Website verantwortlich.',
    held: 'Ihre Zugänge',
    askMore: 'Einen anderen Zugang beantragen',
    on: ({ role, where }) => `${role} · ${where}`,
    since: ({ date }) => `seit ${date}`,
    until: ({ date }) => `Vertretung bis einschließlich ${date}`,
    requests: 'Meine Anträge auf Zugang',
    noRequests: 'Sie haben keinen Zugang beantragt.',
    done: 'Ihr Antrag ist zurückgezogen. Wer darüber entscheiden sollte, ist benachrichtigt.',
    tooLate: 'Über diesen Antrag ist schon entschieden: Er kann nicht mehr zurückgezogen werden.',
  },
  ticket: {
    summary: ({ organisation }) => `Antrag auf Zugang: ${organisation}`,
    lead: ({ name, address, role, organisation }) =>
      `${name} (${address}) beantragt Zugang als ${role} für ${organisation}.`,
    sites: ({ list }) => `Websites: ${list}`,
    words: ({ words }) => `Grund: ${words}`,
    unanswered: 'Kein Service-Manager der Organisation hat geantwortet: Der Service Desk übernimmt den Antrag.',
    note: ({ address }) =>
      `Die Administration gewährt diesen Zugang hier oder lehnt ihn ab: ${address}\nDer Service Desk kann der anfragenden Person auch antworten.`,
    decided: {
      granted: ({ by }) => `Der Zugang wurde von ${by} gewährt.`,
      refused: ({ by }) => `Der Zugang wurde von ${by} abgelehnt.`,
      takenBack: ({ by }) => `${by} hat den Antrag zurückgezogen.`,
    },
    roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
  },
  letters: {
    roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
    on: ({ organisation, role, sites }) =>
      sites === '' ? `${role}, ${organisation}` : `${role} von ${sites} (${organisation})`,
    site: ({ number, name }) => `${name} (${number})`,

    proof: {
      button: 'Bestätigen und Antrag absenden',
    },
    received: {
      button: 'Den Stand meines Antrags ansehen',
    },
    request: {
      belongs: 'Die Domain dieser Adresse gehört zu denen Ihrer Organisation. Das ist nur ein Hinweis.',
      stranger: 'Die Domain dieser Adresse gehört nicht zu Ihrer Organisation: Prüfen Sie, wer hier anfragt.',
      button: 'Gewähren oder ablehnen',
    },
    granted: {
      button: 'Das Portal öffnen',
    },
    given: {
      button: 'Das Portal öffnen',
    },
    lent: {
      button: 'Das Portal öffnen',
    },
    review: {
      subject: 'Wer braucht seinen Zugang noch?',
      again: ({ organisation }) => `Erinnerung: Prüfung der Zugänge von ${organisation}`,
      line: ({ name, role, site }) => (site === null ? `${name}: ${role}` : `${name}: ${role}, ${site}`),
      more: ({ count }) => (count === 1 ? 'und 1 weiterer' : `und ${count} weitere`),
      next: {
        reminder: ({ days }) =>
          `Ohne Antwort erinnern wir Sie einmal daran, nach ${plural(days, `${days} Arbeitstag`, `${days} Arbeitstagen`)}.`,
        desk: ({ days }) =>
          `Ohne Antwort nach ${plural(days, `${days} Arbeitstag`, `${days} Arbeitstagen`)} erfährt es der Service Desk.`,
      },
      sentence: ({ count, organisation }) =>
        count === 1
          ? `1 Zugang von ${organisation} wartet auf Ihre jährliche Prüfung.`
          : `${count} Zugänge von ${organisation} warten auf Ihre jährliche Prüfung.`,
      text: 'Sagen Sie bei jedem, ob er bleibt oder entzogen wird. Sie können aufhören und später weitermachen.',
      button: 'Die Prüfung beginnen',
    },
    reviewLate: {
      subject: ({ organisation }) => `Prüfung der Zugänge ohne Antwort: ${organisation}`,
      sentence: ({ waiting, organisation }) =>
        waiting === 1
          ? `1 Zugang von ${organisation} wartet noch immer auf die jährliche Prüfung.`
          : `${waiting} Zugänge von ${organisation} warten noch immer auf die jährliche Prüfung.`,
      text: ({ date }) =>
        `Wir haben am ${date} das Service-Management darum gebeten und einmal daran erinnert. Fragen Sie dort nach, oder benennen Sie andere.`,
      button: 'Die Organisation ansehen',
    },
  },
};
