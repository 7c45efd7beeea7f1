import type { CompleteWords } from '#locales/public/complete/fr.ts';

export const nl: CompleteWords = {
  title: 'Hoe u een volledige aanvraag schrijft',
  lead: 'Hoe vollediger uw aanvraag, hoe sneller we kunnen antwoorden: we hoeven u niets meer te vragen.',
  one: 'Eén onderwerp per aanvraag',
  oneText:
    'Het formulier neemt één onderwerp per keer en stelt voor om er andere toe te voegen. Elk krijgt een eigen nummer en een eigen antwoord. Schrijft u een e\u2011mail, stuur dan één bericht per onderwerp.',
  first: 'Bij gelijke stand gaat de volledige aanvraag voor',
  firstText:
    'Hebben twee aanvragen dezelfde termijn? Dan beginnen we met de volledige. Wat haar volledig maakt, draagt het merkteken hieronder.',
  counts: 'Telt voor een volledige aanvraag',
  required: 'Altijd gevraagd',
  contents: 'Op deze pagina',
  asked: 'Wat we vragen, en waarom',
  question: 'Vraag',
  only: ({ label, choices }) => `Alleen als u ${choices} antwoordt op “${label}”`,
  or: ' of ',
  good: 'Een goed voorbeeld',
  kinds: {
    incident: { title: 'Incident', text: 'Iets werkt niet meer, of niet zoals het hoort.', go: 'Een incident melden' },
    request: {
      title: 'Serviceaanvraag',
      text: 'U wilt dat we iets toevoegen, wijzigen of verwijderen.',
      go: 'Een serviceaanvraag doen',
    },
    question: { title: 'Vraag', text: 'U wilt weten hoe iets moet.', go: 'Een vraag stellen' },
    complaint: {
      title: 'Klacht',
      text: 'U bent ergens niet tevreden over. Iedereen mag een klacht indienen, ook zonder naam.',
      go: 'Een klacht indienen',
    },
  },
  mail: 'Schrijft u liever een e\u2011mail?',
  mailText:
    'Dezelfde punten maken een e\u2011mail volledig. Zet de titel in het onderwerp, en laat het nummer in het onderwerp staan als u antwoordt.',
};
