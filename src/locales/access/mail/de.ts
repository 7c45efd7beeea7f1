import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const de: MailAccessWords = {
  roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} von ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    subject: 'Bestätigen Sie Ihre Adresse',
    sentence: 'Bestätigen Sie Ihre Adresse, damit Ihr Antrag auf Zugang abgeht.',
    text: ({ when }) =>
      `Mit dieser Adresse wurde Zugang beantragt. Der Link gilt einmal, bis ${when}. Danach sagt dieselbe Seite, wie es um den Antrag steht.`,
    other: 'Waren Sie das nicht? Tun Sie nichts: Niemand wird benachrichtigt, und der Antrag wird vergessen.',
    button: 'Bestätigen und Antrag absenden',
  },
  received: {
    subject: 'Ihr Antrag auf Zugang ist abgegangen',
    sentence: 'Die Service-Manager Ihrer Organisation haben Ihren Antrag erhalten.',
    asked: ({ what }) => `Sie beantragen: ${what}.`,
    desk: ({ days }) =>
      `Haben sie nach ${days} Arbeitstagen nicht geantwortet, übernimmt der Service Desk Ihren Antrag.`,
    button: 'Sehen, wie es um meinen Antrag steht',
  },
  request: {
    subject: ({ name }) => `${name} beantragt Zugang`,
    again: ({ name, count }) => `Erinnerung ${count}: ${name} wartet auf Ihre Antwort`,
    sentence: ({ name, what }) => `${name} beantragt: ${what}.`,
    address: ({ address }) => `Die Adresse, die bestätigt ist: ${address}`,
    belongs: 'Die Domain dieser Adresse gehört zu denen Ihrer Organisation. Das ist nur ein Hinweis.',
    stranger: 'Die Domain dieser Adresse gehört nicht zu Ihrer Organisation: Prüfen Sie, wer hier anfragt.',
    words: 'Der Grund:',
    desk: ({ when }) => `Ohne Ihre Antwort übernimmt der Service Desk den Antrag am ${when}.`,
    button: 'Gewähren oder ablehnen',
  },
  granted: {
    subject: 'Ihr Zugang ist gewährt',
    sentence: ({ what }) => `Sie haben Zugang: ${what}.`,
    button: 'Das Portal öffnen',
  },
  refused: {
    subject: 'Ihr Antrag auf Zugang ist abgelehnt',
    sentence: ({ what }) => `Ihr Antrag ist abgelehnt: ${what}.`,
    next: 'Verstehen Sie nicht, warum? Sprechen Sie mit der Service-Managerin oder dem Service-Manager Ihrer Organisation.',
  },
  reason: 'Der genannte Grund:',
  takenBack: {
    subject: ({ name }) => `${name} beantragt keinen Zugang mehr`,
    sentence: ({ name, what }) => `${name} hat den Antrag zurückgezogen: ${what}.`,
    next: 'Sie brauchen nichts mehr zu entscheiden.',
  },
  given: {
    subject: 'Sie haben einen neuen Zugang',
    sentence: ({ what }) => `Ihre Organisation gibt Ihnen Zugang: ${what}.`,
    button: 'Das Portal öffnen',
  },
  withdrawn: {
    subject: 'Ein Zugang wurde Ihnen entzogen',
    sentence: ({ what }) => `Sie haben keinen Zugang mehr: ${what}.`,
    all: ({ organisation }) => `Sie haben keinen Zugang mehr für ${organisation}.`,
    next: 'Ihre Tickets bleiben bei der Organisation. Eine Frage? Sprechen Sie mit ihrer Service-Managerin oder ihrem Service-Manager.',
  },
  lent: {
    subject: 'Eine Rolle wird für eine Abwesenheit verliehen',
    sentence: ({ lender, borrower, what }) => `${lender} verleiht eine Rolle an ${borrower}: ${what}.`,
    days: ({ from, until }) => `Von ${from} bis einschließlich ${until}. Beginn und Ende kommen von selbst.`,
    button: 'Das Portal öffnen',
  },
  returned: {
    subject: 'Eine verliehene Rolle ist zurück',
    sentence: ({ lender, borrower, what }) =>
      `Die Rolle, die ${lender} an ${borrower} verliehen hatte, ist wieder bei ${lender}: ${what}.`,
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
