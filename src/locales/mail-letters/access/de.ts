import type { AccessTexts } from '#locales/mail-letters/access/fr.ts';
import { paragraphs } from '#locales/mail-letters/paragraphs.ts';

export const de: AccessTexts = {
  accessProof: {
    subject: 'Bestätigen Sie Ihre Adresse',
    text: paragraphs(
      '{greeting}',
      '# Bestätigen Sie Ihre Adresse, damit Ihr Antrag auf Zugang abgeht.',
      'Mit dieser Adresse wurde Zugang beantragt. Der Link gilt einmal, bis {date}. Danach sagt dieselbe Seite, wie es um den Antrag steht.',
      'Waren Sie das nicht? Tun Sie nichts: Niemand wird benachrichtigt, und der Antrag wird vergessen.',
      '{buttons}',
    ),
  },
  accessReceived: {
    subject: 'Ihr Antrag auf Zugang ist abgegangen',
    text: paragraphs(
      '{greeting}',
      '# Die Service-Manager Ihrer Organisation haben Ihren Antrag erhalten.',
      'Sie beantragen: {what}.',
      'Haben sie nach {days} Arbeitstagen nicht geantwortet, übernimmt der Service Desk Ihren Antrag.',
      '{buttons}',
    ),
  },
  accessRequest: {
    subject: '{name} beantragt Zugang',
    text: paragraphs(
      '{greeting}',
      '# {name} beantragt: {what}.',
      'Die Adresse, die bestätigt ist: {address}',
      '{domain}',
      'Der Grund:\n{words}',
      'Ohne Ihre Antwort übernimmt der Service Desk den Antrag am {date}.',
      '{buttons}',
    ),
  },
  accessReminder: {
    subject: 'Erinnerung {reminder}: {name} wartet auf Ihre Antwort',
    text: paragraphs(
      '{greeting}',
      '# {name} beantragt: {what}.',
      'Das ist Erinnerung {reminder}.',
      'Die Adresse, die bestätigt ist: {address}',
      '{domain}',
      'Der Grund:\n{words}',
      'Ohne Ihre Antwort übernimmt der Service Desk den Antrag am {date}.',
      '{buttons}',
    ),
  },
  accessGranted: {
    subject: 'Ihr Zugang ist gewährt',
    text: paragraphs(
      '{greeting}',
      '# Sie haben Zugang: {what}.',
      'Der genannte Grund:\n{words}',
      'Melden Sie sich zum ersten Mal an? Öffnen Sie die Seite unten und geben Sie die Adresse ein, an die diese Nachricht ging: Wir senden Ihnen dorthin einen Code. Ein Passwort brauchen Sie nicht.',
      '{buttons}',
    ),
  },
  accessRefused: {
    subject: 'Ihr Antrag auf Zugang ist abgelehnt',
    text: paragraphs(
      '{greeting}',
      '# Ihr Antrag ist abgelehnt: {what}.',
      'Der genannte Grund:\n{words}',
      'Verstehen Sie nicht, warum? Sprechen Sie mit der Service-Managerin oder dem Service-Manager Ihrer Organisation.',
    ),
  },
  accessTakenBack: {
    subject: '{name} beantragt keinen Zugang mehr',
    text: paragraphs(
      '{greeting}',
      '# {name} hat den Antrag zurückgezogen: {what}.',
      'Sie brauchen nichts mehr zu entscheiden.',
    ),
  },
  accessGiven: {
    subject: 'Sie haben einen neuen Zugang',
    text: paragraphs(
      '{greeting}',
      '# Ihre Organisation gibt Ihnen Zugang: {what}.',
      'Melden Sie sich zum ersten Mal an? Öffnen Sie die Seite unten und geben Sie die Adresse ein, an die diese Nachricht ging: Wir senden Ihnen dorthin einen Code. Ein Passwort brauchen Sie nicht.',
      '{buttons}',
    ),
  },
  accessWithdrawn: {
    subject: 'Ein Zugang wurde Ihnen entzogen',
    text: paragraphs(
      '{greeting}',
      '# Sie haben keinen Zugang mehr: {what}.',
      'Ihre Tickets bleiben bei der Organisation. Eine Frage? Sprechen Sie mit ihrer Service-Managerin oder ihrem Service-Manager.',
    ),
  },
  accessLeft: {
    subject: 'Ein Zugang wurde Ihnen entzogen',
    text: paragraphs(
      '{greeting}',
      '# Sie haben keinen Zugang mehr für {organisation}.',
      'Ihre Tickets bleiben bei der Organisation. Eine Frage? Sprechen Sie mit ihrer Service-Managerin oder ihrem Service-Manager.',
    ),
  },
  accessLent: {
    subject: 'Eine Rolle wird für eine Abwesenheit verliehen',
    text: paragraphs(
      '{greeting}',
      '# {lender} verleiht eine Rolle an {borrower}: {what}.',
      'Von {from} bis einschließlich {until}. Beginn und Ende kommen von selbst.',
      '{buttons}',
    ),
  },
  accessReturned: {
    subject: 'Eine verliehene Rolle ist zurück',
    text: paragraphs(
      '{greeting}',
      '# Die Rolle, die {lender} an {borrower} verliehen hatte, ist wieder bei {lender}: {what}.',
    ),
  },
};
