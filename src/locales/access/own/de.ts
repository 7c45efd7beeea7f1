import type { OwnAccessWords } from '#locales/access/own/fr.ts';

export const de: OwnAccessWords = {
  title: 'Mein Zugang',
  lead: 'Was Sie haben, was Sie beantragt haben, und wie jeder Antrag steht.',
  none: 'Sie haben zurzeit keinen Zugang.',
  noneText:
    'Das Portal ist für die Redaktion, für Website-Eigentümer und für Service-Manager da. Den Zugang gewährt die Service-Managerin oder der Service-Manager Ihrer Organisation.',
  ways: 'Was Sie tun können',
  ask: 'Zugang beantragen',
  askText: 'Ihr Service-Management gewährt ihn oder lehnt ihn ab; hier sehen Sie, wie der Antrag steht.',
  write: 'An den Service Desk schreiben',
  writeText: 'Um eine Störung zu melden oder etwas zu fragen, mit oder ohne Zugang.',
  find: 'Herausfinden, wer für eine Website zuständig ist',
  findText: 'Der Kommunikationsdienst der Verwaltung steht für das ein, was ihre Website sagt.',
  held: 'Was Sie haben',
  askMore: 'Einen anderen Zugang beantragen',
  on: ({ role, where }) => `${role} · ${where}`,
  since: ({ date }) => `seit ${date}`,
  until: ({ date }) => `verliehen bis einschließlich ${date}`,
  requests: 'Meine Anträge auf Zugang',
  noRequests: 'Sie haben keinen Zugang beantragt.',
  done: 'Ihr Antrag ist zurückgezogen. Wer darüber entscheiden sollte, weiß es.',
  tooLate: 'Über diesen Antrag ist schon entschieden: Er kann nicht mehr zurückgezogen werden.',
};
