import type { ProviderWords } from '#locales/admin/sign-in/fr.ts';

export const de: ProviderWords = {
  title: 'Identitätsanbieter',
  lead: 'Über sie melden sich Personen mit dem Konto ihrer Verwaltung an (OpenID Connect). Die anderen Wege bleiben.',
  none: 'Es gibt noch keinen Anbieter.',
  noneText: 'Fügen Sie einen hinzu, wenn die Personen anderswo ein Konto haben.',
  add: 'Einen Anbieter hinzufügen',
  on: 'aktiv',
  off: 'ausgeschaltet',
  name: 'Name auf der Anmeldeseite',
  issuer: 'Adresse des Ausstellers',
  issuerHint:
    'Unter der er .well-known/openid-configuration veröffentlicht; mit https. Mit einer anderen Adresse müssen verknüpfte Personen die ihre neu nachweisen.',
  clientId: 'Client-ID',
  secret: 'Client-Geheimnis',
  secretHint:
    'Verschlüsselt aufbewahrt und nie gezeigt. Leer: Es bleibt, wie es ist; ohne Geheimnis schützt PKCE allein.',
  scopes: 'Angefragte Scopes',
  scopesHint: 'openid, und was Name und Adresse nennt.',
  claimName: 'Angabe mit dem Namen',
  claimEmail: 'Angabe mit der E\u2011Mail-Adresse',
  claimLanguage: 'Angabe mit der Sprache',
  trusts: 'Sein Nachweis in zwei Schritten zählt',
  trustsHint: 'Sagt er (amr, acr), dass er zwei Nachweise verlangt hat, verlangen wir keinen weiteren.',
  network: 'Er steht in unserem privaten Netz',
  networkHint: 'Ohne dies wird eine private Adresse abgelehnt: Sie könnte anderswohin führen.',
  active: 'Auf der Anmeldeseite angeboten',
  activeHint:
    'Ausgeschaltet wird er nicht angeboten, meldet niemanden an und beendet die Sitzungen, die er eröffnet hat. Die Konten bleiben verknüpft, bis er wieder eingeschaltet wird.',
  linked: ({ count }) =>
    count === 0
      ? 'Noch niemand hat sich über ihn angemeldet.'
      : count === 1
        ? 'Eine Person meldet sich über ihn an.'
        : `${count} Personen melden sich über ihn an.`,
  secretKept: 'Das Geheimnis, das Sie eingegeben haben, wird behalten, bis Sie speichern.',
  redirect: ({ address }) => `Rückkehradresse, die bei ihm einzutragen ist: ${address}`,
  save: 'Speichern',
  test: 'Testen',
  done: {
    saved: 'Gespeichert.',
  },
  tested: {
    answers: 'Er antwortet, veröffentlicht seine Schlüssel und kennt diesen Client. Gespeichert wurde nichts.',
    down: 'Unter dieser Adresse antwortet niemand: Sie ist unbekannt, verweigert die Verbindung oder brauchte mehr als zehn Sekunden. Prüfen Sie die Adresse und ob der Anbieter in Betrieb ist.',
    certificate:
      'Sein Zertifikat ist nicht gültig: Es ist abgelaufen, gilt für einen anderen Namen oder kommt von einer Stelle, die dieser Rechner nicht kennt.',
    privateAddress:
      'Diese Adresse führt in ein privates Netz. Steht der Anbieter in Ihrem, kreuzen Sie „Er steht in unserem privaten Netz“ an.',
    redirect:
      'Er leitet an eine andere Adresse weiter, statt zu antworten. Geben Sie diese an, wenn sie die des Ausstellers ist.',
    noDocument:
      'Unter dieser Adresse gibt es kein Dokument .well-known/openid-configuration. Prüfen Sie die Adresse des Ausstellers und ihren Pfad.',
    nonsense:
      'Was unter .well-known/openid-configuration steht, ist kein Dokument eines OpenID-Connect-Anbieters. Prüfen Sie die Adresse des Ausstellers.',
    otherIssuer:
      'Sein Dokument nennt einen anderen Aussteller. Geben Sie die Adresse genau so an, wie der Anbieter sie schreibt, mit oder ohne Schrägstrich am Ende.',
    incomplete:
      'In seinem Dokument fehlt eine nötige Adresse: zum Anmelden, für Token oder für Schlüssel. Der Anbieter muss es ergänzen.',
    noKeys:
      'Er veröffentlicht keine Schlüssel, sodass nichts geprüft werden kann, was er signiert. Der Anbieter muss das beheben.',
    client:
      'Er kennt diesen Client nicht. Vergleichen Sie Client-ID und Client-Geheimnis mit dem, was Sie vom Anbieter haben.',
    secret:
      'Das aufbewahrte Geheimnis lässt sich nicht öffnen, weil BELFRY_SECRET jetzt ein anderes ist. Geben Sie es noch einmal ein.',
    otherPlace:
      'Der Aussteller hat sich geändert: Geben Sie das Client-Geheimnis erneut ein. Ein Geheimnis wird nur an den Aussteller gesendet, für den es eingegeben wurde.',
  },
  remove: {
    title: 'Diesen Anbieter entfernen',
    effect:
      'Er meldet niemanden mehr an, und die Sitzungen, die er eröffnet hat, enden sofort. Wer ihn benutzt hat, bekommt stattdessen einen Code per E\u2011Mail. Das Prüfprotokoll behält, dass es ihn gab.',
    sure: 'Ja, entfernen',
    sureMissing: 'Kreuzen Sie zuerst „Ja, entfernen“ an, um den Anbieter zu entfernen.',
    button: 'Anbieter entfernen',
    done: 'Der Anbieter ist entfernt.',
  },
  person: {
    title: ({ name }) => `Zweiter Nachweis von ${name}`,
    link: ({ name }) => `Zweiter Nachweis von ${name}`,
    lead: 'Für Personen, die Telefon und Wiederherstellungscodes verloren haben und sich nicht mehr anmelden können.',
    has: ({ factors }) => `Eingerichtet: ${factors}.`,
    none: 'Es ist kein zweiter Nachweis eingerichtet.',
    app: 'App mit Codes',
    passkey: 'Passkey',
    reason: 'Warum beenden Sie ihn?',
    reasonHint: 'Vergewissern Sie sich zuerst, dass wirklich diese Person darum bittet, zum Beispiel im Gespräch.',
    reasons: {
      lost: 'Telefon oder Gerät verloren',
      replaced: 'Anderes Telefon oder Gerät',
      suspicion: 'Jemand anderes könnte Zugriff haben',
    },
    effect:
      'App, Passkeys und Wiederherstellungscodes gelten nicht mehr, alle Sitzungen enden. Die Person erhält eine E\u2011Mail und wählt bei der nächsten Anmeldung einen neuen Nachweis. Dies steht im Prüfprotokoll.',
    end: 'Zweite Nachweise beenden',
    reasonMissing: 'Wählen Sie einen Grund.',
    done: 'Erledigt. Die Person wurde per E\u2011Mail benachrichtigt.',
  },
  wrong: {
    name: 'Geben Sie einen Namen an.',
    issuer: 'Geben Sie eine Adresse mit https an, wie https://login.administration.example.',
    clientId: 'Geben Sie die ID an, die Sie vom Anbieter haben.',
    scopes: 'Die Scopes beginnen mit openid.',
    taken: 'Dieser Aussteller ist schon einer Ihrer Anbieter.',
    overtaken: 'Jemand anders hat diesen Anbieter inzwischen geändert. Prüfen Sie, und speichern Sie noch einmal.',
  },
};
