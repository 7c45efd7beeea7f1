import type { StrangerWords } from '#locales/console/strangers/fr.ts';

export const de: StrangerWords = {
  strangers: {
    title: 'Vorgeschlagener Kontakt',
    lead: 'Weder als Redakteur/in noch als Eigentümer/in bekannt: Verweisen Sie die Person an die zuständige Stelle, oder tragen Sie sie als Redakteur/in ein.',
    why: {
      ticket: 'Die Website des Tickets',
      named: 'In der Nachricht genannt',
      sender: 'Nach der Adresse des Absenders',
    },
    none: 'Die Nachricht nennt keine bekannte Website. Geben Sie dem Ticket mit „Ändern“ eine Website, oder geben Sie selbst an, wer antwortet.',
    noContact: 'Das Verzeichnis nennt für diese Website keinen Kontakt.',
    refer: 'Verweisen…',
    referTo: ({ name }) => `An ${name} verweisen`,
    referWithout: 'An eine andere Stelle verweisen',
    referText: 'Nachricht an die anfragende Person',
    referHint: ({ language }) =>
      `Auf ${language}, in der Sprache des Tickets. Diese Nachricht ist die erste Antwort und schließt das Ticket (weiterverwiesen). Eine Reaktion eröffnet ein Folgeticket.`,
    referSend: 'Senden und schließen',
    makeEditor: 'Als Redakteur/in eintragen…',
    makeEditorTitle: 'Die anfragende Person als Redakteur/in eintragen',
    makeEditorSite: 'Nummer der Website',
    makeEditorHint: ({ name, max }) =>
      `${name} erhält künftig Hilfe für diese Website. Eine Website hat höchstens ${max} Redakteurinnen und Redakteure; Eigentümer/innen zählen nicht mit.`,
    makeEditorSubmit: 'Als Redakteur/in eintragen',
    full: ({ site, editors }) =>
      `Bei der Website ${site} sind alle Plätze vergeben: ${editors}. Wer geht? Entziehen Sie zuerst im Verzeichnis jemandem den Zugang.`,
    noAddress:
      'Die anfragende Person hat keine E\u2011Mail-Adresse: Redakteurinnen und Redakteure sind durch ihre Adresse bekannt.',
  },
  complaint: {
    title: 'Wer diese Beschwerde liest',
    lead: ({ coordinators }) =>
      `Ihre Verfasserin oder ihr Verfasser und die Beschwerdekoordination (${coordinators}). Sonst niemand, es sei denn, Sie öffnen sie.`,
    readers: 'Geöffnet für',
    about: 'Betrifft, und verborgen vor',
    withhold: 'Zugang entziehen',
    clear: 'Betrifft sie nicht',
    openTo: 'Öffnen für …',
    nameAbout: 'Sie betrifft …',
    nobodyLeft: 'Es ist niemand mehr zu wählen.',
    openPanel: {
      title: 'Die Beschwerde für jemanden öffnen',
      person: 'Person',
      hint: 'Diese Person liest die ganze Beschwerde und kann sie bearbeiten, bis Sie ihr den Zugang entziehen.',
      submit: 'Öffnen',
    },
    aboutPanel: {
      title: 'Die Beschwerde betrifft jemanden des Dienstes',
      person: 'Person',
      hint: 'Die Beschwerde ist überall vor dieser Person verborgen: Listen, Suche, Anzahlen, Dateien. Sind Sie es selbst, geht sie an die anderen Koordinatoren.',
      submit: 'Vermerken und verbergen',
    },
    organisation: 'Service-Manager der Organisation',
    organisationReads: ({ name }) => `${name}: darf die Beschwerde lesen, mit Einverständnis.`,
    organisationDoesNot: ({ name }) => `${name}: darf die Beschwerde nicht lesen.`,
    openToOrganisation: 'Einverständnis liegt vor',
    closeToOrganisation: 'Einverständnis zurückgezogen',
  },
  checklist: {
    title: 'Was fehlt',
    hint: 'Angekreuzt: Die anfragende Person erhält einen Link zu einer Seite mit genau diesen Fragen.',
    answered: 'schon beantwortet',
    own: 'Etwas anderes, eine Frage pro Zeile',
    nothing: 'Kreuzen Sie eine Frage an, oder schreiben Sie, was Sie wissen möchten.',
  },
};
