import type { SignInWords } from '#locales/console/sign-in/fr.ts';

export const nl: SignInWords = {
  title: 'Aanmelden',
  lead: 'Voor de medewerkers van de servicedesk.',
  login: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  error: 'Fout',
  failed: 'Aanmelden is niet gelukt',
  missing: 'Geef uw e-mailadres en uw wachtwoord op.',
  wrong: 'Het e-mailadres of het wachtwoord is niet juist.',
  tooMany: ({ minutes }) =>
    `Te veel pogingen. Probeer opnieuw over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  demonstration: 'Accounts van de demonstratie',
  demonstrationHint: 'Het wachtwoord is voor iedereen hetzelfde:',
  linkTitle: 'Eerste aanmelding',
  linkLead: 'Met deze link meldt u zich één keer aan. Hij wordt pas gebruikt als u op de knop drukt.',
  linkSubmit: 'Meld mij aan',
  linkSpent: 'Deze link is al gebruikt, of hij is te oud. Vraag een nieuwe aan uw beheerder.',
  back: 'Terug naar de supportpagina',
};
