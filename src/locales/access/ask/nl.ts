import type { AskAccessWords } from '#locales/access/ask/fr.ts';

export const nl: AskAccessWords = {
  title: 'Toegang vragen',
  lead: 'U bent redacteur of eigenaar van een site en hebt nog geen toegang: vraag ze aan de servicemanager van uw organisatie.',
  back: 'Een andere organisatie kiezen',
  find: {
    label: 'Wat is uw organisatie?',
    hint: 'De naam, de naam of het nummer van een van haar sites, of wat na @ komt in uw e\u2011mailadres.',
    submit: 'Zoeken',
    found: ({ count }) => (count === 1 ? '1 organisatie gevonden' : `${count} organisaties gevonden`),
    none: 'Geen enkele organisatie komt overeen. Probeer met de naam van een van haar sites, of schrijf ons.',
    contact: 'De servicedesk schrijven',
    missing: 'Schrijf de naam van uw organisatie',
    choose: 'Verdergaan',
    chooseOf: ({ name }) => `Verdergaan met ${name}`,
    sites: ({ count }) => (count === 1 ? '1 site' : `${count} sites`),
  },
  form: {
    title: ({ organisation }) => `Toegang vragen: ${organisation}`,
    role: 'Welke rol vraagt u?',
    roles: {
      editor: { label: 'Redacteur', hint: 'U schrijft en publiceert pagina’s. Hun aantal per site is beperkt.' },
      owner: { label: 'Site-eigenaar', hint: 'U bent verantwoordelijk voor de site.' },
      serviceManager: { label: 'Servicemanager', hint: 'U kent de toegangen van de hele organisatie toe.' },
    },
    sites: { label: 'Voor welke sites?', hint: 'Een servicemanager kiest er geen.' },
    name: { label: 'Uw naam', hint: 'Voornaam en naam.' },
    email: { label: 'Uw e\u2011mailadres op het werk', hint: 'Wij sturen er een link naartoe die het bevestigt.' },
    language: 'Taal van onze berichten',
    words: { label: 'Waarom?', optional: '(facultatief)', hint: 'Eén zin volstaat, bijvoorbeeld wie u vervangt.' },
    submit: 'Mijn aanvraag versturen',
  },
  errors: {
    fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
    page: ({ title }) => `Fout: ${title}`,
    name: 'Vul uw naam in',
    email: ({ typed }) =>
      typed === ''
        ? 'Vul uw e\u2011mailadres in'
        : `“${typed}” is geen e\u2011mailadres: schrijf het als naam@administratie.example`,
    role: 'Kies een rol',
    sites: 'Kies minstens één site',
    manySites: ({ max }) => `Kies hoogstens ${max} sites`,
    words: ({ max }) => `Uw reden is langer dan ${max} tekens: maak ze korter`,
    tooMany: ({ minutes }) => `Te veel aanvragen van hier: probeer opnieuw over ${minutes} min`,
  },
  asked: {
    title: 'Kijk in uw mailbox',
    text: 'Als het adres juist is, komt er binnen de minuut een bericht aan. De link erin bevestigt het adres; pas dan vertrekt uw aanvraag.',
    until: 'De link werkt één keer, 24 uur lang.',
    nothing:
      'Niets ontvangen? Kijk bij de ongewenste mail, of doe de aanvraag opnieuw: misschien stond er een fout in het adres.',
    again: 'De aanvraag opnieuw doen',
  },
  prove: {
    title: 'Bevestigen en versturen',
    text: 'Nog één stap: bevestig dat dit adres van u is, en uw aanvraag vertrekt naar de servicemanagers van uw organisatie.',
    submit: 'Bevestigen en mijn aanvraag versturen',
  },
  standing: {
    title: 'Uw aanvraag van toegang',
    unproved: 'Uw adres is nog niet bevestigd.',
    waiting: 'Uw aanvraag ligt bij de servicemanagers van uw organisatie.',
    waitingUntil: ({ when }) => `Hebben zij op ${when} niet geantwoord, dan neemt de servicedesk ze over.`,
    reminded: ({ count }) =>
      count === 0 ? '' : count === 1 ? 'Wij hebben hen één keer herinnerd.' : `Wij hebben hen ${count} keer herinnerd.`,
    atDesk: 'Uw aanvraag ligt bij de servicedesk, die u per e\u2011mail antwoordt.',
    ticket: ({ number }) => `Uw ticket: ${number}`,
    granted: 'Uw toegang is toegekend.',
    refused: 'Uw aanvraag is geweigerd.',
    decided: ({ by, when }) => `Beslist door ${by}, ${when}.`,
    reason: 'De opgegeven reden',
    portal: 'Het portaal openen',
    asked: 'U vraagt',
    on: 'Gevraagd op',
    role: 'Rol',
    organisation: 'Organisatie',
    sites: 'Sites',
    words: 'Uw reden',
  },
  invalid: {
    title: 'Deze link werkt niet meer',
    text: 'Hij is te oud, onvolledig of vervangen. Een nieuwe aanvraag duurt twee minuten.',
    again: 'Toegang vragen',
  },
};
