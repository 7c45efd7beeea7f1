import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const de: MailAccessWords = {
  roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} von ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    button: 'Bestätigen und Antrag absenden',
  },
  received: {
    button: 'Sehen, wie es um meinen Antrag steht',
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
      reminder: ({ days }) => `Ohne Antwort erinnern wir Sie einmal daran, nach ${days} Arbeitstagen.`,
      desk: ({ days }) => `Ohne Antwort nach ${days} Arbeitstagen erfährt es der Service Desk.`,
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
};
