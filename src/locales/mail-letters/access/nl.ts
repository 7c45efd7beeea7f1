import type { AccessTexts } from '#locales/mail-letters/access/fr.ts';
import { paragraphs } from '#locales/mail-letters/paragraphs.ts';

export const nl: AccessTexts = {
  accessProof: {
    subject: 'Bevestig uw adres',
    text: paragraphs(
      '{greeting}',
      '# Bevestig uw adres, dan vertrekt uw aanvraag van toegang.',
      'Iemand heeft met dit adres toegang gevraagd. De link werkt één keer, tot {date}. Daarna zegt dezelfde pagina hoe ver de aanvraag staat.',
      'Was u het niet? Doe niets: niemand wordt verwittigd en de aanvraag wordt vergeten.',
      '{buttons}',
    ),
  },
  accessReceived: {
    subject: 'Uw aanvraag van toegang is vertrokken',
    text: paragraphs(
      '{greeting}',
      '# De servicemanagers van uw organisatie hebben uw aanvraag ontvangen.',
      'U vraagt: {what}.',
      'Hebben zij na {days} werkdagen niet geantwoord, dan neemt de servicedesk uw aanvraag over.',
      '{buttons}',
    ),
  },
  accessRequest: {
    subject: '{name} vraagt toegang',
    text: paragraphs(
      '{greeting}',
      '# {name} vraagt: {what}.',
      'Het adres, dat bevestigd is: {address}',
      '{domain}',
      'De reden:\n{words}',
      'Zonder antwoord van u neemt de servicedesk de aanvraag over op {date}.',
      '{buttons}',
    ),
  },
  accessReminder: {
    subject: 'Herinnering {reminder}: {name} wacht op uw antwoord',
    text: paragraphs(
      '{greeting}',
      '# {name} vraagt: {what}.',
      'Dit is herinnering {reminder}.',
      'Het adres, dat bevestigd is: {address}',
      '{domain}',
      'De reden:\n{words}',
      'Zonder antwoord van u neemt de servicedesk de aanvraag over op {date}.',
      '{buttons}',
    ),
  },
  accessGranted: {
    subject: 'Uw toegang is toegekend',
    text: paragraphs(
      '{greeting}',
      '# U hebt toegang: {what}.',
      'De opgegeven reden:\n{words}',
      'Meldt u zich voor het eerst aan? Open de pagina hieronder en vul het adres in waarop u dit bericht kreeg: wij sturen er een code naartoe. Een wachtwoord is niet nodig.',
      '{buttons}',
    ),
  },
  accessRefused: {
    subject: 'Uw aanvraag van toegang is geweigerd',
    text: paragraphs(
      '{greeting}',
      '# Uw aanvraag is geweigerd: {what}.',
      'De opgegeven reden:\n{words}',
      'Begrijpt u niet waarom? Spreek erover met de servicemanager van uw organisatie.',
    ),
  },
  accessTakenBack: {
    subject: '{name} vraagt geen toegang meer',
    text: paragraphs(
      '{greeting}',
      '# {name} heeft de aanvraag ingetrokken: {what}.',
      'U hoeft niets meer te beslissen.',
    ),
  },
  accessGiven: {
    subject: 'U hebt een nieuwe toegang',
    text: paragraphs(
      '{greeting}',
      '# Uw servicemanager geeft u toegang: {what}.',
      'Meldt u zich voor het eerst aan? Open de pagina hieronder en vul het adres in waarop u dit bericht kreeg: wij sturen er een code naartoe. Een wachtwoord is niet nodig.',
      '{buttons}',
    ),
  },
  accessWithdrawn: {
    subject: 'Een toegang is ingetrokken',
    text: paragraphs(
      '{greeting}',
      '# U hebt geen toegang meer: {what}.',
      'Uw tickets blijven bij de organisatie. Een vraag? Spreek erover met haar servicemanager.',
    ),
  },
  accessLeft: {
    subject: 'Een toegang is ingetrokken',
    text: paragraphs(
      '{greeting}',
      '# U hebt geen enkele toegang meer voor {organisation}.',
      'Uw tickets blijven bij de organisatie. Een vraag? Spreek erover met haar servicemanager.',
    ),
  },
  accessLent: {
    subject: 'Een rol is uitgeleend voor een afwezigheid',
    text: paragraphs(
      '{greeting}',
      '# {lender} leent een rol uit aan {borrower}: {what}.',
      'Van {from} tot en met {until}. Het uitlenen begint en eindigt vanzelf.',
      '{buttons}',
    ),
  },
  accessReturned: {
    subject: 'Een uitgeleende rol is terug',
    text: paragraphs(
      '{greeting}',
      '# De rol die {lender} aan {borrower} had uitgeleend, is weer die van {lender}: {what}.',
    ),
  },
};
