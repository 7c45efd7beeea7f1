import type { StrangerWords } from '#locales/console/strangers/fr.ts';

export const nl: StrangerWords = {
  strangers: {
    title: 'Voorgesteld contact',
    lead: 'Niet bekend als redacteur of eigenaar: verwijs deze persoon door, of registreer hem of haar als redacteur.',
    why: {
      ticket: 'De site van het ticket',
      named: 'Genoemd in het bericht',
      sender: 'Volgens het adres van de afzender',
    },
    none: 'Het bericht noemt geen bekende site. Geef het ticket een site met “Wijzigen”, of zeg zelf wie antwoordt.',
    noContact: 'De gids geeft geen contact voor deze site.',
    refer: 'Doorverwijzen…',
    referTo: ({ name }) => `Doorverwijzen naar ${name}`,
    referWithout: 'Doorverwijzen',
    referText: 'Bericht aan de aanvrager',
    referHint: ({ language }) =>
      `In het ${language}, de taal van het ticket. Dit bericht is het eerste antwoord en sluit het ticket af (doorverwezen). Een reactie opent een vervolgticket.`,
    referSend: 'Verzenden en afsluiten',
    makeEditor: 'Als redacteur registreren…',
    makeEditorTitle: 'De aanvrager als redacteur registreren',
    makeEditorSite: 'Nummer van de site',
    makeEditorHint: ({ name, max }) =>
      `${name} wordt voortaan geholpen voor deze site. Een site heeft hoogstens ${max} redacteurs; eigenaars tellen niet mee.`,
    makeEditorSubmit: 'Als redacteur registreren',
    full: ({ site, editors }) =>
      `Site ${site} heeft al al haar redacteurs: ${editors}. Wie gaat er weg? Trek eerst een toegang in via de gids.`,
    noAddress: 'De aanvrager heeft geen e\u2011mailadres: een redacteur is bekend met zijn adres.',
  },
  complaint: {
    title: 'Wie deze klacht leest',
    lead: ({ coordinators }) =>
      `De indiener en de klachtencoördinatie (${coordinators}). Niemand anders, tenzij u de klacht openstelt.`,
    readers: 'Opengesteld voor',
    about: 'Gaat over, en is verborgen voor',
    withhold: 'Toegang intrekken',
    clear: 'Gaat er niet over',
    openTo: 'Openstellen voor…',
    nameAbout: 'De klacht gaat over…',
    nobodyLeft: 'Er is niemand meer om te kiezen.',
    openPanel: {
      title: 'De klacht openstellen voor iemand',
      person: 'Persoon',
      hint: 'Deze persoon leest de hele klacht en kan eraan werken, tot u de toegang intrekt.',
      submit: 'Openstellen',
    },
    aboutPanel: {
      title: 'De klacht gaat over iemand van de dienst',
      person: 'Persoon',
      hint: 'De klacht is overal voor deze persoon verborgen: lijsten, zoeken, aantallen, bestanden. Bent u het zelf, dan gaat ze naar de andere coördinatoren.',
      submit: 'Noteren en verbergen',
    },
    organisation: 'Servicemanager van de organisatie',
    organisationReads: ({ name }) => `${name}: mag de klacht lezen, de indiener is akkoord.`,
    organisationDoesNot: ({ name }) => `${name}: mag de klacht niet lezen.`,
    openToOrganisation: 'De indiener is akkoord',
    closeToOrganisation: 'De indiener is niet meer akkoord',
  },
  checklist: {
    title: 'Wat ontbreekt',
    hint: 'Aangevinkt: de aanvrager krijgt een link naar een pagina met alleen deze vragen.',
    answered: 'al beantwoord',
    own: 'Iets anders, één vraag per regel',
    nothing: 'Vink een vraag aan, of schrijf wat u vraagt.',
  },
};
