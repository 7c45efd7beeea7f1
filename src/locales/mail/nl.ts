import type { MailMessages } from '#locales/mail/fr.ts';

export const nl: MailMessages = {
  greeting: (name) => (name ? `Beste ${name}` : 'Beste'),
  agent: (name) => (name ? `${name}, servicedesk` : 'De servicedesk'),
  labelled: (label, text) => `${label}: ${text}`,
  and: 'en',
  or: 'of',

  subject: {
    signInCode: 'Uw aanmeldcode',
    providerCode: 'Uw account koppelen aan een identiteitsaanbieder',
    addressCode: 'Code om uw adres te bevestigen',
    invitation: 'Uw toegang tot de desk',
    testMail: 'Testbericht',
    signInNews: 'Uw aanmelding is veranderd',
    colleagueWrote: 'Een collega schreef op uw ticket',
    organisationTicket: 'Een nieuw ticket van uw organisatie',
    escalation: 'Een streeftijd in het oog te houden',
    staffNews: 'Nieuws over een ticket',
    organisationDigest: 'Nieuwe tickets van uw organisatie',
    knownIncident: 'Gekend incident',
  },

  personalLink: '[persoonlijke link]',
  copy: 'Wat u ons stuurde',
  number: {
    plain: 'Uw ticket:',
  },
  about: (summary) => `Het gaat over: ${summary}`,
  yourRequest: 'uw aanvraag',

  firstAnswer: (when) => `U krijgt een eerste antwoord uiterlijk op ${when}.`,
  received: 'ontvangen',
  firstAnswerCell: ['Eerste', 'antwoord'],
  hourCell: (hours) => `${hours}\u00a0u.`,
  hoursCounted: (hours) => `Wij tellen de openingsuren: ${hours}.`,
  next: 'Een medewerker leest uw aanvraag en antwoordt u per e-mail.',

  ifUrgent: { lead: 'Is het dringend,', text: (phones) => `bel dan ${phones} en vermeld het ticketnummer.` },
  ifUrgentHeld: { lead: 'Is het dringend,', text: (phones) => `bel dan ${phones}.` },

  reply: {
    lead: 'Schrijft u ons nog hierover,',
    text: 'beantwoord dan deze e-mail of laat het nummer in het onderwerp staan. Stuur voor een ander onderwerp een nieuw bericht.',
  },
  replyHeld: {
    lead: 'Wilt u iets toevoegen,',
    text: 'beantwoord dan deze e-mail. Stuur voor een ander onderwerp een nieuw bericht.',
  },
  confirm: {
    lead: 'Bevestig uw adres:',
    text: 'dan mogen onze berichten de inhoud van uw aanvraag herhalen.',
  },

  information: {
    form: 'Deze informatie geven',
  },
  step: {
    remind: (index) => `herinnering ${index}`,
    notice: 'bericht van afsluiting',
    close: 'afsluiting',
    legend: (days) =>
      `Herinneringen en bericht vertrekken bij de opening van de desk. De afsluiting volgt ${days} werkdagen na het bericht.`,
  },

  closesCell: 'Sluit',
  notCountedCell: (days) => [`${days}\u00a0dagen`, 'niet geteld'],
  counted: (days, start) => `Wij tellen ${days === 1 ? '1\u00a0werkdag' : `${days}\u00a0werkdagen`} na ${start}.`,
  extended: 'Deze termijn is één keer verlengd.',
  skipped: (list) => `Niet geteld: ${list}.`,
  weekend: 'weekend',
  solvedQuestion: 'Is uw probleem opgelost?',
  moreTimeQuestion: 'Hebt u meer tijd nodig?',
  button: {
    solved: 'Opgelost',
    notSolved: 'Niet opgelost',
    moreTime: 'Ik heb meer tijd nodig',
    confirm: 'Mijn adres bevestigen',
    read: 'Uw ticket bekijken',
  },
  effect: {
    solved: '“Opgelost” sluit meteen af.',
    notSolved: '“Niet opgelost” heropent uw ticket.',
    moreTime: (days) => `“Meer tijd” verlengt één keer met ${days} werkdagen.`,
    reply: 'U kunt ook gewoon deze e-mail beantwoorden.',
  },

  closed: {
    again: {
      lead: 'Is er iets niet in orde,',
      text: 'beantwoord dan deze e-mail: uw bericht opent een nieuw ticket, dat naar dit ticket verwijst, en u krijgt het nummer.',
    },
  },

  /** What an agent sends to a stranger, below a proposed contact (R8). */
  wrongNumber: (typed, of) =>
    `U vermeldde ${typed}, maar dat is geen ticketnummer van ons. Bedoelde u ${of}? Antwoord dan op de laatste e-mail die u daarover kreeg.`,
  referral: {
    site: (site) => `Uw bericht gaat over de website ${site}.`,
    who: 'Wij helpen redacteurs en eigenaars van websites. Voor alle andere vragen kunt u terecht bij de communicatiedienst van de bevoegde overheid:',
    email: 'E-mail',
    phone: 'Telefoon',
    page: 'Webpagina',
  },

  signIn: {
    code: 'Uw code:',
    until: 'Hij geldt tien minuten, één keer.',
    link: 'Leest u dit bericht op een ander toestel? Met deze knop meldt u zich daar aan, zonder code.',
    button: 'Meld mij aan',
    notYou:
      'Hebt u niets gevraagd? Doe dan niets: zonder deze code komt niemand binnen. Geef hem aan niemand, ook niet aan ons.',
  },

  providerCode: {
    lead: ({ desk, provider }) => `U koppelt uw account bij ‘${desk}’ aan ${provider}.`,
    effect: ({ provider }) =>
      `Wie zich voortaan met dat account bij ${provider} aanmeldt, komt ook in uw account bij ons.`,
    where:
      'Typ de code in de browser waarin u begonnen bent, of open de link in diezelfde browser. Code en link gelden tien minuten, één keer.',
    button: ({ provider }) => `Mijn account koppelen aan ${provider}`,
    notYou: {
      lead: 'Bent u hier niet mee begonnen?',
      text: 'Doe dan niets: er wordt niets gekoppeld. Open de link niet en geef de code aan niemand, ook niet aan ons.',
    },
  },

  addressCode: {
    lead: 'Iemand die bij ons aangemeld is, zegt dat dit e-mailadres ook van hem of haar is. Bent u dat, neem deze code dan over op de pagina ‘Uw account’. De aanvragen van dit adres komen dan bij de uwe.',
    notYou:
      'Bent u dat niet? Doe dan niets: zonder deze code verandert er niets. Geef hem aan niemand, ook niet aan ons.',
  },

  invitation: {
    sentence: (desk) => `${desk} nodigt u uit om met Belfry te werken.`,
    link: (when) =>
      `Open deze link uiterlijk op ${when}. Hij werkt maar één keer: u kiest er hoe u zich aanmeldt, met een tweede factor.`,
    button: 'Mijn toegang openen',
    notYou: 'Werkt u niet bij deze desk? Doe dan niets, en geef deze link aan niemand.',
  },

  testMail: {
    sentence: (desk) => `Dit testbericht is aangekomen: de post van ‘${desk}’ vertrekt.`,
    asked: (when) => `Een beheerder van de desk vroeg het op ${when}. U hoeft niet te antwoorden.`,
  },

  signInNews: {
    what: {
      passwordSet: 'Voor uw account is een wachtwoord gekozen.',
      totpSetUp: 'Aan uw account is een app met codes toegevoegd.',
      passkeySetUp: 'Aan uw account is een toegangssleutel toegevoegd.',
      totpWithdrawn: 'De app met codes is uit uw account verwijderd.',
      passkeyWithdrawn: 'Een toegangssleutel is uit uw account verwijderd.',
      recoveryCodesRenewed: 'Er zijn nieuwe herstelcodes gemaakt; de vorige gelden niet meer.',
      identityLinked: 'Het account van een identiteitsprovider geeft nu toegang tot uw account.',
      identityUnlinked: 'Het account van een identiteitsprovider geeft geen toegang meer tot uw account.',
      addressAdded: 'Aan uw account is een e-mailadres toegevoegd.',
      newDevice: 'Uw account is gebruikt op een toestel dat wij niet kenden.',
      factorsEnded: 'Uw beheerder heeft uw tweede bewijzen beëindigd: app, toegangssleutels en herstelcodes.',
    },
    when: (when) => `Dat was op ${when}.`,
    onDevice: (when, device) => `Dat was op ${when}, op dit toestel: ${device}.`,
    reason: {
      lost: 'Reden: u kunt er niet meer bij.',
      replaced: 'Reden: u hebt een andere telefoon of een ander toestel.',
      suspicion: 'Reden: iemand anders kon er misschien bij.',
    },
    setUpAnew: 'Al uw sessies zijn beëindigd. Bij uw volgende aanmelding kiest u een nieuw tweede bewijs.',
    notYou: {
      lead: 'Was u dat niet?',
      text: 'Open “Uw account” met de knop, beëindig de andere sessies, kies een ander wachtwoord en verwittig meteen de servicedesk. Was u het wel, dan hoeft u niets te doen.',
    },
    button: 'Uw account',
  },

  colleagueWrote: {
    sentence: (name) =>
      name ? `${name}, die aan uw ticket deelneemt, schreef:` : 'Iemand die aan uw ticket deelneemt, schreef:',
    filesAlone: 'Alleen bestanden: u vindt ze op de pagina van het ticket.',
  },
  organisationTicket: {
    sentence: (number) => `Uw organisatie heeft een nieuw ticket: ${number}.`,
    onPage:
      'Wilt u er iets op schrijven, open het dan in het portaal: een antwoord op deze e‑mail wordt voor een medewerker opzijgelegd.',
  },
  escalation: {
    targets: { firstAnswer: 'Het eerste antwoord', nextAnswer: 'Het volgende antwoord', handled: 'De behandeling' },
    due: ({ number, target, date }) => `${target} van ticket ${number} wordt verwacht tegen ${date}.`,
    overdue: ({ number, target, date }) => `${target} van ticket ${number} werd verwacht tegen ${date}.`,
    onPage: 'Open het ticket in de console om iets te doen: een antwoord op deze e‑mail doet dat niet.',
  },
  /** To one of the staff, of what a colleague did. */
  staffNews: {
    given: ({ number }) => `Ticket ${number} is aan u gegeven.`,
    mentioned: ({ number }) => `Een notitie bij ticket ${number} vermeldt u.`,
    watched: ({ number, what }) => `Ticket ${number}, dat u volgt: ${what}.`,
    what: {
      reacted: 'er kwam een reactie',
      held: 'een tegengehouden antwoord wacht op een beslissing',
      answered: 'er is geantwoord',
      informationRequested: 'er is bijkomende informatie gevraagd',
      handled: 'het is als behandeld gemarkeerd',
      noted: 'er is een interne notitie geschreven',
      called: 'er is een gesprek genoteerd',
      closed: 'het is afgesloten',
      reopened: 'het is heropend',
      linked: 'een ander ticket is eraan gekoppeld',
    },
    onPage: 'Wat er geschreven is, leest u in de console: een antwoord op deze e‑mail komt er niet aan.',
  },
  organisationDigest: {
    sentence: (count) =>
      count === 1 ? 'Uw organisatie heeft 1\u00a0nieuw ticket:' : `Uw organisatie heeft ${count}\u00a0nieuwe tickets:`,
    untitled: 'zonder titel',
    others: (count) => (count === 1 ? 'en nog 1\u00a0ander' : `en nog ${count}\u00a0andere`),
    button: 'De tickets bekijken',
  },
  knownIncident: {
    onSite: (site) => `Er is een incident gekend op de site ${site}. U hoeft het niet te melden.`,
    everywhere: 'Er is een incident gekend op alle sites. U hoeft het niet te melden.',
    expected: (when) => `Het zou voorbij moeten zijn op ${when}.`,
    button: 'De gekende incidenten bekijken',
  },

  erasure: {
    received: {
      subject: 'Uw verzoek om wissing',
      sentence: (when) => `U hebt gevraagd uw gegevens te wissen. U krijgt uiterlijk op ${when} een antwoord.`,
      back: 'Tot dan kunt u het verzoek intrekken in het portaal, onder “Mijn gegevens”. Daar ziet u ook hoe het ermee staat.',
      notYou:
        'Was u het niet? Trek het daar in, beëindig de andere sessies in “Uw account” en verwittig de servicedesk.',
    },
    refused: {
      subject: 'Uw gegevens worden niet gewist',
      sentence: 'Uw verzoek om wissing is geweigerd.',
      reason: 'De reden:',
      rights:
        'Gaat u niet akkoord, dan kunt u op deze e‑mail antwoorden, een klacht indienen bij de gegevensbeschermingsautoriteit of naar de rechter stappen.',
    },
    done: {
      subject: 'Uw gegevens zijn gewist',
      sentence: 'Uw gegevens zijn gewist, zoals u hebt gevraagd.',
      stays:
        'Wat blijft, zegt niet meer wie u bent: de stappen van uw tickets, wat onze medewerkers schreven en het auditlogboek.',
      last: 'Dit is ons laatste bericht aan u: uw adres verdwijnt ermee.',
    },
  },

  footer: {
    choice: {
      why: 'Geen regel verplicht dit bericht: u kiest of u het krijgt.',
      label: 'Uw berichten kiezen',
    },
    why: 'U krijgt dit bericht omdat er een aanvraag van uw adres gekomen is. Was u het niet? Antwoord ons dan.',
    phone: (phone, language, hours) => `${phone} (${language}, ${hours})`,
    line: { fr: 'in het Frans', nl: 'in het Nederlands', de: 'in het Duits', en: 'in het Engels' },
    open: (hours) => `De servicedesk is open ${hours}.`,
  },
  hours: {
    businessDays: (spans) => `op werkdagen ${spans}`,
    day: (day, spans) => `op ${day} ${spans}`,
    span: (opens, closes) => `van ${opens} tot ${closes}`,
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    never: 'op afspraak',
    exception: (days, spans, reason) => `${days}: open ${spans} (${reason}).`,
    closed: (days, reason) => `${days}: gesloten (${reason}).`,
    fromTo: (from, until) => `van ${from} tot en met ${until}`,
  },
};
