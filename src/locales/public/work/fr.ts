import type { Widened } from '#locales/widened.ts';

/** "How we work": durations, dates and hours come as written texts; `half` is the median, `nine` the 90th percentile. */
export const fr = {
  title: 'Comment nous travaillons',
  lead: 'Ce que nous promettons, ce que nous tenons, et comment nous comptons. Les chiffres viennent des tickets eux-mêmes.',
  covers: ({ first, last }: { first: string; last: string }) => {
    if (first === last) return `Tickets ouverts en ${first}.`;
    return `Tickets ouverts entre ${first} et ${last}.`;
  },
  computed: ({ moment }: { moment: string }) => `Chiffres du ${moment}.`,
  noTickets: 'Aucun ticket n’a été ouvert ces douze derniers mois : il n’y a pas encore de chiffre à montrer.',
  counting: 'Comment nous comptons',
  month: 'Mois',
  current: 'en cours',
  tooFew: 'trop peu',
  drawing: 'Dessin',

  duration: ({ hours, minutes }: { hours: number; minutes: number }) => {
    if (hours === 0) return `${minutes} min`;
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
  },
  days: ({ days, count }: { days: string; count: number }) => `${days} ${count < 2 ? 'jour' : 'jours'}`,

  first: {
    title: 'La première réponse',
    promise: ({ hours }: { hours: number }) =>
      `Nous promettons une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
    sentence: ({ half, nine }: { half: string; nine: string | null }) =>
      nine === null
        ? `La moitié des premières réponses est partie en ${half} de service ou moins.`
        : `La moitié des premières réponses est partie en ${half} de service ou moins, et neuf sur dix en ${nine} ou moins.`,
    gross: ({ half, nine }: { half: string; nine: string | null }) =>
      nine === null
        ? `Nuits, week-ends et jours de fermeture compris : la moitié en ${half}.`
        : `Nuits, week-ends et jours de fermeture compris : la moitié en ${half}, neuf sur dix en ${nine}.`,
    tooFew: 'Trop peu de tickets ont reçu une première réponse pour en tirer une durée.',
    caption: 'Délai de la première réponse, en heures de service, par mois',
    half: 'La moitié en',
    nine: 'Neuf sur dix en',
    gross1: 'La moitié, tout compris',
    target: ({ hours }: { hours: number }) => `promis : ${hours} h`,
    legendHalf: 'la moitié',
    legendNine: 'neuf sur dix',
    legendTarget: 'promis',
    answer: 'Première réponse',
    answerText:
      'La première réponse écrite d’un agent, sa demande d’informations complémentaires, ou le message qui vous oriente vers l’administration responsable. L’accusé de réception, une note interne ou un appel n’en sont pas une.',
    service: 'Heure de service',
    serviceText: ({ hours }: { hours: string }) =>
      `Une heure d’ouverture du Service Desk, quelle que soit la ligne : ${hours}. Le reste du temps, ce délai ne court pas.`,
    spread: 'La moitié, neuf sur dix',
    spreadText: 'La médiane et le 90e centile : la moitié, ou neuf tickets sur dix, ont attendu ce temps ou moins.',
    few: 'Trop peu',
    fewText: ({ samples, ninetieth }: { samples: number; ninetieth: number }) =>
      `En dessous de ${samples} tickets, une durée parlerait d’un ticket plus que de notre travail. En dessous de ${ninetieth}, « neuf sur dix » serait le plus lent à lui seul.`,
  },

  kept: {
    title: 'À temps ou en retard',
    sentence: ({ kept, of }: { kept: string; of: string }) =>
      `${kept} premières réponses sur ${of} sont parties dans le délai promis.`,
    overdue: ({ tickets, many }: { tickets: string; many: boolean }) =>
      many
        ? `${tickets} tickets en retard attendent encore leur première réponse : ils comptent parmi les retards.`
        : `${tickets} ticket en retard attend encore sa première réponse : il compte parmi les retards.`,
    noneOverdue: 'Aucun ticket en retard n’attend encore sa première réponse.',
    tooFew: 'Trop peu de tickets pour dire combien de réponses sont parties à temps.',
    caption: 'Tickets et premières réponses à temps, par mois',
    tickets: 'Tickets',
    inTime: 'À temps',
    of: ({ kept, of }: { kept: string; of: string }) => `${kept} sur ${of}`,
    legendKept: 'à temps',
    legendMissed: 'en retard',
    time: 'À temps',
    timeText:
      'La première réponse est partie avant l’échéance, fixée à l’ouverture du ticket. Sont en retard les tickets répondus après, et ceux dont l’échéance est passée sans réponse. Un ticket dont l’échéance n’est pas encore passée, ou que son demandeur a clos avant, n’entre pas dans ce compte.',
    month: 'Mois',
    monthText: 'Un ticket compte dans le mois où il a été ouvert.',
    out: 'Ce qui n’est pas compté',
    outText:
      'Les messages indésirables, avérés ou suspects ; les doublons, dont seul l’original compte ; les plaintes, qui ont leur propre délai.',
    complaints: ({ complaints, days }: { complaints: string; days: number }) =>
      `${complaints} plaintes ont été introduites sur la même période. Nous promettons d’y répondre dans les ${days} jours calendrier.`,
    fewComplaints: ({ samples, days }: { samples: number; days: number }) =>
      `Moins de ${samples} plaintes ont été introduites sur la même période. Nous promettons d’y répondre dans les ${days} jours calendrier.`,
  },

  complete: {
    title: 'Demandes complètes et incomplètes',
    sentence: ({ complete, incomplete }: { complete: string; incomplete: string }) =>
      `La moitié des demandes complètes a reçu sa première réponse en ${complete} de service ou moins ; pour les incomplètes, c’est ${incomplete}.`,
    tooFew: 'Trop peu de demandes sont arrivées par formulaire pour comparer les complètes et les incomplètes.',
    caption: 'Première réponse des demandes complètes et incomplètes, en heures de service',
    kind: 'Demandes',
    complete: 'Complètes',
    incomplete: 'Incomplètes',
    what: 'Demande complète',
    whatText:
      'À l’envoi du formulaire, chaque question qui demande une réponse en avait une. Ce qui s’ajoute plus tard n’y change rien. Un e\u2011mail, un appel ou une lettre n’a pas de formulaire, et n’entre pas dans cette comparaison.',
  },

  /** The desk's targets beside its promise: both say the same of another time. */
  targets: {
    net: 'Heures de service, sans les pauses',
    netText:
      'Seules comptent les heures d’ouverture, les jours ouvrables. Le temps pendant lequel le demandeur a la parole ne compte pas.',
    timeText:
      'Dans le délai qui valait pour la sorte et la priorité du ticket. Sont en retard ceux qui l’ont dépassé, aussi ceux qui attendent encore.',
    label: ({ hours }: { hours: number }) => `visé\u00a0: ${hours}\u00a0h`,
    overdue: ({ count, many }: { count: string; many: boolean }) =>
      many
        ? `${count} attendent encore et sont en retard\u00a0: ils comptent comme tels.`
        : `${count} attend encore et est en retard\u00a0: il compte comme tel.`,
    noneOverdue: 'Aucun en retard n’attend encore.',
    legend: 'visé',
    apart: ({ complete, incomplete }: { complete: string; incomplete: string }) =>
      `Pour les demandes complètes, la moitié en ${complete}\u00a0; pour les incomplètes, en ${incomplete}.`,
    handled: {
      title: 'Le traitement',
      promise: ({ hours }: { hours: number }) => `Nous visons à traiter une demande en ${hours} heures de service.`,
      none: 'Le desk ne s’est pas fixé de délai de traitement.',
      kept: ({ kept, of }: { kept: string; of: string }) =>
        `${kept} tickets sur ${of} ont été traités dans le délai visé.`,
      sentence: ({ half, nine }: { half: string; nine: string | null }) =>
        nine === null
          ? `La moitié des tickets ont été traités en ${half} de temps de service.`
          : `La moitié des tickets ont été traités en ${half} de temps de service, neuf sur dix en ${nine}.`,
      tooFew: 'Trop peu de tickets ont été traités pour dire combien de temps cela prend.',
      caption: 'Temps de traitement, en heures de service, par mois',
      keptCaption: 'Traités dans le délai, par mois',
      what: 'Traitement',
      whatText: 'De l’ouverture jusqu’à ce que le ticket soit traité, ou clôturé. S’il est rouvert, le temps continue.',
      monthText: 'Un ticket compte dans le mois de son ouverture.',
    },
    nextAnswer: {
      title: 'La réponse suivante',
      promise: ({ hours }: { hours: number }) => `Nous visons à répondre à une réaction en ${hours} heures de service.`,
      none: 'Le desk ne s’est pas fixé de délai de réponse à une réaction.',
      kept: ({ kept, of }: { kept: string; of: string }) =>
        `${kept} réactions sur ${of} ont eu leur réponse dans le délai visé.`,
      sentence: ({ half, nine }: { half: string; nine: string | null }) =>
        nine === null
          ? `La moitié des réactions ont eu leur réponse en ${half} de temps de service.`
          : `La moitié des réactions ont eu leur réponse en ${half} de temps de service, neuf sur dix en ${nine}.`,
      tooFew: 'Trop peu de réactions ont eu une réponse pour dire combien de temps cela prend.',
      caption: 'Temps jusqu’à la réponse suivante, en heures de service, par mois',
      keptCaption: 'Réponses suivantes dans le délai, par mois',
      what: 'Réponse suivante',
      whatText:
        'D’une réaction qui attend jusqu’au prochain message du desk à son demandeur. Une note interne n’en est pas un. Les chiffres commencent là où Belfry a commencé à compter.',
      monthText: 'Une réaction compte dans le mois de son arrivée.',
    },
  },

  closing: {
    title: 'La clôture',
    promise: ({ days }: { days: number }) =>
      `Nous clôturons un ticket ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`} après un avis resté sans réaction, jamais en silence.`,
    sentence: ({ half, nine }: { half: string; nine: string | null }) =>
      nine === null
        ? `La moitié des tickets était clôturée après ${half} ou moins.`
        : `La moitié des tickets était clôturée après ${half} ou moins, neuf sur dix après ${nine} ou moins.`,
    tooFew: 'Trop peu de tickets sont clôturés pour en tirer une durée.',
    caption: 'Temps jusqu’à la clôture, par mois d’ouverture',
    half: 'La moitié après',
    nine: 'Neuf sur dix après',
    what: 'Temps jusqu’à la clôture',
    whatText:
      'De l’ouverture à la clôture, tout compris : nuits, week-ends, attente de vos informations, et les jours de l’avis. Les tickets encore ouverts n’y sont pas.',
  },

  open: {
    title: 'Quand nous travaillons',
    desk: 'Service Desk',
    calendar: ({ calendar }: { calendar: string }) => `Calendrier : ${calendar}.`,
    exceptions: 'Autres heures',
    day: 'Jour ouvrable',
    dayText: 'Du lundi au vendredi, hors jours de fermeture ci-dessous.',
  },

  daysOff: {
    title: 'Jours de fermeture',
    text: 'Ces jours-là, les lignes sont fermées, et aucun délai ne court.',
    undecided: ({ year }: { year: number }) => `Les jours de pont de ${year} ne sont pas encore fixés.`,
    none: 'Aucun jour de fermeture.',
    file: 'Ajouter à votre agenda (iCalendar)',
    calendarName: ({ desk }: { desk: string }) => `Jours de fermeture – ${desk}`,
    event: ({ reason }: { reason: string }) => `Fermé : ${reason}`,
    description: ({ desk }: { desk: string }) => `${desk} est fermé ce jour-là. Aucun délai ne court.`,
  },
};

export type WorkWords = Widened<typeof fr>;
