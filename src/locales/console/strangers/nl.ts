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
  sender: {
    provedBy: {
      signIn: 'Afzender bewezen: heeft zich aangemeld.',
      link: 'Afzender bewezen: gebruikte de link in onze e\u2011mail.',
      signedReply: 'Afzender bewezen: antwoordde op onze e\u2011mail.',
      dkim: 'Afzender bewezen door DKIM.',
      spf: 'Afzender bewezen door SPF.',
    },
    notProved: 'Afzender niet bewezen.',
    warned: 'vervalst?',
    warning: {
      knownPerson: ({ address }) =>
        `Mogelijk vervalst: dit bericht draagt het adres ${address}, dat wij kennen, maar niets bewijst dat het van die persoon komt. Onze e\u2011mails herhalen er niets van. Vraag het eerst na bij die persoon, langs een weg die u kent.`,
      dmarcFailed: ({ address }) =>
        `Mogelijk vervalst: de DMARC-controle van ${address} is mislukt. Er is geen automatische e\u2011mail vertrokken en onze e\u2011mails herhalen niets van dit bericht. Vraag het eerst na bij die persoon, langs een weg die u kent.`,
    },
  },
  marks: {
    free: 'Dit is geen spam: vrijgeven',
    spam: 'Als spam afsluiten',
    notProved:
      'De afzender is niet bewezen: iemand anders kan in die naam geschreven hebben. Onze e\u2011mails herhalen niets uit het bericht. De link in de ontvangstbevestiging, of een antwoord erop, bewijst de afzender.',
    form: 'Formulier',
    complete: 'Volledige aanvraag',
    missing: ({ count }) => (count === 1 ? '1 antwoord ontbreekt' : `${count} antwoorden ontbreken`),
    incomplete: 'Onvolledige aanvraag',
  },
  checklist: {
    title: 'Wat ontbreekt',
    hint: 'Aangevinkt: de aanvrager krijgt een link naar een pagina met alleen deze vragen.',
    answered: 'al beantwoord',
    own: 'Iets anders, één vraag per regel',
    nothing: 'Vink een vraag aan, of schrijf wat u vraagt.',
  },
};
