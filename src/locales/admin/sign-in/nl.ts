import type { ProviderWords } from '#locales/admin/sign-in/fr.ts';

export const nl: ProviderWords = {
  title: 'Identiteitsaanbieders',
  lead: 'Via hen melden mensen zich aan met de account van hun bestuur (OpenID Connect). De andere manieren blijven.',
  none: 'Er is nog geen aanbieder.',
  noneText: 'Voeg er een toe als mensen elders een account hebben.',
  add: 'Een aanbieder toevoegen',
  on: 'actief',
  off: 'uitgezet',
  name: 'Naam op de aanmeldpagina',
  issuer: 'Adres van de uitgever',
  issuerHint:
    'Waaronder hij .well-known/openid-configuration bekendmaakt; met https. Met een ander adres moeten gekoppelde personen het hunne opnieuw bewijzen.',
  clientId: 'Client-ID',
  secret: 'Clientgeheim',
  secretHint:
    'Versleuteld bewaard, en nooit getoond. Leeg: het blijft zoals het is; zonder geheim beschermt PKCE alleen.',
  scopes: 'Gevraagde scopes',
  scopesHint: 'openid, en wat naam en adres geeft.',
  claimName: 'Gegeven met de naam',
  claimEmail: 'Gegeven met het e\u2011mailadres',
  claimLanguage: 'Gegeven met de taal',
  trusts: 'Zijn bewijs in twee stappen telt',
  trustsHint: 'Zegt hij (amr, acr) dat hij twee bewijzen vroeg, dan vragen wij er geen meer.',
  network: 'Hij staat in ons privénetwerk',
  networkHint: 'Zonder dit wordt een privéadres geweigerd: het zou elders kunnen leiden.',
  active: 'Aangeboden op de aanmeldpagina',
  activeHint:
    'Uitgeschakeld wordt hij niet aangeboden, meldt hij niemand aan, en eindigen de sessies die hij opende. De accounts blijven gekoppeld voor wanneer hij weer aangaat.',
  linked: ({ count }) =>
    count === 0
      ? 'Nog niemand heeft zich via hem aangemeld.'
      : count === 1
        ? 'Eén persoon meldt zich via hem aan.'
        : `${count} personen melden zich via hem aan.`,
  secretKept: 'Het geheim dat u typte, wordt bewaard tot u opslaat.',
  redirect: ({ address }) => `Terugkeeradres om bij hem op te geven: ${address}`,
  save: 'Opslaan',
  test: 'Testen',
  done: {
    saved: 'Opgeslagen.',
  },
  tested: {
    answers: 'Hij antwoordt, maakt zijn sleutels bekend, en kent deze client. Er is niets opgeslagen.',
    down: 'Niemand antwoordt op dit adres: het is onbekend, weigert de verbinding, of deed er meer dan tien seconden over. Controleer het adres, en of de aanbieder in dienst is.',
    certificate:
      'Zijn certificaat is niet geldig: het is verlopen, staat op een andere naam, of komt van een autoriteit die deze machine niet kent.',
    privateAddress:
      'Dit adres leidt naar een privénetwerk. Staat de aanbieder in het uwe, vink dan “Hij staat in ons privénetwerk” aan.',
    redirect:
      'Hij verwijst naar een ander adres in plaats van te antwoorden. Geef dat adres op, als het dat van de uitgever is.',
    noDocument:
      'Er is geen document op .well-known/openid-configuration onder dit adres. Controleer het adres van de uitgever, en zijn pad.',
    nonsense:
      'Wat op .well-known/openid-configuration staat, is geen document van een OpenID Connect-aanbieder. Controleer het adres van de uitgever.',
    otherIssuer:
      'Zijn document noemt een andere uitgever. Geef het adres precies zoals de aanbieder het schrijft, met of zonder schuine streep op het einde.',
    incomplete:
      'In zijn document ontbreekt een adres dat nodig is: om aan te melden, voor tokens of voor sleutels. De aanbieder moet het aanvullen.',
    noKeys:
      'Hij maakt geen sleutels bekend, zodat niets wat hij ondertekent kan worden nagegaan. De aanbieder moet dat rechtzetten.',
    client: 'Hij kent deze client niet. Vergelijk client-ID en clientgeheim met wat de aanbieder u gaf.',
    secret: 'Het bewaarde geheim kan niet worden geopend, omdat BELFRY_SECRET nu anders is. Voer het opnieuw in.',
    otherPlace:
      'De uitgever is gewijzigd: voer het clientgeheim opnieuw in. Een geheim gaat alleen naar de uitgever waarvoor het is ingevoerd.',
  },
  remove: {
    title: 'Deze aanbieder verwijderen',
    effect:
      'Hij meldt niemand meer aan, en de sessies die hij opende eindigen meteen. Wie hem gebruikte, krijgt in de plaats een code per e\u2011mail. Het auditlogboek bewaart dat hij er was.',
    sure: 'Ja, verwijderen',
    sureMissing: 'Vink eerst “Ja, verwijderen” aan om de aanbieder te verwijderen.',
    button: 'Aanbieder verwijderen',
    done: 'De aanbieder is verwijderd.',
  },
  person: {
    title: ({ name }) => `Tweede bewijs van ${name}`,
    link: ({ name }) => `Tweede bewijs van ${name}`,
    lead: 'Voor wie telefoon en herstelcodes kwijt is en zich niet meer kan aanmelden.',
    has: ({ factors }) => `Ingesteld: ${factors}.`,
    none: 'Er is geen tweede bewijs ingesteld.',
    app: 'app met codes',
    passkey: 'toegangssleutel',
    reason: 'Waarom beëindigt u het?',
    reasonHint: 'Ga eerst na dat deze persoon het echt zelf vraagt, bijvoorbeeld mondeling.',
    reasons: {
      lost: 'Telefoon of toestel verloren',
      replaced: 'Andere telefoon of ander toestel',
      suspicion: 'Iemand anders kan er misschien bij',
    },
    effect:
      'App, toegangssleutels en herstelcodes gelden niet meer en alle sessies eindigen. De persoon krijgt een e\u2011mail en kiest bij de volgende aanmelding een nieuw bewijs. Dit staat in het auditlogboek.',
    end: 'Tweede bewijzen beëindigen',
    reasonMissing: 'Kies een reden.',
    done: 'Dat is gebeurd. De persoon heeft een e\u2011mail gekregen.',
  },
  wrong: {
    name: 'Geef een naam op.',
    issuer: 'Geef een adres met https, zoals https://login.administration.example.',
    clientId: 'Geef het ID op dat de aanbieder u gaf.',
    scopes: 'De scopes beginnen met openid.',
    taken: 'Deze uitgever is al een van uw aanbieders.',
    overtaken: 'Iemand anders heeft deze aanbieder intussen gewijzigd. Kijk na, en sla opnieuw op.',
  },
};
