import type { Language } from '#domain/language.ts';
import type { CallBackTime, PhoneCallState } from '#domain/phone-call.ts';

type Figures<K extends string> = (values: Record<K, string>) => string;
type Count = (values: { count: number }) => string;
type Said = Record<Language, string>;

/** Calls, their window and the urgent board, as agents read them. */
export interface CallWords {
  nav: { group: string; calls: string };
  lines: Said;
  lineSays: Said;
  /** An outgoing call has no line that decides. */
  languageSays: Said;
  who: { unknown: string; withheld: string; editor: Figures<'site'>; owner: Figures<'site'>; openTickets: Count };
  ring: { rings: Figures<'who'>; take: string; notMine: string };
  window: Record<
    | ('title' | 'outgoing' | 'find' | 'hits' | 'nothing' | 'wrongCheckEnd' | 'notPhoned' | 'phoned' | 'sameNumber')
    | ('notes' | 'kept' | 'notKept' | 'join' | 'choose' | 'open' | 'openNow' | 'back' | 'backNow' | 'none' | 'more')
    | ('email' | 'emailHint' | 'nothingNew' | 'nothingNewHint' | 'told' | 'toldHint' | 'reached' | 'urgent')
    | (
        | 'hangUp'
        | 'ended'
        | 'forOther'
        | 'close'
        | 'toTicket'
        | 'spoken'
        | 'openTitle'
        | 'when'
        | 'noNotes'
        | 'done'
        | 'look'
      )
    | ('answered' | 'missed' | 'taken' | 'saved' | 'urgentPhoned'),
    string
  > & {
    wrongCheck: Figures<'number'>;
    joinPhoned: Figures<'number'>;
    joinNumber: Figures<'number'>;
    forPerson: Figures<'name'>;
    joined: Figures<'number'>;
    opened: string;
    others: Count;
    times: Record<CallBackTime, string>;
    problems: Record<
      'takenByOther' | 'callOver' | 'noNumber' | 'choose' | 'summary' | 'email' | 'site' | 'phone',
      string
    >;
  };
  list: Record<
    'title' | 'all' | 'mine' | 'missed' | 'back' | 'line' | 'allLines' | 'day' | 'show' | 'more' | 'first' | 'filter',
    string
  > &
    Record<
      'emptyTitle' | 'empty' | 'emptyBackTitle' | 'emptyBack' | 'callBack' | 'finish' | 'mineNow' | 'toCall',
      string
    > & {
      states: Record<PhoneCallState, string>;
      out: string;
      dueNow: string;
      dueAt: Figures<'when'>;
      missedAt: Figures<'when'>;
      promised: Figures<'name'>;
      doneBy: Figures<'name'>;
      by: Figures<'name'>;
      lasted: Figures<'span'>;
      letRing: string;
      letRingHint: string;
      call: Figures<'name'>;
    };
  urgent: {
    lanes: Record<'notPhoned' | 'noOwner' | 'inWork' | 'callBack', string>;
    hints: Record<'notPhoned' | 'noOwner' | 'inWork' | 'callBack', string>;
    take: string;
    since: Figures<'time'>;
    phonedAt: Figures<'time'>;
    emptyTitle: string;
    empty: string;
    soundOn: string;
    soundOff: string;
    notifyOn: string;
    notifyOff: string;
    notifyRefused: string;
    standing: Count;
    arrived: Count;
  };
}

export const fr: CallWords = {
  nav: { group: 'Service', calls: 'Appels' },
  lines: { fr: 'Ligne francophone', nl: 'Ligne néerlandophone', de: 'Ligne germanophone', en: 'Ligne anglophone' },
  lineSays: {
    fr: 'Ligne francophone\u00a0: le ticket sera en français',
    nl: 'Ligne néerlandophone\u00a0: le ticket sera en néerlandais',
    de: 'Ligne germanophone\u00a0: le ticket sera en allemand',
    en: 'Ligne anglophone\u00a0: le ticket sera en anglais',
  },
  languageSays: {
    fr: 'Vous appelez en français',
    nl: 'Vous appelez en néerlandais',
    de: 'Vous appelez en allemand',
    en: 'Vous appelez en anglais',
  },
  who: {
    unknown: 'Numéro inconnu',
    withheld: 'Numéro masqué',
    editor: ({ site }) => `rédaction de ${site}`,
    owner: ({ site }) => `propriétaire de ${site}`,
    openTickets: ({ count }) =>
      count === 0 ? 'aucun ticket ouvert' : count === 1 ? '1 ticket ouvert' : `${count} tickets ouverts`,
  },
  ring: { rings: ({ who }) => `${who} appelle`, take: 'Prendre l’appel', notMine: 'Pas maintenant' },
  window: {
    title: 'Appel',
    outgoing: 'Appel sortant',
    find: 'Chercher par numéro, nom, téléphone, site ou adresse',
    hits: 'De quoi il peut s’agir',
    nothing: 'Rien de tel. Ouvrez un nouveau ticket, ou cherchez autrement.',
    wrongCheck: ({ number }) => `Le contrôle de ${number} est faux. Vouliez-vous dire`,
    wrongCheckEnd: '\u202f?',
    notPhoned: 'pas encore téléphoné',
    phoned: 'téléphoné',
    sameNumber: 'Appels de ce numéro',
    notes: 'Notes pendant l’appel',
    kept: 'Notes enregistrées',
    notKept: 'Notes pas encore enregistrées',
    join: 'Joindre au ticket',
    joinPhoned: ({ number }) => `Joindre à ${number}, téléphoné`,
    joinNumber: ({ number }) => `Joindre à ${number}`,
    choose: 'Choisissez d’abord un ticket.',
    open: 'Nouveau ticket',
    openTitle: 'Nouveau ticket',
    openNow: 'Ouvrir le ticket',
    back: 'Rappeler plus tard',
    backNow: 'Noter le rappel',
    when: 'Quand rappeler',
    none: 'Terminer sans ticket',
    more: 'Adresse, rien de nouveau, urgent',
    email: 'Adresse que donne l’appelant',
    emailHint: 'Elle participera au ticket.',
    nothingNew: 'Rien de nouveau',
    nothingNewHint: 'Le ticket reste comme il est.',
    told: 'Informé de la clôture',
    toldHint: 'Cet appel est l’avis de clôture, là où personne n’a d’adresse.',
    reached: 'Personne jointe',
    urgent: 'Urgent',
    urgentPhoned: 'Urgent\u00a0: le ticket quittera «\u00a0pas encore téléphoné\u00a0».',
    hangUp: 'Raccroché',
    ended: 'Terminé',
    forOther: 'Pour quelqu’un d’autre',
    forPerson: ({ name }) => `Pour ${name}`,
    close: 'Fermer',
    toTicket: 'Aller au ticket',
    joined: ({ number }) => `L’appel est joint à ${number}.`,
    opened: 'Ticket ouvert. Le numéro à dire\u00a0:',
    spoken: 'chiffre par chiffre',
    noNotes: 'Appel téléphonique, sans notes.',
    done: 'C’est noté.',
    look: 'Ouvrir l’appel',
    answered: 'Répondu à',
    missed: 'Manqué à',
    taken: 'Un collègue est en ligne.',
    saved: 'Rappel noté.',
    others: ({ count }) => (count === 1 ? 'Encore 1 appel à terminer' : `Encore ${count} appels à terminer`),
    times: { now: 'Dès que possible', hour: 'Dans l’heure', nextOpening: 'À la prochaine ouverture' },
    problems: {
      takenByOther: 'Un collègue a pris cet appel.',
      callOver: 'L’appelant a raccroché. L’appel est sur la liste des rappels.',
      noNumber: 'Aucun numéro n’est connu\u00a0: il n’y a personne à rappeler.',
      choose: 'Choisissez un ticket de la liste.',
      summary: 'Dites en quelques mots de quoi il s’agit.',
      email: 'Cette adresse n’en est pas une\u00a0: nom@exemple.be.',
      site: 'Un site a quatre chiffres et se trouve dans l’annuaire.',
      phone: 'Ce numéro n’en est pas un\u00a0: 02 555 12 10.',
    },
  },
  list: {
    title: 'Appels',
    all: 'Tous',
    mine: 'Les miens',
    missed: 'Manqués',
    back: 'À rappeler',
    filter: 'Quels appels',
    line: 'Ligne',
    allLines: 'Toutes les lignes',
    day: 'Jour',
    show: 'Afficher',
    more: 'Suite de la liste',
    first: 'Début de la liste',
    emptyTitle: 'Aucun appel',
    empty: 'Ce que le central téléphonique signale apparaît ici.',
    emptyBackTitle: 'Personne à rappeler',
    emptyBack: 'Un appel manqué apparaît ici, et ce que vous promettez de rappeler.',
    callBack: 'Rappeler',
    finish: 'Fait',
    mineNow: 'C’est mon appel',
    toCall: 'Ouvrir',
    states: { ringing: 'sonne', talking: 'en ligne', ended: 'terminé', missed: 'manqué' },
    out: 'sortant',
    dueNow: 'maintenant',
    dueAt: ({ when }) => `à rappeler ${when}`,
    missedAt: ({ when }) => `manqué ${when}`,
    promised: ({ name }) => `promis par ${name}`,
    doneBy: ({ name }) => `rappelé par ${name}`,
    by: ({ name }) => `par ${name}`,
    lasted: ({ span }) => `durée ${span}`,
    letRing: 'Faire sonner un appel',
    letRingHint: 'Démonstration\u00a0: comme si un central téléphonique le signalait.',
    call: ({ name }) => `Appeler ${name}`,
  },
  urgent: {
    lanes: {
      notPhoned: 'Pas encore téléphoné',
      noOwner: 'Téléphoné, à personne',
      inWork: 'En cours',
      callBack: 'À rappeler',
    },
    hints: {
      notPhoned: 'Formulaire reçu, appel attendu',
      noOwner: 'Prenez-en un',
      inWork: 'Quelqu’un s’en occupe',
      callBack: 'Manqué, ou promis',
    },
    take: 'Prendre',
    since: ({ time }) => `depuis ${time}`,
    phonedAt: ({ time }) => `téléphoné ${time}`,
    emptyTitle: 'Rien d’urgent',
    empty: 'Un incident marqué urgent apparaît ici aussitôt, avec un son si vous le voulez.',
    soundOn: 'Son activé',
    soundOff: 'Son coupé',
    notifyOn: 'Notifications activées',
    notifyOff: 'Notifications coupées',
    notifyRefused: 'Le navigateur refuse les notifications de ce site.',
    standing: ({ count }) => (count === 1 ? '1 en cours' : `${count} en cours`),
    arrived: ({ count }) => (count === 1 ? 'Un nouvel incident urgent' : `${count} nouveaux incidents urgents`),
  },
};
