import type { DeskTextWords } from '#locales/admin/desk-texts/fr.ts';

export const nl: DeskTextWords = {
  title: 'Klare teksten',
  lead: 'Medewerkers voegen ze in wat ze schrijven, in de taal van het ticket.',
  none: 'Er is nog geen tekst klaar.',
  noneText: 'De eerste schrijft u hieronder, in de vier talen.',
  add: 'Een tekst toevoegen',
  edit: 'Deze tekst wijzigen',
  name: 'Naam',
  nameHint: 'Medewerkers zoeken hem onder deze naam, in hun taal.',
  text: 'Tekst',
  textHint:
    'Tussen accolades wat uit het ticket komt. Wat een ticket niet heeft, blijft tussen accolades: de medewerker vult het in vóór het versturen.',
  save: 'Bewaren',
  make: 'Toevoegen',
  discard: 'Deze tekst verwijderen',
  saved: 'De tekst is bewaard.',
  made: 'De tekst is toegevoegd.',
  discarded: 'De tekst is verwijderd.',
  meanwhile:
    'Iemand anders heeft deze tekst gewijzigd. De uwe is niet bewaard; laad de pagina opnieuw om de andere te zien.',
  tooMany: 'Een desk heeft hoogstens 300 teksten.',
  known: 'Wat kan worden ingevoegd',
  change: 'Wijzigen',
  placeholders: {
    'requester.name': 'de naam van de aanvrager',
    'ticket.number': 'het ticketnummer',
    'ticket.summary': 'de korte omschrijving',
    'site.name': 'de naam van de site',
    'site.number': 'het nummer van de site',
    'agent.name': 'uw naam',
    'desk.name': 'de naam van de dienst',
    'closing.date': 'de datum van afsluiting die een bericht van nu zou noemen',
  },
};
