import type { LetterWords } from '#locales/admin/letters/fr.ts';

export const de: LetterWords = {
  letters: {
    acknowledgement: { name: 'Eingangsbestätigung', when: 'Geht hinaus, sobald eine Anfrage eintrifft.' },
    followUp: {
      name: 'Neues Ticket nach einem Abschluss',
      when: 'Geht hinaus, wenn eine Reaktion auf ein geschlossenes Ticket ein neues öffnet.',
    },
    answer: { name: 'Antwort', when: 'Geht mit jeder Antwort eines Mitarbeiters oder einer Mitarbeiterin hinaus.' },
    informationRequest: { name: 'Bitte um weitere Angaben', when: 'Geht hinaus, wenn nach Fehlendem gefragt wird.' },
    reminder: { name: 'Erinnerung', when: 'Geht hinaus, wenn eine Bitte um Angaben ohne Antwort bleibt.' },
    closingNotice: {
      name: 'Abschlussmitteilung',
      when: 'Geht hinaus, wenn die Anfrage bearbeitet ist oder die Erinnerungen ohne Antwort blieben.',
    },
    closed: {
      name: 'Abschluss',
      when: 'Geht hinaus, wenn der Service Desk das Ticket schließt: doppelt, nicht erreichbar oder auf das Wort der anfragenden Person hin.',
    },
    referral: {
      name: 'Weiterleitung',
      when: 'Geht hinaus, wenn die zuständige Stelle genannt wird. Das Ticket ist damit geschlossen.',
    },
  },
  none: 'Kein eigener Absatz',
  paragraph: 'Ihr Absatz',
  paragraphHint: ({ max }) =>
    `Einfacher Text, in allen vier Sprachen oder in keiner, höchstens ${max} Zeichen. Jede Zeile wird ein Absatz.`,
  placeholders: {
    title: 'Was Belfry einsetzt',
    lead: 'Schreiben Sie diese Namen genau so, mit ihren geschweiften Klammern.',
    name: 'Sie schreiben',
    meaning: 'Was es ist',
    value: 'Beispiel',
    number: 'die Ticketnummer',
    desk: 'der Name des Desks',
    mailbox: 'die E-Mail-Adresse des Desks',
    hours: 'die Öffnungszeiten',
  },
  situation: 'Gezeigte Situation',
  situations: {
    request: 'Gewöhnliche Anfrage',
    urgent: 'Dringende Störung',
    complaint: 'Beschwerde',
    stranger: 'Adresse noch nicht bestätigt',
    handled: 'Anfrage bearbeitet',
    silence: 'Keine Antwort auf die Erinnerungen',
    duplicate: 'Doppelt',
    unreachable: 'Nicht erreichbar',
    solved: 'Gelöst, sagt die anfragende Person',
    withdrawn: 'Anfrage zurückgezogen',
  },
  preview: {
    title: 'Vorschau',
    button: 'Vorschau zeigen',
    lead: 'Die ganze Mitteilung, wie man sie auf einem Telefon liest, mit einem Beispielticket. Noch ist nichts gespeichert.',
    saved: 'Die ganze Mitteilung, wie man sie auf einem Telefon liest, mit einem Beispielticket.',
    subject: 'Betreff',
    from: 'Absender',
    html: ({ language }) => `Mitteilung in HTML: ${language}`,
    text: 'Als einfacher Text',
    never: 'Dieser Desk sendet keine Erinnerung: Seine Einstellung „Abschluss“ sieht keine vor.',
  },
  problems: {
    missing: ({ language }) =>
      `${language} fehlt. Schreiben Sie diesen Absatz auch in dieser Sprache, oder leeren Sie alle vier.`,
    long: ({ characters, max }) => `Dieser Absatz hat ${characters} Zeichen. Kürzen Sie ihn auf höchstens ${max}.`,
    unknown: ({ name }) => `{${name}} gibt es nicht.`,
    meant: ({ name }) => `Meinten Sie {${name}}?`,
    known: ({ list }) => `Sie können schreiben: ${list}.`,
    brace:
      'Eine geschweifte Klammer fehlt. Schreiben Sie zum Beispiel {number}, oder entfernen Sie die einzelne Klammer.',
  },
  example: {
    requester: 'Camille Lambert',
    colleague: 'Dominique Martin',
    address: 'camille.lambert@administration.example',
    reason: 'Ich vertrete Paul während seiner Abwesenheit.',
    site: 'www.beispiel.be',
    answer:
      'Sie können die Nachricht wieder speichern.\nFalls die weiße Seite wiederkommt, sagen Sie uns, um welche Uhrzeit Sie sie gesehen haben.',
    done: 'Wir haben das Speichern von Nachrichten repariert und Ihre Nachricht geprüft.',
    question: 'Um die Ursache zu finden, fehlt uns noch etwas.',
    organisation: 'Für die Website zuständige Verwaltung',
  },
};
