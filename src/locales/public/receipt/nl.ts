import type { ReceiptWords } from '#locales/public/receipt/fr.ts';

export const nl: ReceiptWords = {
  title: ({ number }) => `Uw nummer: ${number}`,
  titles: ({ count }) => `Uw ${count} nummers`,
  number: 'Dit is uw nummer',
  numbers: ({ count }) => `Dit zijn uw ${count} nummers`,
  numberNote: 'Vermeld het aan de telefoon en laat het in het onderwerp van uw e\u2011mails staan.',

  noCall: 'Uw dringende aanvraag is geregistreerd',
  phoneIn: {
    fr: 'Telefoon, in het Frans',
    nl: 'Telefoon, in het Nederlands',
    de: 'Telefoon, in het Duits',
    en: 'Telefoon, in het Engels',
  },
  openUntil: ({ time }) => `Open tot vandaag ${time}`,
  quote: 'Vermeld dit nummer',
  quoteFirst: 'Vermeld eerst het bovenste van deze nummers',
  quoteNote: 'Wij vinden er uw beschrijving mee terug.',
  otherLanguages: 'We hebben geen lijn in het Nederlands. Deze lijnen antwoorden in hun taal:',

  received: 'Uw aanvraag is ontvangen',
  severalReceived: 'Uw aanvragen zijn geregistreerd',
  complaintReceived: 'Uw klacht is ontvangen',
  about: ({ summary }) => `“${summary}”.`,
  aboutSite: ({ summary, site }) => `“${summary}”, site ${site}.`,
  mailComing:
    'U krijgt het nummer ook per e\u2011mail, op het adres dat u hebt opgegeven. Kennen wij het nog niet, bevestig het dan met één klik in die e\u2011mail.',
  numberHereOnly:
    'Noteer het nummer: dit adres kreeg in korte tijd al meerdere e\u2011mails van ons, daarom sturen we er nu geen. Uw aanvraag is wel geregistreerd en u krijgt een antwoord.',
  copyComing: ({ address }) => `Een kopie met het nummer is onderweg naar ${address}.`,
  phoneOnly: 'U gaf geen e\u2011mailadres op: noteer het nummer. Wij bellen u.',
  anonymous: 'U bent anoniem: noteer het nummer. We kunnen u niet antwoorden, maar u kunt het ons vermelden.',

  next: 'Wat er nu gebeurt',
  now: 'Nu',
  callNowText: 'U belt. Een medewerker van de servicedesk opent uw ticket en bevestigt met u dat het dringend is.',
  at: ({ time }) => `Vandaag om ${time}`,
  onDay: ({ day, time }) => `${day} om ${time}`,
  callLaterText: 'De lijn gaat open. U belt, en een medewerker van de servicedesk bevestigt met u dat het dringend is.',
  untilThen: 'Tot dan',
  untilThenText:
    'Uw ticket staat op de lijst van dringende incidenten en wij zien het als eerste. Houd het nummer bij de hand.',
  untilThenMail: 'Verandert er iets, antwoord dan op de e\u2011mail die u krijgt.',
  noLineText: 'Deze servicedesk heeft geen telefoonlijn. Uw ticket staat op de lijst van dringende incidenten.',
  before: ({ time }) => `Vóór ${time}`,
  beforeOn: ({ day, time }) => `Vóór ${day}, ${time}`,
  firstAnswer: ({ hours }) =>
    `U krijgt een eerste antwoord. Dat beloven we binnen ${hours} werkuren van de servicedesk.`,
  by: ({ date }) => `Uiterlijk op ${date}`,
  complaintAnswer: ({ days }) =>
    `U krijgt een antwoord op uw klacht, binnen ${days} kalenderdagen. Alleen de klachtencoördinator leest ze, tot hij ze aan anderen toevertrouwt.`,
  complaintAnonymous: ({ days }) =>
    `De klachtencoördinator behandelt uw klacht, binnen ${days} kalenderdagen. Alleen hij leest ze, tot hij ze aan anderen toevertrouwt.`,
  meanwhile: 'Intussen',
  meanwhileText: 'Schrijft u ons nog over dit onderwerp? Laat het nummer in het onderwerp van uw e\u2011mail staan.',
  meanwhilePhone: 'Wilt u nog iets toevoegen? Bel ons en vermeld het nummer.',

  follow: 'Dit ticket volgen',
  followOne: ({ number }) => `Volgen: ${number}`,
  followAll: 'Uw aanvragen volgen',
  another: 'Nog een aanvraag schrijven',
  home: 'Terug naar support',

  expired: {
    title: 'Deze bevestiging is niet meer beschikbaar',
    text: 'Ze blijft 24 uur zichtbaar. Uw ticket bestaat nog altijd: het nummer staat in de e\u2011mail die u kreeg.',
  },
};
