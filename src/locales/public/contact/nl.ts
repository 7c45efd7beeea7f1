import type { ContactWords } from '#locales/public/contact/fr.ts';

export const nl: ContactWords = {
  form: 'Contactformulier',
  complaintForm: 'Een klacht indienen',
  error: ({ title }) => `Fout: ${title}`,
  step: ({ at, of, name }) => `Stap ${at} van ${of} · ${name}`,
  steps: { who: 'Wie u bent', request: 'Uw aanvraag', complaint: 'Uw klacht', check: 'Controle' },
  fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
  optional: '(niet verplicht)',
  next: 'Verder',
  change: 'Wijzigen',
  back: 'Terug',

  who: {
    question: 'Schrijft u op een site, of bent u ervoor verantwoordelijk?',
    hint: 'De Service Desk helpt redacteurs en eigenaars van de sites die hij bedient. Een klacht kan iedereen indienen.',
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
        hint: 'Over de Service Desk of over hoe u werd geholpen. U mag anoniem blijven.',
      },
    },
    missing: 'Kies het antwoord dat bij u past',
  },

  request: {
    question: 'Wat kunnen we voor u doen?',
    complaintQuestion: 'Wat is er gebeurd?',
    you: 'U',
    about: 'Uw aanvraag',
    aboutComplaint: 'Uw klacht',
    anonymous:
      'U mag deze velden leeg laten. Zonder adres of telefoonnummer kunnen we u niet antwoorden: noteer dan het nummer dat u te zien krijgt.',
    name: { label: 'Uw naam', hint: 'Voornaam en naam.' },
    email: { label: 'Uw e-mailadres', hint: 'We sturen er het nummer en onze antwoorden naartoe.' },
    phone: { label: 'Uw telefoonnummer', hint: 'Om u terug te bellen, bijvoorbeeld 02 555 20 12.' },
    language: { label: 'In welke taal mogen we u antwoorden?' },
    kind: { label: 'Waarover gaat het?' },
    kinds: {
      incident: { label: 'Incident', hint: 'Iets werkt niet meer, of niet zoals het hoort.' },
      request: { label: 'Serviceaanvraag', hint: 'U wilt dat we iets toevoegen, wijzigen of verwijderen.' },
      question: { label: 'Vraag', hint: 'U wilt weten hoe iets moet.' },
      complaint: { label: 'Klacht', hint: 'U bent ergens niet tevreden over.' },
    },
    site: {
      label: 'Over welke site gaat het?',
      hint: 'Het nummer van 4 cijfers, de naam of het adres, bijvoorbeeld 1042.',
    },
    summary: {
      label: 'Geef uw aanvraag een titel',
      complaintLabel: 'Geef uw klacht een titel',
      hint: 'In één zin, bijvoorbeeld “Foutmelding 500 bij het opslaan van een nieuwsbericht”.',
      complaintHint: 'In één zin, bijvoorbeeld “Al twee weken geen antwoord”.',
    },
    url: {
      label: 'Adres van de pagina',
      hint: 'Kopieer het uit de adresbalk. Zo zien wij dezelfde pagina als u.',
    },
    description: {
      label: 'Wat gebeurde er, en wat had u verwacht?',
      hint: 'Zeg wat u deed, sinds wanneer het zo is en voor wie. Plak de volledige foutmelding, als die er is.',
      complaintLabel: 'Uw klacht in detail',
      complaintHint: 'Zeg wat er gebeurde, wanneer, en wat u vraagt. Vermeld het ticketnummer, als er een is.',
    },
    files: {
      label: 'Bijlagen',
      hint: ({ count, size }) =>
        `Een schermkopie helpt vaak. Hoogstens ${count} bestanden van ${size} elk; grote bestanden stuurt u in enkele keren.`,
      choose: 'Bestanden kiezen',
      remove: ({ name }) => `${name} verwijderen`,
      removeShort: 'Verwijderen',
    },
    urgent: {
      label: 'Dit is dringend',
      hint: 'Bezoekers kunnen de site niet gebruiken, of er lekken gegevens. U krijgt meteen een nummer en belt ons daarna.',
    },
    trap: 'Laat dit veld leeg',
  },

  aside: {
    so: 'Uw antwoorden tot nu toe',
    who: 'Wie u bent',
    editor: 'Redacteur of eigenaar van een site',
    complaint: 'Iemand die een klacht indient',
    tips: 'Een volledige aanvraag gaat sneller',
    tip: [
      'Eén onderwerp per aanvraag.',
      'Een titel die het probleem zegt.',
      'Het adres van de pagina.',
      'De volledige foutmelding, als tekst of beeld.',
    ],
    kept: 'Er wordt niets verzonden voor u alles hebt nagekeken.',
  },

  errors: {
    name: { required: 'Vul uw naam in', tooLong: 'Uw naam is te lang: kort hem in' },
    email: {
      required: 'Vul uw e-mailadres in, of anders een telefoonnummer',
      invalid: ({ typed }) => `“${typed}” is geen e-mailadres. Schrijf het als naam@dienst.example`,
    },
    phone: {
      invalid: ({ typed }) => `“${typed}” is geen telefoonnummer. Schrijf het als 02 555 20 12 of +32 2 555 20 12`,
    },
    kind: { required: 'Kies waarover het gaat' },
    site: {
      required: 'Vul het nummer, de naam of het adres van de site in',
      digits: ({ typed }) =>
        `Een sitenummer heeft 4 cijfers, bijvoorbeeld 1042. U typte ${typed}. Klopt het toch, ga dan verder: wij zoeken het op`,
      unknown: ({ typed }) =>
        `We kennen de site “${typed}” niet. Verbeter het. Klopt het toch, ga dan verder: wij zoeken het op`,
      several: ({ sites }) => `Verschillende sites passen: ${sites}. Typ het nummer van de uwe`,
    },
    summary: {
      required: 'Geef een titel, in één zin',
      tooLong: ({ max }) => `De titel is langer dan ${max} tekens: zet de rest in de beschrijving`,
    },
    url: {
      invalid: ({ typed }) =>
        `“${typed}” is geen volledig adres van een pagina. Kopieer het uit de adresbalk, vanaf https://`,
    },
    description: {
      required: 'Beschrijf wat er gebeurde',
      tooLong: ({ max }) => `De beschrijving is langer dan ${max} tekens: voeg de rest toe als bestand`,
    },
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
    you: 'U',
    request: 'Uw aanvraag',
    complaint: 'Uw klacht',
    change: { you: 'Wijzigen wie u bent', request: 'Uw aanvraag wijzigen', complaint: 'Uw klacht wijzigen' },
    none: 'Niet ingevuld',
    anonymous: 'Anoniem: we kunnen u niet antwoorden',
    unknownSite: ({ typed }) => `“${typed}”, wij zoeken het op`,
    labels: {
      name: 'Naam',
      email: 'E-mail',
      phone: 'Telefoon',
      language: 'Taal van onze antwoorden',
      kind: 'Onderwerp',
      site: 'Site',
      summary: 'Titel',
      url: 'Adres van de pagina',
      description: 'Beschrijving',
      files: 'Bijlagen',
      urgent: 'Dringend',
    },
    urgent: 'Ja. Na het verzenden belt u ons met het nummer',
    notUrgent: 'Nee',
    send: 'De aanvraag verzenden',
    sendComplaint: 'De klacht verzenden',
    stale: 'Uw formulier stond al lang open. Er is niets verloren: kijk uw antwoorden na en verzend ze opnieuw.',
  },

  tooMany: {
    title: 'Nog niet verzonden',
    text: ({ when }) =>
      `Er kwamen veel aanvragen van uw adres of uw netwerk. U kunt deze verzenden vanaf ${when}. Houd deze pagina open: uw antwoorden blijven hier staan.`,
    phone: ({ phones }) => `Is het dringend? Bel dan ${phones}.`,
  },

  ticket: {
    line: ({ label, value }) => `${label}: ${value}`,
    urgent: 'Door de persoon als dringend gemarkeerd',
  },
};
