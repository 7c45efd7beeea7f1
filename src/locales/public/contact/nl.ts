import type { ContactWords } from '#locales/public/contact/fr.ts';

export const nl: ContactWords = {
  error: ({ title }) => `Fout: ${title}`,
  step: ({ at, of, name }) => `Stap ${at} van ${of} · ${name}`,
  steps: {
    you: 'Wie u bent',
    kind: 'Uw onderwerp',
    check: 'Controle',
    incident: 'Incident',
    request: 'Serviceaanvraag',
    question: 'Vraag',
    complaint: 'Klacht',
  },
  fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
  optional: '(niet verplicht)',
  next: 'Verder',
  change: 'Wijzigen',

  who: {
    question: 'Schrijft u op een site, of bent u ervoor verantwoordelijk?',
    hint: 'De servicedesk helpt redacteurs en eigenaars van de sites die hij bedient. Een klacht kan iedereen indienen.',
    choices: {
      editor: {
        label: 'Ja, ik ben redacteur of eigenaar van een site',
        hint: 'U schrijft pagina’s van een site van de overheid, of u bent ervoor verantwoordelijk.',
      },
      visitor: {
        label: 'Nee, ik bezoek een site',
        hint: 'We zoeken samen met u de overheidsdienst die u kan antwoorden.',
      },
      complaint: {
        label: 'Ik wil een klacht indienen',
        hint: 'Over de servicedesk of over hoe u werd geholpen. U mag anoniem blijven.',
      },
    },
    missing: 'Kies het antwoord dat bij u past',
  },

  you: {
    account: { hint: 'U bent aangemeld: we antwoorden op uw adres.', change: 'Uw gegevens wijzigen' },
    question: 'Hoe kunnen we u bereiken?',
    hint: 'We sturen u het nummer van uw ticket en onze antwoorden.',
    anonymous:
      'U mag deze velden leeg laten. Zonder adres of telefoonnummer kunnen we u niet antwoorden: noteer dan het nummer dat u te zien krijgt.',
    name: { label: 'Uw naam', hint: 'Voornaam en naam.' },
    email: { label: 'Uw e\u2011mailadres', hint: 'We sturen er het nummer en onze antwoorden naartoe.' },
    phone: { label: 'Uw telefoonnummer', hint: 'Om u terug te bellen, bijvoorbeeld 02 555 20 12.' },
    language: { label: 'In welke taal mogen we u antwoorden?' },
    trap: 'Laat dit veld leeg',
  },

  kind: {
    question: 'Waarover gaat het?',
    another: 'Waarover gaat het deze keer?',
    hint: 'Eén onderwerp per keer: u kunt er daarna andere toevoegen. Elk krijgt een eigen nummer.',
    kinds: {
      incident: { label: 'Incident', hint: 'Iets werkt niet meer, of niet zoals het hoort.' },
      request: { label: 'Serviceaanvraag', hint: 'U wilt dat we iets toevoegen, wijzigen of verwijderen.' },
      question: { label: 'Vraag', hint: 'U wilt weten hoe iets moet.' },
      complaint: { label: 'Klacht', hint: 'U bent ergens niet tevreden over.' },
    },
    missing: 'Kies waarover het gaat',
    help: 'Hoe u een volledige aanvraag schrijft, met voorbeelden',
  },

  about: {
    ownSites: 'Uw sites:',
    question: {
      incident: 'Wat werkt er niet?',
      request: 'Wat kunnen we voor u doen?',
      question: 'Wat is uw vraag?',
      complaint: 'Waarover hebt u een klacht?',
    },
    hint: 'Een volledige aanvraag gaat sneller: beantwoord ook wat aanbevolen is, als u kunt.',
    place: ({ place, of }) => `Onderwerp ${place} van ${of}`,
    another: 'Nog een onderwerp toevoegen',
    anotherHint: 'Uw antwoorden blijven bewaard; het andere onderwerp krijgt een eigen nummer.',
    rival: 'In het andere venster:',
    files: {
      hint: ({ count, size }) => `Hoogstens ${count} bestanden van ${size} elk.`,
      remove: ({ name }) => `${name} verwijderen`,
      removeShort: 'Verwijderen',
    },
  },

  draft: {
    kept: ({ until }) =>
      `Wat u typt, blijft 7 dagen bewaard op dit toestel, tot ${until}. Er wordt niets verzonden voor u alles hebt nagekeken.`,
    willBeKept:
      'Wat u typt, blijft 7 dagen bewaard op dit toestel. Er wordt niets verzonden voor u alles hebt nagekeken.',
    discard: 'Wissen wat ik typte',
    discarded: { title: 'Alles is gewist', text: 'Wat u getypt had en uw bestanden worden niet meer bewaard.' },
    expired: {
      title: 'Wat u getypt had, wordt niet meer bewaard',
      text: 'Er zijn meer dan 7 dagen voorbij, of u hebt het gewist. Begin een nieuwe aanvraag.',
    },
    resumed: {
      title: 'Wat u net verstuurde, is bewaard',
      text: 'De rest was niet meer bewaard: vul aan wat ontbreekt en ga dan verder.',
    },
    found: {
      title: 'U hebt een aanvraag die nog niet verzonden is',
      text: ({ until }) => `Ze blijft op dit toestel bewaard tot ${until}.`,
      goOn: 'Verdergaan met deze aanvraag',
    },
    tooLarge: {
      title: 'Nog niet bewaard',
      text: 'Er is te veel tekst voor één aanvraag. Kort uw antwoorden in en voeg de rest toe als bestand.',
    },
    tooMany: {
      title: 'Nog niet bewaard',
      text: ({ when }) =>
        `Er zijn veel aanvragen begonnen vanaf uw netwerk. Ga verder vanaf ${when} en houd deze pagina open.`,
    },
  },

  formChanged: {
    title: 'De vragen zijn intussen gewijzigd',
    added: ({ labels }) => `Nieuwe vragen: ${labels}.`,
    former: ({ labels }) => `Niet meer gevraagd: ${labels}. Uw antwoord gaat mee met de aanvraag.`,
    kept: 'Alles wat u getypt had, is bewaard.',
  },

  aside: {
    so: 'Uw antwoorden tot nu toe',
    who: 'Wie u bent',
    editor: 'Redacteur of eigenaar van een site',
    portal: 'Aangemeld op het portaal',
    complaint: 'Iemand die een klacht indient',
    anonymous: 'Anoniem',
    subject: 'Onderwerp',
    subjectAt: ({ place }) => `Onderwerp ${place}`,
    changeYou: 'Wijzigen wie u bent',
    changeSubject: ({ place }) => `Onderwerp ${place} wijzigen`,
    changeKind: 'Wijzigen waarover het gaat',
    tips: 'Een volledige aanvraag gaat sneller',
    tip: [
      'Eén onderwerp per keer.',
      'Een titel die het probleem noemt.',
      'Het adres van de pagina.',
      'De volledige foutmelding, als tekst of beeld.',
    ],
    example: 'Een goed voorbeeld bekijken',
  },

  errors: {
    name: { required: 'Vul uw naam in', tooLong: 'Uw naam is te lang: kort hem in' },
    email: {
      required: 'Vul uw e\u2011mailadres in, of anders een telefoonnummer',
      invalid: ({ typed }) => `“${typed}” is geen e\u2011mailadres. Schrijf het als naam@dienst.example`,
    },
    phone: {
      invalid: ({ typed }) => `“${typed}” is geen telefoonnummer. Schrijf het als 02 555 20 12 of +32 2 555 20 12`,
    },
    otherAnswer: ({ label }) =>
      `“${label}”: in een ander venster antwoordde u iets anders. Vergelijk, behoud wat juist is en ga verder`,
    otherWindow: ({ typed }) => `In een ander venster schreef u “${typed}”. Behoud wat juist is en ga verder`,
    files: {
      program: ({ name }) => `“${name}” is een programma. Stuur een beeld of een pdf, bijvoorbeeld een schermkopie`,
      infected: ({ name }) =>
        `“${name}” bevat schadelijke software: we hebben het niet aangenomen. Stuur een ander bestand, of beschrijf in woorden wat het toont`,
      tooLarge: ({ name, size, max }) =>
        `Het bestand “${name}” (${size}) is te groot. Hoogstens ${max}: stuur een deel, of een kleiner beeld`,
      empty: ({ name }) => `Het bestand “${name}” is leeg. Kies het opnieuw`,
      tooMany: ({ name, count }) => `Het bestand “${name}” is er te veel aan: een aanvraag heeft er hoogstens ${count}`,
      tooMuch: ({ name, when }) =>
        `Het bestand “${name}” is niet aangenomen: er kwamen te veel bestanden van uw netwerk. Probeer opnieuw vanaf ${when}`,
    },
  },

  check: {
    question: 'Kijk uw antwoorden na',
    text: 'Er is nog niets verzonden.',
    several: ({ count }) => `${count} onderwerpen: elk wordt een ticket, met een eigen nummer.`,
    changeSubject: ({ title }) => `“${title}” wijzigen`,
    removeSubject: ({ title }) => `“${title}” weglaten uit deze verzending`,
    remove: 'Weglaten',
    none: 'Niet ingevuld',
    missing: 'Nog niet beantwoord (aanbevolen)',
    anonymous: 'Anoniem: we kunnen u niet antwoorden',
    unknownSite: ({ typed }) => `“${typed}”, wij zoeken het op`,
    otherWindow: {
      title: 'Nog niet verzonden',
      text: 'Uw antwoorden zijn gewijzigd in een ander venster. Hier staan ze: kijk ze na en verzend ze dan.',
    },
    labels: {
      name: 'Naam',
      email: 'E\u2011mail',
      phone: 'Telefoon',
      language: 'Taal van onze antwoorden',
      kind: 'Soort',
    },
    urgent: 'Ja. Na het verzenden belt u ons met het nummer',
    notUrgent: 'Nee',
    complete: 'Uw aanvraag is volledig: ze wordt sneller behandeld.',
    another: 'Nog een onderwerp toevoegen',
    send: 'De aanvraag verzenden',
    sendSeveral: ({ count }) => `De ${count} aanvragen verzenden`,
    sendComplaint: 'De klacht verzenden',
    agree: ({ organisation }) => `De servicemanager van de organisatie “${organisation}” mag deze klacht lezen`,
    organisation: {
      label: 'Voor welke organisatie?',
      hint: 'Uw aanvraag noemt geen site die wij kennen. De servicemanager van de gekozen organisatie kan ze lezen.',
    },
    noOrganisation: 'Geen',
    agreeHint: 'Zonder uw akkoord ziet die ze niet. U krijgt in beide gevallen hetzelfde antwoord.',
  },

  tooMany: {
    title: 'Nog niet verzonden',
    text: ({ when }) =>
      `Er kwamen veel aanvragen van uw adres of uw netwerk. U kunt deze verzenden vanaf ${when}. Houd deze pagina open: uw antwoorden blijven hier staan.`,
    phone: ({ phones }) => `Is het dringend? Bel dan ${phones}.`,
  },
};
