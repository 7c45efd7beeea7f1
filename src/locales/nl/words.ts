import type { Words } from '#locales/fr/words.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('nl');

export const nl: Words = {
  errorPage: {
    missing: 'Deze pagina bestaat niet',
    missingText: 'Misschien is het adres niet volledig, of is de pagina verplaatst.',
    notSpoken: 'Deze pagina bestaat niet in het Nederlands',
    notSpokenText: 'Ze bestaat in:',
    tooLarge: 'Uw verzending is te groot',
    limits: {
      bytes: ({ size }) => `Eén verzending naar deze pagina mag hoogstens ${size} groot zijn.`,
      fields: ({ count }) => `Hoogste aantal velden per verzending: ${count}.`,
      files: ({ count }) => `Hoogste aantal bestanden per verzending naar deze pagina: ${count}.`,
      nameBytes: ({ count }) => `Grootste lengte van de naam van een veld, in bytes: ${count}.`,
    },
    goBack: 'Ga terug: wat u hebt geschreven, staat er nog. Verstuur grote bestanden één voor één.',
    away: 'De dienst is even onderbroken',
    awayText:
      'De fout ligt bij ons. Probeer het over enkele minuten opnieuw. Wat u al hebt verzonden, blijft bewaard. Was u aan het schrijven, ga dan terug: uw tekst staat er nog.',
    again: 'Opnieuw proberen',
    failed: 'Deze pagina kon niet worden getoond',
    failedText: 'De fout ligt bij ons. Wat u al hebt verzonden, blijft bewaard. Probeer het zo meteen opnieuw.',
    reference: 'Referentie om aan de telefoon te vermelden',
    back: 'Terug naar de startpagina',
  },
  sentForm: {
    wrote: 'Wat u hebt geschreven',
    files: 'Uw bestanden zijn niet meer bijgevoegd: voeg ze na het verzenden opnieuw toe.',
    ended: {
      title: 'Uw sessie is afgelopen',
      lead: 'Er is nog niets opgeslagen, en er is niets verloren. Laat deze pagina open: ze bevat wat u hebt geschreven.',
      signIn: 'Meld u aan in een nieuw tabblad',
      byLink: 'Kwam u hier via een link in een e-mail, open dan die link opnieuw.',
      comeBack: 'Keer daarna terug naar deze pagina en verzend opnieuw.',
      send: 'Opnieuw verzenden',
    },
    gone: {
      title: 'Dit kan niet meer worden gewijzigd',
      lead: 'Het is intussen verwijderd, of u hebt er geen toegang meer toe. Er is niets opgeslagen. Hebt u uw tekst nog nodig, kopieer hem dan voordat u deze pagina verlaat.',
    },
  },
  theme: { name: 'Weergave', system: 'Automatisch', light: 'Licht', dark: 'Donker' },
  accountMenu: {
    account: 'Uw account',
    signOut: 'Afmelden',
    narrow: 'Navigatie inklappen',
    widen: 'Navigatie uitklappen',
  },
  urgentCall: {
    now: 'Bel ons nu',
    today: ({ time }) => `Bel ons vandaag om ${time}`,
    on: ({ day, time }) => `Bel ons ${day} om ${time}`,
  },
  quarantine:
    'Deze dienst is hersteld uit een back-up en wordt gecontroleerd. Voorlopig worden geen berichten verzonden of ontvangen, en wat u invoert, kan verloren gaan.',
  statuses: {
    new: 'Nieuw',
    open: 'In behandeling',
    waiting: 'Wacht op informatie',
    handled: 'Behandeld',
    closed: 'Afgesloten',
  },

  urgent: 'Dringend',

  kinds: { incident: 'Incident', request: 'Serviceaanvraag', question: 'Vraag', complaint: 'Klacht' },

  channels: {
    mail: 'E-mail',
    form: 'Formulier',
    portal: 'Portaal',
    phone: 'Telefoon',
    letter: 'Brief',
    counter: 'Balie',
    api: 'API',
  },

  priorities: { low: 'Laag', normal: 'Normaal', high: 'Hoog', critical: 'Kritiek' },

  impacts: { person: 'Eén persoon', site: 'Een hele site', many: 'Veel mensen of sites' },

  urgencyLevels: { canWait: 'Kan wachten', hampers: 'Hindert het werk', blocks: 'Blokkeert het werk' },

  targets: { firstAnswer: 'Eerste antwoord', nextAnswer: 'Volgend antwoord', handled: 'Behandeling' },

  closingReasons: {
    spam: 'Spam',
    duplicate: 'Dubbel',
    redirected: 'Doorverwezen',
    unreachable: 'Onbereikbaar',
    solved: 'Opgelost',
    withdrawn: 'Ingetrokken',
    silence: 'Geen reactie',
  },

  roles: {
    requester: 'Aanvrager',
    editor: 'Redacteur',
    owner: 'Site-eigenaar',
    serviceManager: 'Servicemanager',
    agent: 'Medewerker van de servicedesk',
    complaintCoordinator: 'Klachtencoördinator',
    administrator: 'Beheerder',
  },

  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },

  authors: { clock: 'De klok', relay: 'De mailserver', desk: 'De servicedesk' },

  format: {
    toolbar: 'Opmaak',
    bold: 'Vet (Ctrl B)',
    heading: 'Tussenkop',
    subheading: 'Onderkop',
    italic: 'Cursief',
    list: 'Lijst',
    numbers: 'Genummerde lijst',
    quote: 'Citaat',
    code: 'Code',
    link: 'Link',
    more: 'Meer opmaak',
    linkAddress: 'Adres van de link',
    setLink: 'Link maken',
    removeLink: 'Link verwijderen',
  },

  longText: {
    begins: 'Alleen het begin van deze tekst wordt getoond.',
    all: 'Alles tonen',
    download: 'De tekst downloaden',
  },

  automatic: {
    autoReply: 'Automatisch antwoord',
    bounce: 'Melding van niet-bezorging',
    report: 'Automatisch rapport',
    receipt: 'Ontvangstbevestiging',
    list: 'Mailinglijst',
    thanks: 'Enkel een bedankje',
  },

  heldBecause: {
    notTakingPart: 'de afzender neemt niet deel aan dit ticket',
    dmarcFailed: 'het adres van de afzender is misschien vervalst',
    agentByMail: 'een medewerker schreef per e-mail zonder aan dit ticket deel te nemen',
    answersHeld: 'het bericht antwoordt op een tegengehouden antwoord',
  },

  /** Replaces the name of an erased person in texts. */
  redacted: '[gewist]',

  taskFields: {
    title: ({ title }) => `heet nu “${title}”`,
    required: ({ required }) => (required ? 'verplicht' : 'facultatief'),
    assignee: ({ name, self }) => (name === null ? 'voor niemand in het bijzonder' : self ? 'genomen' : `voor ${name}`),
    due: ({ on }) => (on === null ? 'zonder einddatum' : `te doen tegen ${on}`),
    waits: ({ any }) => (any ? 'wacht op een andere taak' : 'wacht niet meer op een andere taak'),
  },
  events: {
    opened: () => 'opende het ticket',
    assigned: ({ assignee, self }) => {
      if (self) return 'nam het ticket op zich';
      return assignee === null ? 'gaf het ticket terug aan de servicedesk' : `wees het ticket toe aan ${assignee}`;
    },
    movedToTeam: ({ team }) =>
      team === null ? 'haalde het ticket weg bij zijn team' : `gaf het ticket aan het team ${team}`,
    answered: () => 'antwoordde',
    informationRequested: () => 'vroeg bijkomende informatie',
    handled: () => 'markeerde het ticket als behandeld',
    reminded: ({ asked, of, toNobody }) =>
      toNobody
        ? `telde herinnering ${asked} van ${of}: de aanvrager is onbereikbaar`
        : `stuurde herinnering ${asked} van ${of}`,
    noticeGiven: ({ toBeTold, toNobody }) => {
      if (toNobody) return 'liet de dagen tot de afsluiting tellen: de aanvrager is onbereikbaar';
      return toBeTold
        ? 'noteerde dat het bericht van afsluiting per telefoon of brief te geven is'
        : 'stuurde het bericht van afsluiting';
    },
    clockStarted: ({ told }) =>
      told ? 'gaf het bericht mondeling of per brief door: de dagen tellen' : 'aanvaardde het bericht: de dagen tellen',
    extended: () => 'vroeg meer tijd',
    recounted: ({ oneADay }) =>
      oneADay
        ? 'stelde de herinnering een werkdag uit: één herinnering per dag'
        : 'herberekende de data: de vrije dagen of de uren zijn gewijzigd',
    reacted: () => 'reageerde',
    closed: ({ reason }) => `sloot het ticket af (${reason.toLowerCase()})`,
    reopened: ({ closingUndone }) =>
      closingUndone ? 'heropende het ticket en maakte de afsluiting ongedaan' : 'heropende het ticket',
    noted: () => 'schreef een interne notitie',
    called: ({ direction }) => (direction === 'in' ? 'noteerde een inkomende oproep' : 'noteerde een uitgaande oproep'),
    changed: ({ what }) => `wijzigde het ticket: ${what}`,
    held: ({ why }) => `hield een antwoord tegen: ${why}`,
    heldAccepted: () => 'aanvaardde het tegengehouden antwoord',
    heldDismissed: () => 'legde het tegengehouden antwoord opzij',
    automaticRecorded: ({ what }) => `bewaarde een automatisch bericht: ${what.toLowerCase()}`,
    participantAdded: ({ name }) => `voegde ${name} toe als deelnemer`,
    participantLeft: () => 'neemt niet meer deel aan het ticket',
    referred: () => 'heeft de aanvrager naar de bevoegde overheidsdienst doorverwezen',
    formAnswered: ({ complete }) =>
      complete
        ? 'heeft de vragen van het formulier beantwoord: de aanvraag is volledig'
        : 'heeft vragen van het formulier beantwoord',
    editorKnown: () => 'heeft de aanvrager als redacteur geregistreerd',
    addressProved: () => 'heeft zijn adres bevestigd',
    freed: () => 'heeft het ticket vrijgegeven: het is geen spam',
    openedTo: ({ name }) => `heeft de klacht opengesteld voor ${name}`,
    withheldFrom: ({ name }) => `heeft de toegang van ${name} tot de klacht ingetrokken`,
    agentNamed: ({ name }) => `heeft genoteerd dat de klacht over ${name} gaat, die ze niet ziet`,
    agentCleared: ({ name }) => `heeft genoteerd dat de klacht niet over ${name} gaat`,
    openedToOrganisation: ({ open }) =>
      open
        ? 'heeft genoteerd dat de servicemanager van de organisatie de klacht mag lezen'
        : 'heeft genoteerd dat de servicemanager van de organisatie de klacht niet mag lezen',
    personMerged: ({ name }) => `heeft twee adressen samengebracht: beide zijn van ${name}`,
    personParted: ({ name }) => `heeft dit adres weer losgemaakt van ${name}`,
    escalated: ({ target, what }) => `gaf een signaal voor de streeftijd “${target}”: ${what}`,
    snoozed: ({ on }) =>
      on === null ? 'legde het ticket opzij tot er een antwoord is' : `legde het ticket opzij tot ${on}`,
    tagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `het label ${tags[0]}` : `de labels ${tags.join(', ')}`;
      return from === null ? `voegde ${what} toe` : `nam ${what} over van ${from}`;
    },
    untagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `het label ${tags[0]}` : `de labels ${tags.join(', ')}`;
      return from === null ? `verwijderde ${what}` : `gaf ${what} terug aan ${from}`;
    },
    tasksAdded: ({ titles }) =>
      titles.length === 1
        ? `voegde de taak “${titles[0]}” toe`
        : `voegde ${titles.length} taken toe: ${titles.join(', ')}`,
    taskChanged: ({ title, what }) => `wijzigde de taak “${title}”: ${what}`,
    taskDone: ({ title }) => `rondde de taak “${title}” af`,
    taskReopened: ({ title }) => `heropende de taak “${title}”`,
    taskRemoved: ({ title }) => `verwijderde de taak “${title}”`,
    taskRestored: ({ title }) => `zette de taak “${title}” terug`,
    tasksOrdered: () => 'wijzigde de volgorde van de taken',
    tasksDue: ({ titles, overdue }) =>
      titles.length === 1
        ? `meldde dat de taak “${titles[0]}” ${overdue ? 'te laat is' : 'vandaag te doen is'}`
        : `meldde dat ${titles.length} taken ${overdue ? 'te laat zijn' : 'vandaag te doen zijn'}: ${titles.join(', ')}`,
    tasksJoined: ({ titles, from }) =>
      titles.length === 1
        ? `nam de taak “${titles[0]}” over van ${from}`
        : `nam ${titles.length} taken over van ${from}: ${titles.join(', ')}`,
    tasksLeft: ({ count, from }) =>
      count === 1 ? `gaf een taak terug aan ${from}` : `gaf ${count} taken terug aan ${from}`,
    conversationStarted: ({ name }) => `stelde een vraag aan ${name}`,
    conversationWritten: ({ name }) => `schreef opnieuw naar ${name}`,
    conversationAnswered: ({ other }) =>
      other ? 'schreef over een vraag aan een derde' : 'antwoordde op de vraag van de servicedesk',
    conversationFailed: ({ name }) => `kon de vraag niet bezorgen aan ${name}`,
    conversationClosed: ({ name }) => `sloot het gesprek met ${name} af`,
    conversationReopened: ({ name }) => `heropende het gesprek met ${name}`,
    conversationShown: ({ name }) => `toonde de aanvrager het gesprek met ${name}`,
    conversationHidden: ({ name }) => `verborg het gesprek met ${name} voor de aanvrager`,
    conversationsJoined: ({ count, from }) =>
      count === 1
        ? `nam een gesprek met een derde over van ${from}`
        : `nam ${count} gesprekken met derden over van ${from}`,
    conversationsLeft: ({ count, from }) =>
      count === 1
        ? `gaf een gesprek met een derde terug aan ${from}`
        : `gaf ${count} gesprekken met derden terug aan ${from}`,
    approvalAsked: ({ name }) => `vroeg het akkoord van ${name}`,
    approvalWithdrawn: ({ name }) => `trok de vraag om akkoord aan ${name} in`,
    approvalGiven: () => 'ging akkoord',
    approvalRefused: () => 'weigerde het akkoord',
    approvalsJoined: ({ count, from }) =>
      count === 1 ? `nam een vraag om akkoord over van ${from}` : `nam ${count} vragen om akkoord over van ${from}`,
    approvalsLeft: ({ count, from }) =>
      count === 1 ? `gaf een vraag om akkoord terug aan ${from}` : `gaf ${count} vragen om akkoord terug aan ${from}`,
    fieldsSet: ({ set, emptied, from }) => {
      const [filled, gone] = [fieldsNamed(set), fieldsNamed(emptied)];
      if (from !== null) return `nam ${filled} over van ${from}`;
      const said = [
        set.length === 0 ? [] : [`vulde ${filled} in`],
        emptied.length === 0 ? [] : [`maakte ${gone} leeg`],
      ];
      return said.flat().join(' en ');
    },
    woken: ({ name, taken }) => (taken ? 'nam het opzijgelegde ticket terug' : `bracht het ticket terug bij ${name}`),
    templateUsed: ({ template, on, missed }) =>
      on === null
        ? `gebruikte het sjabloon “${template}”`
        : `opende het ticket met het terugkerende sjabloon “${template}”, voor ${on}${missedDates(missed)}`,
    redacted: () => 'verving in dit ticket de woorden die een gewiste persoon noemden',
    retargeted: () => 'telde de streeftijden opnieuw',
    linked: ({ relation, number }) =>
      ({
        followUp: `koppelde het vervolgticket ${number}`,
        sameContact: `koppelde ${number}, uit hetzelfde bericht`,
        duplicate: `koppelde het dubbele ticket ${number}`,
        sameCause: `koppelde ${number}, met dezelfde oorzaak`,
        followUpOf: `koppelde ${number}, waarop dit ticket een vervolg is`,
      })[relation],
    unlinked: ({ number }) => `koppelde ${number} los`,
    splitOff: ({ number, passages, entries }) => {
      const what = [
        passages > 0 && plural(passages, `${passages} passage`, `${passages} passages`),
        entries > 0 && plural(entries, `${entries} item`, `${entries} items`),
      ];
      return `splitste ${what.filter(Boolean).join(' en ')} af naar ${number}`;
    },
    splitFrom: ({ number }) => `nam dit deel over uit ${number}`,
    rejoined: ({ number }) => `maakte de splitsing van ${number} ongedaan: alles is terug hier`,
    mergedFrom: ({ number }) => `voegde ${number} samen met dit ticket`,
    partedFrom: ({ number }) => `maakte de samenvoeging van ${number} ongedaan`,
    restored: ({ number }) => `herstelde dit ticket, los van ${number}`,
    mailWorks: ({ name, unsent }) =>
      `stelde vast dat e-mail weer aankomt bij ${name}${unsent === null ? '' : `. Intussen niet verstuurd: ${unsent}`}`,
    mailFailed: ({ address }) =>
      address === null ? 'kon een bericht niet bezorgen' : `kon een bericht niet bezorgen aan ${address}`,
  },

  assignedBecause: {
    site: ({ site }) => `automatisch: site ${site}`,
    turn: 'automatisch: om de beurt',
    form: 'automatisch: door het formulier',
  },

  escalations: {
    notified: ({ names }) => `bericht aan ${names}`,
    nobodyNotified: 'niemand om te verwittigen',
    assigned: ({ name }) =>
      name === null ? 'het ticket is aan niemand meer toegewezen' : `ticket toegewezen aan ${name}`,
    team: ({ team }) => (team === null ? 'zonder team' : `ticket gegeven aan het team ${team}`),
    nowhere: 'het ticket blijft waar het is',
    raised: ({ priority }) => `prioriteit ${priority.toLowerCase()}`,
    highest: 'de prioriteit is al de hoogste',
  },

  ticketTexts: { summary: 'Korte omschrijving' },

  changes: {
    urgent: ({ urgent }) => (urgent ? 'dringend' : 'niet meer dringend'),
    priority: ({ priority }) => `prioriteit ${priority.toLowerCase()}`,
    basis: ({ impact, urgency }) => `impact: ${impact.toLowerCase()}, urgentie: ${urgency.toLowerCase()}`,
    language: ({ language }) => `taal ${language}`,
    site: ({ site }) => `site ${site}`,
  },

  deadline: {
    dayZero: ({ at, zone }) => `Dag 0, telt niet mee: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Vervalt op ${date} (${instant}).`,
  },

  clock: {
    countedDay: 'telt mee',
    weekendDay: 'weekend, telt niet mee',
    unlessYouReact: 'tenzij u reageert',
    unlessRequesterReacts: 'tenzij de aanvrager reageert',
    unlessNamedReacts: ({ name }) => `tenzij ${name} reageert`,
    unlessYouAnswer: 'tenzij u antwoordt',
    unlessRequesterAnswers: 'tenzij de aanvrager antwoordt',
    unlessNamedAnswers: ({ name }) => `tenzij ${name} antwoordt`,
    closes: ({ date, unless }) => `Wordt afgesloten op ${date}, ${unless}.`,
    waits: 'Een bericht wacht nog op een medewerker: tot dan blijft het ticket open.',
    staysOpen: ({ date }) =>
      `De termijn loopt af op ${date}, maar het ticket blijft open: een bericht wacht nog op een medewerker.`,
    stayedOpen: ({ date }) =>
      `De termijn liep af op ${date}, maar het ticket blijft open: een bericht wacht nog op een medewerker.`,
    closesToday: ({ end, unless }) => `Wordt vandaag ${end} afgesloten, ${unless}.`,
    reminds: ({ nth, of, day, unless }) => `Herinnering ${nth} van ${of} vertrekt op ${day}, ${unless}.`,
    remindsToday: ({ nth, of, unless }) => `Herinnering ${nth} van ${of} vertrekt vandaag, ${unless}.`,
    givesNotice: ({ day, unless }) => `Het bericht van afsluiting vertrekt op ${day}, ${unless}.`,
    givesNoticeToday: ({ unless }) => `Het bericht van afsluiting vertrekt vandaag, ${unless}.`,
    silenceLeadsTo: ({ date }) => `Zonder antwoord wordt het ticket afgesloten op ${date}.`,
    expected: 'Verwachte datum: het bericht is nog niet vertrokken.',
    toBeTold: 'Er telt nog geen dag: de aanvrager moet per telefoon of brief verwittigd worden.',
    extended: 'Eén keer verlengd.',
    closed: ({ date }) => `Afgesloten op ${date}.`,
    notCounted: ({ days }) => `Niet geteld: ${days}.`,
    weekend: 'weekend',
  },
};

function fieldsNamed(names: readonly string[]): string {
  return `${names.length === 1 ? 'het veld' : 'de velden'} ${names.join(', ')}`;
}

function missedDates(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' (1 eerdere dag is overgeslagen)' : ` (${count} eerdere dagen zijn overgeslagen)`;
}
