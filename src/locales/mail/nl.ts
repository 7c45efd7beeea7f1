import type { MailCatalogue } from '#locales/mail/fr.ts';
import { paragraphs } from '#locales/mail/paragraphs.ts';

export const nl: MailCatalogue = {
  frame: {
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
        `Herinneringen en bericht vertrekken bij de opening van de servicedesk. De afsluiting volgt ${days} werkdagen na het bericht.`,
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

    /** The text that an agent sends to a stranger, below the suggested contact (R8). */
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
      link: 'Leest u dit bericht op een ander toestel? Open daar de volgende link: die meldt u aan, zonder code.',
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
        text: 'Open “Uw account”, beëindig de andere sessies, kies een ander wachtwoord en verwittig meteen de servicedesk. Was u het wel, dan hoeft u niets te doen.',
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
    /** To staff, about a colleague's action. */
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
        count === 1
          ? 'Uw organisatie heeft 1\u00a0nieuw ticket:'
          : `Uw organisatie heeft ${count}\u00a0nieuwe tickets:`,
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
      why: 'U krijgt dit bericht omdat iemand ons vanaf uw adres heeft geschreven of u aan een ticket heeft toegevoegd. Is dat een vergissing? Antwoord ons dan.',
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
  },
  reasons: {
    newContact: 'Hij noemt geen ticket: hij heeft er een geopend.',
    wrongNumber: ({ typed, of }) =>
      `Hij vermeldt ${typed}, wat geen nummer van ons is (vermoedelijk is ${of} bedoeld): hij heeft een ticket geopend.`,
    answersOurMail: ({ on }) =>
      `Hij antwoordt op een bericht dat wij naar dit adres stuurden${on === null ? '' : ` (${on})`}.`,
    quotesNumber: 'Hij noemt het nummer, en de afzender neemt deel aan het ticket.',
    followUp: ({ of }) => `Hij is ontvangen na de afsluiting van ${of}: hij heeft een vervolgticket geopend.`,
    followUpContinued: ({ of }) =>
      `Hij is ontvangen na de afsluiting van ${of}: hij hoort bij het vervolgticket, dat nog open is.`,
    bareThanks: 'Een bedankje zonder meer: genoteerd, zonder gevolg.',
    openedByAgent: 'Een medewerker heeft er een ticket van geopend.',
    ownMail: 'Hij komt van een van onze eigen mailboxen.',
    bounceOfOurs: 'Een van onze berichten kwam terug: het adres ontvangt het niet.',
    bounceOfOther: 'Het stuurt een bericht van ons terug, maar noemt een andere ontvanger: er is niets gewijzigd.',
    delayOfOurs: 'Een van onze berichten is vertraagd: de mailserver probeert het nog.',
    autoReply: 'Een automatisch antwoord: genoteerd, zonder gevolg.',
    bounce: 'Een melding van niet-bezorging die over geen van onze berichten gaat.',
    report: 'Een automatisch verslag: genoteerd, zonder gevolg.',
    receipt: 'Een lees- of ontvangstbevestiging: genoteerd, zonder gevolg.',
    notTakingPart: 'Hij noemt een ticket waaraan de afzender niet deelneemt: een medewerker beslist.',
    dmarcFailed: 'Het adres van de afzender is mogelijk vervalst: een medewerker beslist.',
    agentByMail: 'Een medewerker schreef per e-mail zonder deel te nemen aan het ticket: voorgesteld als notitie.',
    answersHeld: 'Hij antwoordt op de bevestiging van een tegengehouden antwoord: ook tegengehouden.',
    noSender: 'Hij noemt geen afzender.',
    failed: 'Hij kon niet worden gelezen, ook niet na meerdere pogingen.',
    empty: 'Hij is leeg.',
    notAMessage: 'Dit is geen bericht.',
    messageTooLarge: 'Hij is te groot.',
    overTheLimit: ({ size, folder }) =>
      `Te groot (${size}): alleen de headers zijn opgeslagen. De volledige e-mail staat in de mailbox${folder === null ? '' : `, map ${folder}`}. Vraag de afzender om de bestanden op een andere manier te bezorgen.`,
    headersTooLarge: 'De headers zijn te groot.',
    tooManyParts: 'Hij heeft te veel delen.',
    nestedTooDeep: 'De delen zijn te diep genest.',
    tooManyAddresses: 'Hij heeft te veel geadresseerden.',
    tooManyAttachments: 'Hij heeft te veel bijlagen.',
    attachmentsTooLarge: 'De bijlagen zijn te groot.',
    lineTooLong: 'Een van de regels is te lang.',
    tookTooLong: 'Het lezen ervan duurde te lang.',
    malformed: 'De vorm laat zich niet lezen.',
    silent: {
      capped: 'Zonder automatisch antwoord: dit adres kreeg er binnen het uur al veel.',
      early: 'Zonder ontvangstbevestiging: deze mailbox verstuurt er nog geen.',
      dmarcFailed: 'Zonder automatisch antwoord: de DMARC-controle van het adres van de afzender is mislukt.',
      list: 'Zonder automatisch antwoord: hij kwam via een mailinglijst of als bulkmail.',
      noReply: 'Zonder automatisch antwoord: niemand leest e-mails aan het adres van de afzender (no-reply).',
      suppressed: 'Zonder automatisch antwoord: de e-mail vraagt daarom (X-Auto-Response-Suppress).',
    },
  },
  letters: {
    request: {
      subject: 'Wij hebben uw aanvraag ontvangen',
      text: paragraphs(
        'Wij hebben uw aanvraag ontvangen. Het nummer is:\n{number}',
        '{about}',
        '# U krijgt een eerste antwoord uiterlijk op {date}.',
        '{clock}',
        'Een medewerker leest uw aanvraag en antwoordt u per e-mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    urgent: {
      subject: 'Wij hebben uw aanvraag ontvangen',
      text: paragraphs(
        'Wij hebben uw aanvraag ontvangen. Het nummer is:\n{number}',
        '{about}',
        '# {call}. Vermeld het nummer {number}.\nUw incident is als dringend gemarkeerd. Het wordt pas dringend behandeld nadat u gebeld hebt.',
        'U krijgt een eerste antwoord uiterlijk op {date}.',
        '{clock}',
        '{paragraph}',
        '{reply}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    complaint: {
      subject: 'Wij hebben uw klacht ontvangen',
      text: paragraphs(
        'Wij hebben uw klacht ontvangen. Het nummer is:\n{number}',
        '{about}',
        '# U krijgt antwoord op uw klacht uiterlijk op {date}.',
        '{clock}',
        'Alleen de klachtencoördinator leest uw klacht, tot die ze aan anderen toevertrouwt.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    held: {
      subject: 'Wij hebben uw bericht ontvangen',
      text: paragraphs(
        '{greeting}',
        'Wij hebben uw bericht ontvangen.',
        '# Een medewerker bekijkt het uiterlijk op {date}.',
        'Wij kunnen het nog niet aan een dossier koppelen: een medewerker doet dat. U hoeft niets te doen, er gaat niets verloren.',
        '{reply}',
        '{urgent}',
      ),
    },
    answer: {
      subject: 'Antwoord op uw aanvraag',
      text: paragraphs(
        '{greeting}',
        '{words}',
        '# Uw ticket blijft open. Wij sluiten het niet af zonder het u aan te kondigen, met een datum.',
        '{paragraph}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    informationRequest: {
      subject: 'Wij hebben een vraag',
      text: paragraphs(
        '{greeting}',
        '# Wij wachten op uw antwoord om verder te gaan.',
        '{words}',
        'Wij hebben nog nodig:\n{missing}',
        'Antwoordt u niet, dan wordt uw ticket afgesloten op {date}.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    reminder: {
      subject: 'Herinnering aan onze vraag',
      text: paragraphs(
        '{greeting}',
        '# Herinnering {reminder} van {reminders}: wij wachten op uw antwoord om verder te gaan.',
        'Onze vraag was:\n{words}',
        'Wij hebben nog nodig:\n{missing}',
        'Antwoordt u niet, dan wordt uw ticket afgesloten op {date}. Met een antwoord, ook een kort, stoppen deze herinneringen.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    handled: {
      subject: 'Uw aanvraag is behandeld',
      text: paragraphs(
        '{greeting}',
        '# Uw aanvraag is behandeld. Uw ticket wordt afgesloten op {date}, tenzij u reageert.',
        'Wat wij gedaan hebben:\n{words}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    silence: {
      subject: 'Zonder antwoord wordt uw ticket afgesloten',
      text: paragraphs(
        '{greeting}',
        '# Zonder antwoord van u wordt uw ticket afgesloten op {date}.',
        'Wij hebben geen antwoord op onze vraag ontvangen. Zonder antwoord kunnen wij niet verder. Uw antwoord volstaat om verder te gaan.',
        'Onze vraag was:\n{words}',
        'Wij hebben nog nodig:\n{missing}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    duplicate: {
      subject: 'Uw ticket is afgesloten',
      text: paragraphs(
        '{greeting}',
        '# Wij hadden deze aanvraag al ontvangen. Ze heeft het nummer {remaining}: vermeld het in uw berichten.',
        'Uw ticket is afgesloten op {date}.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    unreachable: {
      subject: 'Uw ticket is afgesloten',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket is afgesloten op {date}.',
        'Wij hebben u niet kunnen bereiken.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    solved: {
      subject: 'Uw ticket is afgesloten',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket is afgesloten op {date}.',
        'U hebt ons gezegd dat alles opgelost is.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    withdrawn: {
      subject: 'Uw ticket is afgesloten',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket is afgesloten op {date}.',
        'U hebt uw aanvraag ingetrokken.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    referral: {
      subject: 'Wie u kan helpen',
      text: paragraphs(
        '{greeting}',
        '# Een andere dienst kan u helpen: u vindt de gegevens hieronder.',
        '{words}',
        '{paragraph}',
        'Met dit antwoord is uw ticket afgesloten ({date}).',
        '{reply}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    followUp: {
      subject: 'Uw bericht heeft een nieuw ticket geopend',
      text: paragraphs(
        'Ticket {former} was al afgesloten. Uw bericht heeft daarom een nieuw ticket geopend, dat naar het eerste verwijst. Het nummer is:\n{number}',
        '{about}',
        '# U krijgt een eerste antwoord uiterlijk op {date}.',
        '{clock}',
        'Een medewerker leest uw aanvraag en antwoordt u per e-mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    reopenedLate: {
      subject: 'Uw ticket is heropend',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket is weer open.',
        'Uw bericht van {date} is op tijd aangekomen: de afsluiting is ongedaan gemaakt. Wij hebben het pas daarna gelezen. U hoeft niets te doen: een medewerker gaat verder met uw aanvraag.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    closingMoved: {
      subject: 'Nieuwe datum van afsluiting',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket wordt voortaan afgesloten op {date}, tenzij u reageert.',
        'De aangekondigde datum was {formerDate}. De vrije dagen van onze dienst zijn gewijzigd: u hebt meer tijd. Voor deze wijziging hoeft u niets te doen.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    firstAnswerMoved: {
      subject: 'Nieuwe datum van ons antwoord',
      text: paragraphs(
        '{greeting}',
        '# U krijgt ten laatste op {date} een eerste antwoord.',
        'De aangekondigde datum was {formerDate}. De openingsdagen van onze dienst zijn gewijzigd. Onze excuses voor dit uitstel.',
        '{clock}',
        '{confirm}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    split: {
      subject: 'Een nummer voor elk onderwerp',
      text: paragraphs(
        'Uw bericht ging over meer dan één onderwerp. Elk onderwerp heeft een eigen ticket, zodat niets verloren gaat. Dit ticket heeft het nummer:\n{number}',
        '{about}',
        'De rest loopt verder onder het nummer {former}. Vermeld het nummer van het onderwerp waarover u het hebt.',
        '# U krijgt een eerste antwoord uiterlijk op {date}.',
        '{clock}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    rejoined: {
      subject: 'Uw onderwerpen staan weer samen',
      text: paragraphs(
        '{greeting}',
        '# Alles loopt verder in uw ticket {number}.',
        'Wij hadden het ticket {former} geopend voor een deel van uw aanvraag. Dat deel staat weer in uw ticket. Beide nummers leiden ernaartoe: u hoeft niets te doen.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    restored: {
      subject: 'Uw ticket staat weer apart',
      text: paragraphs(
        '{greeting}',
        '# Uw ticket {number} wordt weer apart behandeld.',
        'Wij hadden het bij vergissing samengevoegd met ticket {former}. Er is niets verloren: elk nummer leidt weer naar zijn eigen ticket.',
        'Het wordt afgesloten op {date}, tenzij u reageert.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    takingPart: {
      subject: 'U neemt deel aan een ticket',
      text: paragraphs(
        '{greeting}',
        '# U neemt nu deel aan een ticket van onze servicedesk.',
        '{ticket}',
        'U krijgt de antwoorden, u kunt het lezen en erop antwoorden. Wilt u dat niet, open dan het ticket en trek u terug.',
        '{buttons}',
        '{reply}',
        '{urgent}',
      ),
    },
    ticketLink: {
      subject: 'Uw link naar het ticket',
      text: paragraphs(
        '{greeting}',
        '# Hier is de link die u gevraagd hebt: hij opent uw ticket.',
        '{buttons}',
        'De link werkt één keer en is maar kort geldig. Hebt u hem niet gevraagd, doe dan niets.',
        '{ticket}',
      ),
    },
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
        'U vraagt toegang: {what}.',
        'Hebben zij na {days} werkdagen niet geantwoord, dan neemt de servicedesk uw aanvraag over.',
        '{buttons}',
      ),
    },
    accessRequest: {
      subject: '{name} vraagt toegang',
      text: paragraphs(
        '{greeting}',
        '# {name} vraagt toegang: {what}.',
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
        '# {name} vraagt toegang: {what}.',
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
      text: paragraphs('{greeting}', '# De uitlening van {lender} aan {borrower} is voorbij: {what}.'),
    },
  },
};
