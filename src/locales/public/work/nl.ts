import type { WorkWords } from '#locales/public/work/fr.ts';

export const nl: WorkWords = {
  title: 'Hoe wij werken',
  lead: 'Wat wij beloven, wat wij waarmaken, en hoe wij tellen. De cijfers komen uit de tickets zelf.',
  covers: ({ first, last }) =>
    first === last ? `Tickets geopend in ${first}.` : `Tickets geopend van ${first} tot ${last}.`,
  computed: ({ moment }) => `Cijfers van ${moment}.`,
  noTickets: 'In de voorbije twaalf maanden is geen enkel ticket geopend: er is nog geen cijfer om te tonen.',
  counting: 'Hoe wij tellen',
  month: 'Maand',
  current: 'loopt nog',
  tooFew: 'te weinig',
  drawing: 'Tekening',

  duration: ({ hours, minutes }) => {
    if (hours === 0) return `${minutes} min.`;
    return minutes === 0 ? `${hours} u.` : `${hours} u. ${String(minutes).padStart(2, '0')}`;
  },
  days: ({ days, count }) => `${days} ${count === 1 ? 'dag' : 'dagen'}`,

  first: {
    title: 'Het eerste antwoord',
    promise: ({ hours }) =>
      `Wij beloven een eerste antwoord binnen ${hours === 1 ? '1 werkuur' : `${hours} werkuren`} van de servicedesk.`,
    sentence: ({ half, nine }) =>
      nine === null
        ? `De helft van de eerste antwoorden vertrok binnen ${half} werktijd.`
        : `De helft van de eerste antwoorden vertrok binnen ${half} werktijd, en negen op tien binnen ${nine}.`,
    gross: ({ half, nine }) =>
      nine === null
        ? `Nachten, weekends en sluitingsdagen meegeteld: de helft binnen ${half}.`
        : `Nachten, weekends en sluitingsdagen meegeteld: de helft binnen ${half}, negen op tien binnen ${nine}.`,
    tooFew: 'Te weinig tickets kregen een eerste antwoord om er een duur uit af te leiden.',
    caption: 'Tijd tot het eerste antwoord, in werkuren van de servicedesk, per maand',
    half: 'De helft binnen',
    nine: 'Negen op tien binnen',
    gross1: 'De helft, alles meegeteld',
    target: ({ hours }) => `beloofd: ${hours} u.`,
    legendHalf: 'de helft',
    legendNine: 'negen op tien',
    legendTarget: 'beloofd',
    answer: 'Eerste antwoord',
    answerText:
      'Het eerste geschreven antwoord van een medewerker, een vraag om bijkomende informatie, of het bericht dat u doorverwijst naar de verantwoordelijke overheid. De ontvangstbevestiging, een interne notitie of een telefoongesprek is er geen.',
    service: 'Werkuur van de servicedesk',
    serviceText: ({ hours }) =>
      `Een uur waarin de servicedesk open is, ongeacht de lijn: ${hours}. Op andere momenten loopt deze termijn niet.`,
    spread: 'De helft, negen op tien',
    spreadText: 'De mediaan en het 90e percentiel: de helft, of negen tickets op tien, wachtte zo lang of korter.',
    few: 'Te weinig',
    fewText: ({ samples, ninetieth }) =>
      `Bij minder dan ${samples} tickets zegt een duur meer over één ticket dan over ons werk. Bij minder dan ${ninetieth} is “negen op tien” gewoon het traagste ticket.`,
  },

  kept: {
    title: 'Op tijd of te laat',
    sentence: ({ kept, of }) => `${kept} van de ${of} eerste antwoorden vertrokken binnen de beloofde termijn.`,
    overdue: ({ tickets, many }) =>
      many
        ? `${tickets} tickets die over tijd zijn, wachten nog op hun eerste antwoord: zij tellen mee als te laat.`
        : `${tickets} ticket dat over tijd is, wacht nog op zijn eerste antwoord: het telt mee als te laat.`,
    noneOverdue: 'Geen enkel ticket dat over tijd is, wacht nog op zijn eerste antwoord.',
    tooFew: 'Te weinig tickets om te zeggen hoeveel antwoorden op tijd vertrokken.',
    caption: 'Tickets en eerste antwoorden op tijd, per maand',
    tickets: 'Tickets',
    inTime: 'Op tijd',
    of: ({ kept, of }) => `${kept} van ${of}`,
    legendKept: 'op tijd',
    legendMissed: 'te laat',
    time: 'Op tijd',
    timeText:
      'Het eerste antwoord vertrok vóór het uiterste moment, dat bij de opening van het ticket wordt bepaald. Te laat zijn tickets die later een antwoord kregen, en tickets waarvan dat moment zonder antwoord voorbij is. Een ticket waarvan het moment nog niet voorbij is, of dat de aanvrager eerder afsloot, telt hier niet mee.',
    month: 'Maand',
    monthText: 'Een ticket telt in de maand waarin het werd geopend.',
    out: 'Wat niet meetelt',
    outText:
      'Ongewenste berichten, vastgesteld of vermoed; dubbele tickets, waarvan alleen het origineel telt; klachten, die een eigen termijn hebben.',
    complaints: ({ complaints, days }) =>
      `In dezelfde periode werden ${complaints} klachten ingediend. Wij beloven een antwoord binnen ${days} kalenderdagen.`,
    fewComplaints: ({ samples, days }) =>
      `In dezelfde periode werden minder dan ${samples} klachten ingediend. Wij beloven een antwoord binnen ${days} kalenderdagen.`,
  },

  complete: {
    title: 'Volledige en onvolledige aanvragen',
    sentence: ({ complete, incomplete }) =>
      `De helft van de volledige aanvragen kreeg een eerste antwoord binnen ${complete} werktijd; bij de onvolledige is dat ${incomplete}.`,
    tooFew: 'Te weinig aanvragen kwamen via een formulier om volledige en onvolledige te vergelijken.',
    caption: 'Eerste antwoord op volledige en onvolledige aanvragen, in werkuren van de servicedesk',
    kind: 'Aanvragen',
    complete: 'Volledig',
    incomplete: 'Onvolledig',
    what: 'Volledige aanvraag',
    whatText:
      'Toen het formulier werd verstuurd, had elke vraag die een antwoord nodig heeft er een. Wat later wordt toegevoegd, verandert daar niets aan. Een e\u2011mail, een telefoongesprek of een brief heeft geen formulier en telt niet mee in deze vergelijking.',
  },

  targets: {
    net: 'Werkuren, zonder de pauzes',
    netText: 'Alleen de openingsuren op werkdagen tellen. De tijd waarin de aanvrager aan zet is, telt niet mee.',
    timeText:
      'Binnen de tijd die voor de soort en de prioriteit van het ticket gold. Te laat zijn die er overheen gingen, ook die welke nog wachten.',
    label: ({ hours }) => `streef: ${hours} u.`,
    overdue: ({ count, many }) =>
      many
        ? `${count} wachten nog en zijn te laat: ze tellen zo mee.`
        : `${count} wacht nog en is te laat: het telt zo mee.`,
    noneOverdue: 'Niets dat te laat is, wacht nog.',
    legend: 'streeftijd',
    apart: ({ complete, incomplete }) =>
      `Van de volledige aanvragen de helft binnen ${complete}; van de onvolledige binnen ${incomplete}.`,
    handled: {
      title: 'De behandeling',
      promise: ({ hours }) => `We streven ernaar een aanvraag binnen ${hours} werkuren te behandelen.`,
      none: 'De desk heeft geen streeftijd voor de behandeling.',
      kept: ({ kept, of }) => `${kept} van ${of} tickets zijn binnen de streeftijd behandeld.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `De helft van de tickets was behandeld binnen ${half} werktijd.`
          : `De helft van de tickets was behandeld binnen ${half} werktijd, negen op tien binnen ${nine}.`,
      tooFew: 'Te weinig tickets zijn behandeld om te zeggen hoelang dat duurt.',
      caption: 'Tijd tot behandeld, in werkuren, per maand',
      keptCaption: 'Op tijd behandeld, per maand',
      what: 'Behandeling',
      whatText:
        'Van de opening tot het ticket behandeld of afgesloten is. Wordt het heropend, dan loopt de tijd verder.',
      monthText: 'Een ticket telt in de maand waarin het is geopend.',
    },
    nextAnswer: {
      title: 'Het volgende antwoord',
      promise: ({ hours }) => `We streven ernaar een reactie binnen ${hours} werkuren te beantwoorden.`,
      none: 'De desk heeft geen streeftijd voor het antwoord op een reactie.',
      kept: ({ kept, of }) => `${kept} van ${of} reacties kregen hun antwoord binnen de streeftijd.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `De helft van de reacties kreeg antwoord binnen ${half} werktijd.`
          : `De helft van de reacties kreeg antwoord binnen ${half} werktijd, negen op tien binnen ${nine}.`,
      tooFew: 'Te weinig reacties kregen antwoord om te zeggen hoelang dat duurt.',
      caption: 'Tijd tot het volgende antwoord, in werkuren, per maand',
      keptCaption: 'Volgende antwoorden op tijd, per maand',
      what: 'Volgend antwoord',
      whatText:
        'Van een reactie die wacht tot het volgende bericht van de desk aan de aanvrager. Een interne notitie is er geen. De cijfers beginnen waar Belfry begon te tellen.',
      monthText: 'Een reactie telt in de maand waarin ze aankwam.',
    },
  },

  closing: {
    title: 'De afsluiting',
    promise: ({ days }) =>
      `Wij sluiten een ticket af ${days === 1 ? '1 werkdag' : `${days} werkdagen`} na een bericht waarop niemand reageert, en nooit stilzwijgend.`,
    sentence: ({ half, nine }) =>
      nine === null
        ? `De helft van de tickets was na hoogstens ${half} afgesloten.`
        : `De helft van de tickets was na hoogstens ${half} afgesloten, negen op tien na hoogstens ${nine}.`,
    tooFew: 'Te weinig tickets zijn afgesloten om er een duur uit af te leiden.',
    caption: 'Tijd tot de afsluiting, per maand van opening',
    half: 'De helft na',
    nine: 'Negen op tien na',
    what: 'Tijd tot de afsluiting',
    whatText:
      'Van de opening tot de afsluiting, alles meegeteld: nachten, weekends, het wachten op uw informatie en de dagen van het bericht. Tickets die nog open zijn, tellen niet mee.',
  },

  open: {
    title: 'Wanneer wij werken',
    desk: 'Servicedesk',
    calendar: ({ calendar }) => `Kalender: ${calendar}.`,
    exceptions: 'Andere uren',
    day: 'Werkdag',
    dayText: 'Van maandag tot vrijdag, behalve op de sluitingsdagen hieronder.',
  },

  daysOff: {
    title: 'Sluitingsdagen',
    text: 'Op deze dagen zijn de lijnen gesloten, en loopt er geen enkele termijn.',
    undecided: ({ year }) => `De brugdagen van ${year} liggen nog niet vast.`,
    none: 'Geen enkele sluitingsdag.',
    file: 'Aan uw agenda toevoegen (iCalendar)',
    calendarName: ({ desk }) => `Sluitingsdagen – ${desk}`,
    event: ({ reason }) => `Gesloten: ${reason}`,
    description: ({ desk }) => `${desk} is op deze dag gesloten. Er loopt geen enkele termijn.`,
  },
};
