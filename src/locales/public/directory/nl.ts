import type { DirectoryWords } from '#locales/public/directory/fr.ts';

export const nl: DirectoryWords = {
  title: 'De verantwoordelijke overheidsdienst vinden',
  error: ({ title }) => `Fout: ${title}`,
  lead: 'Bezoekt u een site en hebt u een vraag over wat er staat? De communicatiedienst van de verantwoordelijke overheid schrijft en publiceert de pagina’s: die dienst kan u antwoorden.',
  fix: 'Verbeter eerst dit punt',
  field: 'Over welke site gaat het?',
  hint: 'De naam, het adres, het nummer van 4 cijfers of de naam van de overheidsdienst, bijvoorbeeld stadsarchief.example. U mag het adres van een pagina plakken.',
  search: 'Zoeken',
  missing: 'Typ de naam of het adres van de site',

  found: ({ count, more }) =>
    more
      ? `Meer dan ${count} sites passen bij wat u zoekt. Dit zijn de eerste; typ een woord meer om er minder te zien`
      : count === 1
        ? 'Eén site past bij wat u zoekt'
        : `${count} sites passen bij wat u zoekt`,
  near: 'Geen enkele site heet precies zo. Bedoelde u',
  show: 'Bekijken wie u antwoordt',
  showOf: ({ name }) => `Bekijken wie u antwoordt: ${name}`,
  site: ({ number }) => `Site ${number}`,

  none: {
    title: ({ typed }) => `We vinden “${typed}” niet`,
    tries: [
      'Controleer de spelling, of typ maar één woord van de naam.',
      'Plak het adres van de pagina waarop u was.',
      'Zoek de naam van de overheidsdienst: die staat meestal onderaan elke pagina.',
    ],
    notOurs: 'We kennen alleen de sites die deze servicedesk ondersteunt. De andere hebben hun eigen dienst.',
  },

  service: {
    title: ({ organisation }) => `${organisation} antwoordt u`,
    responsible: ({ site }) => `Verantwoordelijk voor “${site}”`,
    name: 'Communicatiedienst',
    email: 'E\u2011mail',
    phone: 'Telefoon',
    page: 'Contactpagina',
    address: 'Adres van de site',
    languages: 'Antwoordt in het',
    in: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
    advice: 'Zeg over welke pagina het gaat en plak het adres ervan. Alleen deze dienst kan veranderen wat er staat.',
    notHere: 'U hebt geen ticket bij ons: uw vraag gaat rechtstreeks naar deze overheidsdienst.',
    unknown: 'We kennen de communicatiedienst van deze site nog niet',
    unknownText: 'De contactgegevens staan meestal onderaan elke pagina van de site.',
    nobody: 'Bij deze site hoort in ons adresboek geen overheidsdienst.',
  },

  other: {
    title: 'Iets anders?',
    again: 'Een andere site zoeken',
    editor: 'Ik ben redacteur of eigenaar van deze site',
    complaint: 'Ik wil een klacht over de servicedesk indienen',
  },
};
