import type { AccountCatalogue } from '#locales/fr/account.ts';

export const de: AccountCatalogue = {
  account: {
    title: 'Ihr Konto',
    lead: 'Ihr Name, Ihre Sprache und Ihre Anmeldemethoden.',
    error: 'Fehler',
    fix: 'Bitte berichtigen Sie zuerst diesen Punkt',
    signedInAs: ({ address }) => `Angemeldet mit ${address}`,
    signOut: 'Abmelden',
    back: 'Ihr Konto',
    console: 'Tickets',
    portal: 'Ihre Anfragen',
    save: 'Speichern',
    done: {
      profile: 'Name und Sprache gespeichert.',
      password: 'Passwort gespeichert. Ihre anderen Sitzungen sind beendet.',
      app: 'App mit Codes gespeichert.',
      withdrawn: 'Entfernt. Ihre anderen Sitzungen sind beendet.',
      ended: 'Sitzung beendet.',
      lastFactor:
        'Ihre Rolle verlangt einen zweiten Faktor: Fügen Sie einen anderen hinzu, bevor Sie diesen entfernen.',
    },
    profile: {
      title: 'Name und Sprache',
      name: 'Name',
      language: 'Sprache',
      noName: 'Geben Sie Ihren Namen an.',
    },
    addresses: {
      title: 'E\u2011Mail-Adressen',
      lead: 'Die Adressen, unter denen wir Sie kennen.',
      manage: 'Adressen ansehen oder hinzufügen',
      proved: 'bestätigt',
      notProved: 'noch nicht bestätigt',
      addTitle: 'Eine Adresse hinzufügen',
      addLead:
        'Haben Sie uns auch von einer anderen Adresse geschrieben? Bestätigen Sie sie: Die Anfragen von dort kommen zu den Ihren, mit Ihrem Zugang zu Websites.',
      email: 'Andere E\u2011Mail-Adresse',
      send: 'Einen Code an diese Adresse senden',
      invalid: 'Geben Sie eine vollständige E\u2011Mail-Adresse an, wie name@verwaltung.example.',
      own: 'Diese Adresse gehört Ihnen schon.',
      tooMany: ({ minutes }) =>
        `Zu viele Codes angefordert. Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
      codeTitle: 'Die Adresse bestätigen',
      sent: ({ address }) => `Wir haben einen Code an ${address} gesendet. Er gilt zehn Minuten, in dieser Sitzung.`,
      code: 'Erhaltener Code',
      confirm: 'Bestätigen',
      wrong: ({ left }) =>
        `Dieser Code stimmt nicht. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`,
      refused: {
        over: 'Der Code gilt nicht mehr. Fordern Sie einen anderen an.',
        sharedMailbox: 'Mehrere Personen lesen dieses Postfach: Es bleibt eine Person für sich.',
        hasRole:
          'Diese Adresse hat eine Rolle beim Service Desk oder in einer Organisation. Bitten Sie zuerst, sie zu entziehen.',
      },
      mergedTitle: 'Kürzlich zusammengeführt',
      mergedLead: 'Ein Irrtum? Sie können sie einmal wieder trennen, dreißig Tage lang.',
      mergedOn: ({ date }) => `zusammengeführt am ${date}`,
      part: ({ addresses }) => `${addresses} trennen`,
      done: {
        added: 'Adresse hinzugefügt.',
        merged: 'Adresse hinzugefügt. Ihre Anfragen stehen nun bei den Ihren.',
        parted: 'Adressen getrennt.',
      },
    },
    password: {
      title: 'Passwort',
      has: 'Sie haben ein Passwort.',
      none: 'Sie haben kein Passwort; es ist nicht nötig.',
      change: 'Das Passwort ändern',
      set: 'Ein Passwort wählen',
      lead: 'Mindestens zwölf Zeichen. Ein Satz aus einigen Wörtern ist leicht zu merken und schwer zu erraten.',
      label: 'Neues Passwort',
      weak: {
        tooShort: 'Dieses Passwort ist zu kurz: Nehmen Sie mindestens zwölf Zeichen.',
        tooLong: 'Dieses Passwort ist zu lang: Nehmen Sie höchstens tausend Zeichen.',
        common:
          'Dieses Passwort gehört zu denen, die alle zuerst probieren, auch mit Ziffern oder Zeichen davor oder dahinter. Nehmen Sie einen eigenen Satz aus einigen Wörtern.',
        oneWord:
          'Das ist ein einziges Wort oder ein Name: Es steht in Wörterbüchern, und Ziffern oder Zeichen ändern daran wenig. Fügen Sie einige eigene Wörter hinzu.',
        ofOneself: 'Ihr Name lässt sich erraten. Fügen Sie einige eigene Wörter hinzu.',
      },
    },
    app: {
      title: 'App mit Codes',
      has: ({ date }) => `Eingerichtet am ${date}.`,
      none: 'Eine App auf Ihrem Telefon gibt bei jeder Anmeldung einen Code.',
      add: 'Eine App einrichten',
      replace: 'Die App wechseln',
      remove: 'Die App entfernen',
    },
    passkeys: {
      title: 'Passkeys',
      none: 'Ihr Gerät kann Sie erkennen, ohne Passwort und Code.',
      add: 'Einen Passkey hinzufügen',
      used: ({ date }) => `zuletzt benutzt am ${date}`,
      remove: ({ name }) => `${name} entfernen`,
      noScript: 'Passkeys brauchen einen Browser, der sie kennt, mit JavaScript, unter der Adresse dieser Website.',
    },
    recovery: {
      title: 'Wiederherstellungs\u00adcodes',
      left: ({ count }) =>
        `Sie haben noch ${count === 1 ? 'einen Code' : `${count} Codes`}, für den Tag, an dem Ihr Telefon fehlt.`,
      renew: 'Zehn andere Codes erstellen',
      lead: 'Bewahren Sie sie außerhalb dieses Geräts auf, zum Beispiel auf Papier. Jeder ersetzt einmal Ihren zweiten Faktor. Sie werden nur jetzt gezeigt; die früheren gelten nicht mehr.',
      kept: 'Ich habe sie aufbewahrt: weiter',
      gone: 'Diese Codes wurden gezeigt. Wenn Sie sie nicht aufbewahrt haben, erstellen Sie in Ihrem Konto zehn andere.',
    },
    providers: {
      title: 'Verknüpfte Anbieter',
      linked: ({ date }) => `verknüpft am ${date}`,
      remove: ({ name }) => `${name} trennen`,
    },
    sessions: {
      title: 'Offene Sitzungen',
      this: 'diese Sitzung',
      used: ({ date }) => `benutzt am ${date}`,
      end: ({ device }) => `Sitzung ${device} beenden`,
      endOthers: 'Alle anderen beenden',
      on: ({ browser, system }) => `${browser} auf ${system}`,
      unknown: 'Ein anderes Programm',
    },
    confirm: {
      title: 'Sind Sie es?',
      lead: 'Der nächste Schritt ändert, wie Sie sich anmelden. Bestätigen Sie, dass Sie es sind.',
      password: 'Passwort',
      submit: 'Weiter',
      wrong: 'Dieses Passwort ist nicht richtig.',
      again: 'Sie haben weder Passwort noch zweiten Faktor: Melden Sie sich ab und dann per E\u2011Mail wieder an.',
    },
  },
  push: {
    title: 'Benachrichtigungen',
    lead: 'Dieses Gerät kann Sie benachrichtigen, auch wenn Belfry geschlossen ist. Ohne Ihre Zustimmung wird nichts gesendet, und Sie können sie jederzeit zurückziehen.',
    link: 'Benachrichtigungen auf diesem Gerät wählen',
    here: 'Auf diesem Gerät',
    what: 'Worüber möchten Sie benachrichtigt werden?',
    kinds: {
      urgent: 'Eine dringende Störung geht ein',
      calls: 'Das Telefon klingelt',
      mentioned: 'Eine Notiz erwähnt mich',
      given: 'Ein Ticket wird mir zugewiesen',
      due: 'Eine meiner Aufgaben ist fällig',
      answers: 'Es gibt Neues zu meinen eigenen Anfragen',
    },
    details: 'Nummer und Titel des Tickets anzeigen',
    detailsHint:
      'Sie sind auf einem gesperrten Bildschirm lesbar. Sonst sagt die Benachrichtigung nur, dass ein Ticket auf Sie wartet.',
    allow: 'Benachrichtigungen zulassen',
    devices: 'Ihre Geräte',
    none: 'Kein Gerät erhält Benachrichtigungen.',
    about: ({ kinds, date }) => `${kinds}. Seit ${date}.`,
    withdraw: ({ device }) => `${device} entfernen`,
    unsupported:
      'Dieser Browser kann keine Benachrichtigungen empfangen. Auf einem iPhone oder iPad legen Sie Belfry zuerst auf den Home-Bildschirm.',
    denied:
      'Dieser Browser lehnt Benachrichtigungen dieser Website ab. Lassen Sie sie in den Einstellungen zu, und versuchen Sie es noch einmal.',
    failed: 'Dieser Browser konnte die Benachrichtigungen nicht abonnieren. Versuchen Sie es später noch einmal.',
    noScript: 'Der Browser fragt Sie mit JavaScript um Zustimmung. Es ist hier ausgeschaltet.',
    done: {
      chosen: 'Dieses Gerät wird Sie benachrichtigen.',
      withdrawn: 'Das Gerät erhält keine Benachrichtigungen mehr.',
    },
    refused: {
      address: 'Dieser Browser nannte eine Adresse, die wir nicht verwenden können',
      nothing: 'Wählen Sie mindestens eine Benachrichtigung',
      tooMany: 'Sie haben schon zehn Geräte: Entfernen Sie zuerst eines',
      missing: 'Ihre Sitzung ist beendet: Melden Sie sich neu an',
    },
    plain: {
      urgent: 'Ein Ticket wartet auf Sie',
      calls: 'Ein Anruf wartet auf Sie',
      mentioned: 'Ein Ticket wartet auf Sie',
      given: 'Ein Ticket wartet auf Sie',
      due: 'Ein Ticket wartet auf Sie',
      answers: 'Es gibt Neues zu Ihrer Anfrage',
    },
    detailed: {
      urgent: 'Dringende Störung',
      calls: 'Das Telefon klingelt',
      mentioned: 'Eine Notiz erwähnt Sie',
      given: 'Ein Ticket ist Ihnen zugewiesen',
      due: 'Eine Aufgabe ist fällig',
      answers: 'Es gibt Neues zu Ihrer Anfrage',
    },
  },
  offline: {
    title: 'Sie sind offline',
    text: 'Diese Seite braucht eine Verbindung. Gespeichertes bleibt gespeichert.',
    call: 'Ist es dringend? Rufen Sie an:',
    again: 'Noch einmal versuchen',
  },
  signIn: {
    title: 'Anmelden',
    lead: 'Um Ihre Anfragen zu verfolgen oder sie zu beantworten.',
    login: 'E\u2011Mail-Adresse',
    password: 'Passwort',
    show: 'Anzeigen',
    hide: 'Verbergen',
    submit: 'Anmelden',
    error: 'Fehler',
    failed: 'Die Anmeldung ist nicht gelungen',
    missing: 'Geben Sie Ihre E\u2011Mail-Adresse und Ihr Passwort an.',
    noAddress: 'Geben Sie Ihre vollständige E\u2011Mail-Adresse an, zum Beispiel an.peeters@administration.example.',
    wrong: 'Die E\u2011Mail-Adresse oder das Passwort ist nicht richtig.',
    tooMany: ({ minutes }) =>
      `Zu viele Versuche. Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
    others: 'Ohne Passwort',
    byMail: 'Einen Code per E\u2011Mail erhalten',
    byPasskey: 'Einen Passkey verwenden',
    byProvider: ({ name }) => `Weiter mit ${name}`,
    why: {
      over: 'Ihre Anmeldung dauerte zu lange, oder zu viele Codes waren falsch. Beginnen Sie von vorn.',
      providerDown:
        'Dieser Identitätsanbieter antwortet nicht. Versuchen Sie es später, oder melden Sie sich anders an.',
      providerBroken:
        'Dieser Identitätsanbieter antwortet, aber nicht so, wie er sollte. Melden Sie sich anders an; Ihre Administration kann ihn testen.',
      providerOff: 'Dieser Identitätsanbieter wird hier nicht mehr verwendet. Melden Sie sich anders an.',
      providerDenied:
        'Sie haben sich beim Identitätsanbieter nicht angemeldet. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
      providerAnswer:
        'Die Antwort des Identitätsanbieters ist nicht gültig. Beginnen Sie von vorn, oder melden Sie sich anders an.',
      noAccess: 'Sie haben zurzeit keinen Zugang. Bitten Sie Ihre Service-Managerin oder Ihren Service-Manager darum.',
    },
    noneYet: { question: 'Noch kein Zugang?', ask: 'Zugang beantragen' },
    passkeyFailed:
      'Der Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
    passkeyAbsent:
      'Es wurde kein Passkey dieser Website benutzt: Dieses Gerät hat keinen, oder Sie haben abgebrochen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
    demonstration: 'Konten der Vorführung',
    demonstrationHint: 'Das Passwort ist für alle dasselbe:',
    linkTitle: 'Erste Anmeldung',
    linkLead:
      'Mit diesem Link melden Sie sich ein einziges Mal an. Er wird erst verbraucht, wenn Sie die Schaltfläche drücken.',
    linkSubmit: 'Mich anmelden',
    linkSpent:
      'Dieser Link wurde schon benutzt, ist abgelaufen oder nicht vollständig. Wenn Sie Zugang haben, meldet ein Code per E\u2011Mail Sie trotzdem an; bitten Sie sonst Ihre Administration um eine neue Einladung.',
    linkAgain: 'Einen Code per E\u2011Mail erhalten',
    first: {
      title: 'Erste Administration',
      lead: 'Dieser Link macht Sie einmalig zur Administratorin oder zum Administrator dieser Installation. Danach schützen Sie Ihren Zugang mit einem zweiten Faktor.',
      email: 'Ihre E\u2011Mail-Adresse',
      emailHint: 'Mit ihr melden Sie sich später an.',
      submit: 'Administration übernehmen',
      spent:
        'Dieser Link wurde schon benutzt, ist abgelaufen oder nicht vollständig. Starten Sie „belfry serve“ neu: Solange niemand administriert, zeigt das Terminal einen neuen Link.',
    },
    back: 'Zurück zur Supportseite',
    anew: 'Auf andere Weise anmelden',
    code: {
      title: 'Ihr Code',
      lead: ({ address }) => `Wenn ${address} bei uns bekannt ist, kommt dort innerhalb einer Minute ein Code an.`,
      label: 'Code aus der E\u2011Mail',
      hint: 'Acht Ziffern. Er gilt zehn Minuten.',
      submit: 'Mich anmelden',
      wrong: ({ left }) =>
        `Dieser Code ist nicht richtig. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`,
      over: 'Dieser Code gilt nicht mehr: Er ist abgelaufen oder wurde fünfmal falsch eingegeben. Fordern Sie einen anderen an.',
      again: 'Nichts erhalten? Einen anderen Code anfordern',
    },
    mailLink: {
      title: 'Mit diesem Link anmelden',
      lead: ({ address }) => `Sie melden sich hier mit der Adresse ${address} an. Der Link gilt ein einziges Mal.`,
      spent: 'Dieser Link wurde schon benutzt, ist abgelaufen oder unvollständig. Sie können einen neuen anfordern.',
      again: 'Einen neuen Link anfordern',
    },
    providerLink: {
      title: ({ provider }) => `Ihr Konto mit ${provider} verknüpfen`,
      codeSent: ({ address, provider }) =>
        `Wenn ${address} bei uns bekannt ist, kommt dort innerhalb einer Minute ein Code an. Mit diesem Code verknüpfen Sie Ihr Konto bei uns mit ${provider}.`,
      lead: ({ address, provider }) =>
        `Sie verknüpfen das Konto von ${address} mit Ihrem Konto bei ${provider}. Künftig melden Sie sich damit hier an. Sie haben das nicht begonnen? Dann schließen Sie diese Seite.`,
      submit: 'Verknüpfen und anmelden',
      codeTitle: 'Ihr Code',
      codeLead: ({ provider }) =>
        `Geben Sie diesen Code in dem Browser ein, in dem Sie begonnen haben, um Ihr Konto mit ${provider} zu verknüpfen. Hier wird nichts verknüpft.`,
      codeNotYou: 'Sie haben das nicht begonnen? Dann schließen Sie diese Seite, und geben Sie diesen Code niemandem.',
      addressTitle: 'Ihre Adresse bei uns',
      addressLead: ({ provider }) =>
        `${provider} bestätigt Ihre E\u2011Mail-Adresse nicht. Geben Sie die Adresse an, die wir kennen: Dort kommt ein Code an, der Ihr Konto mit ${provider} verknüpft.`,
      addressSubmit: 'Code erhalten',
    },
    factor: {
      title: 'Zweiter Schritt',
      lead: 'Bestätigen Sie auf einem zweiten Weg, dass Sie es sind: So genügt ein gestohlenes Passwort nicht.',
      label: 'Code Ihrer App',
      hint: 'Sechs Ziffern. Ohne Ihr Telefon: einer Ihrer Wiederherstellungscodes.',
      recovery: 'Wiederherstellungscode',
      submit: 'Weiter',
      wrong: ({ left }) =>
        `Dieser Code ist nicht richtig oder wurde schon benutzt. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`,
    },
    setUp: {
      title: 'Ihren Zugang schützen',
      lead: 'Ihre Rolle verlangt bei jeder Anmeldung einen zweiten Faktor. Wählen Sie jetzt einen; es dauert eine Minute.',
      app: 'Eine App mit Codes',
      appLead:
        'Lesen Sie dieses Bild mit einer App, etwa der Ihres Telefons, und geben Sie dann den Code ein, den sie zeigt.',
      picture: 'Bild für die App',
      secret: 'Ohne Kamera geben Sie diesen Schlüssel in der App ein:',
      open: 'Die App auf diesem Gerät öffnen',
      code: 'Code der App',
      codeHint: 'Sechs Ziffern',
      submit: 'Diese App verwenden',
      wrong:
        'Dieser Code gehört nicht zum Schlüssel oben. Warten Sie auf den nächsten und geben Sie ihn ein; die Uhr Ihres Telefons muss stimmen.',
      passkey: 'Oder ein Passkey',
      passkeyLead:
        'Ihr Gerät erkennt Sie am Gesicht, am Finger oder an seinem Code. Das ist am einfachsten und am sichersten.',
      passkeyName: 'Name dieses Passkeys',
      passkeyNameHint: 'Um ihn zu erkennen: „Telefon“, „Computer im Büro“',
      passkeySubmit: 'Einen Passkey anlegen',
      passkeyFailed: 'Der Passkey wurde nicht angelegt. Versuchen Sie es noch einmal, oder nehmen Sie eine App.',
    },
  },
};
