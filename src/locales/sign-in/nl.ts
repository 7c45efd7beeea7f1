import type { SignInWords } from '#locales/sign-in/fr.ts';

export const nl: SignInWords = {
  title: 'Aanmelden',
  lead: 'Om uw aanvragen te volgen, of om ze te beantwoorden.',
  login: 'E\u2011mailadres',
  password: 'Wachtwoord',
  show: 'Tonen',
  hide: 'Verbergen',
  submit: 'Aanmelden',
  error: 'Fout',
  failed: 'Aanmelden is niet gelukt',
  missing: 'Geef uw e\u2011mailadres en uw wachtwoord op.',
  noAddress: 'Geef uw volledige e\u2011mailadres op, bijvoorbeeld an.peeters@administration.example.',
  wrong: 'Het e\u2011mailadres of het wachtwoord is niet juist.',
  tooMany: ({ minutes }) =>
    `Te veel pogingen. Probeer opnieuw over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  others: 'Zonder wachtwoord',
  byMail: 'Een code per e\u2011mail ontvangen',
  byPasskey: 'Een toegangssleutel gebruiken',
  byProvider: ({ name }) => `Doorgaan met ${name}`,
  why: {
    over: 'Uw aanmelding duurde te lang, of te veel codes waren fout. Begin opnieuw.',
    providerDown: 'Deze identiteitsaanbieder antwoordt niet. Probeer later opnieuw, of meld u anders aan.',
    providerBroken:
      'Deze identiteitsaanbieder antwoordt, maar niet zoals het hoort. Meld u anders aan; uw beheerders kunnen hem testen.',
    providerOff: 'Deze identiteitsaanbieder wordt hier niet meer gebruikt. Meld u anders aan.',
    providerDenied: 'U hebt zich niet aangemeld bij de identiteitsaanbieder. Probeer opnieuw, of meld u anders aan.',
    providerAnswer: 'Het antwoord van de identiteitsaanbieder is niet geldig. Begin opnieuw, of meld u anders aan.',
    noAccess: 'U hebt momenteel geen toegang. Vraag ze aan uw servicemanager.',
  },
  noneYet: { question: 'Nog geen toegang?', ask: 'Toegang vragen' },
  passkeyFailed: 'De toegangssleutel is niet aanvaard. Probeer opnieuw, of kies een andere manier.',
  passkeyAbsent:
    'Er is geen toegangssleutel van deze site gebruikt: dit toestel heeft er geen, of u bent gestopt. Probeer opnieuw, of meld u anders aan.',
  demonstration: 'Accounts van de demonstratie',
  demonstrationHint: 'Het wachtwoord is voor iedereen hetzelfde:',
  linkTitle: 'Eerste aanmelding',
  linkLead: 'Met deze link meldt u zich één keer aan. Hij wordt pas gebruikt als u op de knop drukt.',
  linkSubmit: 'Meld mij aan',
  linkSpent:
    'Deze link is al gebruikt, verlopen of niet volledig. Hebt u toegang, dan meldt een code per e\u2011mail u toch aan; vraag anders een nieuwe uitnodiging aan uw beheerder.',
  linkAgain: 'Een code per e\u2011mail krijgen',
  first: {
    title: 'Eerste beheerder',
    lead: 'Deze link maakt u één keer beheerder van deze installatie. Daarna beschermt u uw toegang met een tweede bewijs.',
    email: 'Uw e\u2011mailadres',
    emailHint: 'Daarmee meldt u zich later aan.',
    submit: 'Beheerder worden',
    spent:
      'Deze link is al gebruikt, is verlopen of is niet volledig. Start “belfry serve” opnieuw: zolang er geen beheerder is, toont de terminal een nieuwe link.',
  },
  back: 'Terug naar de supportpagina',
  anew: 'Anders aanmelden',
  code: {
    title: 'Uw code',
    lead: ({ address }) => `Als ${address} bij ons bekend is, komt daar binnen de minuut een code aan.`,
    label: 'Code uit de e\u2011mail',
    hint: 'Acht cijfers. Hij geldt tien minuten.',
    submit: 'Meld mij aan',
    wrong: ({ left }) => `Deze code is niet juist. U hebt nog ${left === 1 ? 'één poging' : `${left} pogingen`}.`,
    over: 'Deze code geldt niet meer: hij is verlopen, of hij werd vijf keer fout getypt. Vraag een andere.',
    again: 'Niets ontvangen? Een andere code vragen',
  },
  mailLink: {
    title: 'Aanmelden met deze link',
    lead: ({ address }) => `U meldt zich hier aan met het adres ${address}. De link werkt één keer.`,
    spent: 'Deze link is al gebruikt, verlopen of onvolledig. U kunt een nieuwe vragen.',
    again: 'Een nieuwe link vragen',
  },
  providerLink: {
    title: ({ provider }) => `Uw account koppelen aan ${provider}`,
    codeSent: ({ address, provider }) =>
      `Als ${address} bij ons bekend is, komt daar binnen de minuut een code aan. Met die code koppelt u uw account bij ons aan ${provider}.`,
    lead: ({ address, provider }) =>
      `U koppelt het account van ${address} aan uw account bij ${provider}. Voortaan meldt dat u hier aan. Bent u hier niet mee begonnen? Sluit dan deze pagina.`,
    submit: 'Koppelen en aanmelden',
    codeTitle: 'Uw code',
    codeLead: ({ provider }) =>
      `Typ deze code in de browser waarin u begonnen bent, om uw account te koppelen aan ${provider}. Hier wordt niets gekoppeld.`,
    codeNotYou: 'Bent u hier niet mee begonnen? Sluit dan deze pagina, en geef deze code aan niemand.',
    addressTitle: 'Uw adres bij ons',
    addressLead: ({ provider }) =>
      `${provider} bevestigt uw e\u2011mailadres niet. Geef het adres dat wij kennen: daar komt een code aan, die uw account koppelt aan ${provider}.`,
    addressSubmit: 'Een code ontvangen',
  },
  factor: {
    title: 'Tweede stap',
    lead: 'Bevestig op een tweede manier dat u het bent: zo volstaat een gestolen wachtwoord niet.',
    label: 'Code van uw app',
    hint: 'Zes cijfers. Zonder uw telefoon: een van uw herstelcodes.',
    recovery: 'Herstelcode',
    submit: 'Doorgaan',
    wrong: ({ left }) =>
      `Deze code is niet juist, of hij is al gebruikt. U hebt nog ${left === 1 ? 'één poging' : `${left} pogingen`}.`,
  },
  setUp: {
    title: 'Uw toegang beveiligen',
    lead: 'Uw rol vraagt bij elke aanmelding een tweede bewijs. Kies er nu een; het duurt een minuut.',
    app: 'Een app met codes',
    appLead: 'Lees deze afbeelding met een app zoals die van uw telefoon, en typ dan de code die zij toont.',
    picture: 'Afbeelding voor de app',
    secret: 'Zonder camera typt u deze sleutel in de app:',
    open: 'De app op dit toestel openen',
    code: 'Code van de app',
    codeHint: 'Zes cijfers',
    submit: 'Deze app gebruiken',
    wrong:
      'Deze code hoort niet bij de sleutel hierboven. Wacht op de volgende en typ die; de klok van uw telefoon moet juist lopen.',
    passkey: 'Of een toegangssleutel',
    passkeyLead:
      'Uw toestel herkent u, aan uw gezicht, uw vinger of zijn code. Dat is het eenvoudigst en het veiligst.',
    passkeyName: 'Naam van deze toegangssleutel',
    passkeyNameHint: 'Om hem te herkennen: “telefoon”, “computer op kantoor”',
    passkeySubmit: 'Een toegangssleutel maken',
    passkeyFailed: 'De toegangssleutel is niet gemaakt. Probeer opnieuw, of neem een app.',
  },
};
