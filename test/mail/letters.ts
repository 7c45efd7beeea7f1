import { federalCalendar } from '#domain/calendar/belgium.ts';
import { afterReminder, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';
import type { Language } from '#domain/language.ts';
import type { AccessLetter, Letter, ReviewedAccess } from '#mail/letters/letter.ts';

const span = [{ opens: '08:30', closes: '17:00' }];
const hours = { 1: span, 2: span, 3: span, 4: span, 5: span };

export const desk: Desk = {
  ...withDefaults({ acknowledgementsPerHourMax: 10 }),
  id: 'desk',
  prefix: 'DTO',
  names: { fr: 'Support WCMS', nl: 'WCMS Support', de: 'WCMS-Support', en: 'WCMS Support' },
  mailbox: 'wcms@desk.example',
  calendar: federalCalendar,
  hours,
  lines: [
    { language: 'fr', number: '+3225551210', hours },
    { language: 'nl', number: '+3225551220', hours },
  ],
  look: { accent: null, logo: null },
};

const link = (name: string) => `https://desk.example/answer/${name}`;
const firstAnswer = {
  receivedAt: '2026-12-01T08:31:00Z',
  dueAt: '2026-12-01T12:31:00Z',
  hourEnds: ['2026-12-01T09:31:00Z', '2026-12-01T10:31:00Z', '2026-12-01T11:31:00Z', '2026-12-01T12:31:00Z'],
};
const overWeekend = {
  receivedAt: '2026-12-04T15:00:00Z',
  dueAt: '2026-12-07T10:30:00Z',
  hourEnds: ['2026-12-04T16:00:00Z', '2026-12-07T08:30:00Z', '2026-12-07T09:30:00Z', '2026-12-07T10:30:00Z'],
};
const words: Record<Language, string> = {
  fr: 'Le logo était étiré parce qu’il avait une largeur fixe.\nNous avons adapté le format & vérifié la page sur trois appareils.\n\nPouvez-vous confirmer <b>que</b> tout va bien ?',
  nl: 'Het logo werd uitgerekt omdat het een vaste breedte had.\nWij hebben het beeldformaat aangepast & de pagina op drie toestellen nagekeken.\n\nKunt u <b>bevestigen</b> dat alles in orde is?',
  de: 'Das Logo war verzerrt, weil es eine feste Breite hatte.\nWir haben das Format angepasst & die Seite auf drei Geräten geprüft.\n\nKönnen Sie <b>bestätigen</b>, dass alles stimmt?',
  en: 'The logo was stretched because it had a fixed width.\nWe have changed the format & checked the page on three devices.\n\nCan you <b>confirm</b> that all is well?',
};
const summary: Record<Language, string> = {
  fr: 'Logo étiré sur téléphone',
  nl: 'Logo op mobiele toestellen',
  de: 'Logo auf Mobilgeräten',
  en: 'Logo on mobile devices',
};
const items: Record<Language, string[]> = {
  fr: ['l’adresse (URL) de la page', 'le message d’erreur complet, en texte ou en image'],
  nl: ['het adres (URL) van de pagina', 'de volledige foutmelding, als tekst of als beeld'],
  de: ['die Adresse (URL) der Seite', 'die vollständige Fehlermeldung, als Text oder Bild'],
  en: ['the address (URL) of the page', 'the full error message, as text or as a picture'],
};

/** One letter of each kind and variant, by name, for tests and for the preview of mails. */
export function sampleLetters(language: Language): Record<string, Letter> {
  const common = { language, desk, recipientName: 'Bram Peeters', links: {} };
  const about = { ...common, number: 'DTO-104871-14', summary: summary[language] };
  const unproved = { ...about, summary: null, links: { read: link('read'), confirm: link('confirm') } };
  const agent = { agentName: 'Tom Wouters', text: words[language] };
  const asked = informationSchedule(desk, '2026-11-24T10:00:00Z');
  const allLinks = {
    solved: link('solved'),
    notSolved: link('not-solved'),
    moreTime: link('more-time'),
    read: link('read'),
  };
  const waiting = { solved: link('solved'), moreTime: link('more-time'), read: link('read') };
  return {
    acknowledgement: {
      ...about,
      kind: 'acknowledgement',
      ticketKind: null,
      urgent: false,
      writtenAt: '2026-11-24T09:00:00Z',
      firstAnswer,
      links: { read: link('read') },
    },
    acknowledgementUnproved: {
      ...unproved,
      kind: 'acknowledgement',
      ticketKind: null,
      urgent: false,
      writtenAt: '2026-11-24T09:00:00Z',
      firstAnswer: overWeekend,
    },
    acknowledgementUrgent: {
      ...about,
      kind: 'acknowledgement',
      ticketKind: 'incident',
      urgent: true,
      firstAnswer,
      writtenAt: '2026-11-24T09:00:00Z',
    },
    acknowledgementComplaint: {
      ...about,
      kind: 'acknowledgement',
      ticketKind: 'complaint',
      urgent: false,
      writtenAt: '2026-11-24T09:00:00Z',
      firstAnswer,
      complaintDueAt: '2026-12-16T23:00:00Z',
    },
    followUp: { ...about, kind: 'followUp', formerNumber: 'DTO-104217-39', firstAnswer },
    held: { ...common, kind: 'held', firstAnswer },
    answer: { ...about, ...agent, kind: 'answer', links: { read: link('read') } },
    informationRequest: {
      ...about,
      ...agent,
      kind: 'informationRequest',
      items: items[language],
      clock: asked,
      links: waiting,
    },
    reminder: {
      ...about,
      ...agent,
      kind: 'reminder',
      items: items[language],
      clock: afterReminder(asked),
      links: waiting,
    },
    closingNoticeHandled: {
      ...about,
      ...agent,
      kind: 'closingNotice',
      basis: 'handled',
      items: [],
      clock: noticeSchedule(desk, '2026-12-21T10:00:00Z'),
      links: allLinks,
    },
    closingNoticeParticipant: {
      ...about,
      ...agent,
      kind: 'closingNotice',
      basis: 'handled',
      items: [],
      clock: noticeSchedule(desk, '2026-11-24T10:00:00Z'),
    },
    closingNoticeSilence: {
      ...about,
      ...agent,
      kind: 'closingNotice',
      basis: 'silence',
      items: items[language],
      clock: noticeSchedule(desk, '2026-10-29T10:00:00Z'),
      links: waiting,
    },
    closedDuplicate: {
      ...about,
      kind: 'closed',
      reason: 'duplicate',
      closedAt: '2026-12-01T12:31:00Z',
      of: 'DTO-104217-39',
      agentName: null,
      text: '',
    },
    closedRedirected: {
      ...about,
      ...agent,
      kind: 'closed',
      reason: 'redirected',
      closedAt: '2026-12-01T12:31:00Z',
      of: null,
    },
    reopenedLate: { ...about, kind: 'reopenedLate', receivedAt: '2026-12-01T22:58:00Z', links: { read: link('read') } },
    closingMoved: {
      ...about,
      kind: 'dateMoved',
      formerDate: '2026-12-30T23:00:00Z',
      links: { read: link('read') },
      moved: { of: 'closing', clock: noticeSchedule(desk, '2026-12-21T10:00:00Z') },
    },
    firstAnswerMoved: {
      ...about,
      kind: 'dateMoved',
      formerDate: '2026-11-24T09:30:00Z',
      links: { read: link('read') },
      moved: { of: 'firstAnswer', firstAnswer },
    },
    takingPart: { ...about, kind: 'takingPart', links: { read: link('page') } },
    ticketLink: { ...about, kind: 'ticketLink', links: { read: link('page') } },
    split: { ...about, kind: 'split', otherNumber: 'DTO-104872-15', firstAnswer },
    rejoined: { ...about, kind: 'rejoined', otherNumber: 'DTO-104872-15', links: { read: link('page') } },
    restored: {
      ...about,
      kind: 'restored',
      otherNumber: 'DTO-104872-15',
      links: { read: link('page') },
      clock: noticeSchedule(desk, '2026-12-21T10:00:00Z'),
    },
    signInCode: { ...common, kind: 'signInCode', code: '12345678', links: { signIn: link('sign-in') } },
    providerCode: {
      ...common,
      kind: 'providerCode',
      code: '12345678',
      provider: 'CSAM',
      links: { signIn: link('sign-in') },
    },
    addressCode: { ...common, kind: 'addressCode', code: '12345678', links: {} },
    invitation: {
      ...common,
      kind: 'invitation',
      expiresAt: '2026-11-25T10:00:00Z',
      links: { signIn: link('invitation') },
    },
    testMail: { ...common, kind: 'testMail', askedAt: '2026-11-24T10:00:00Z', links: {} },
    ...signInNewsLetters(common),
    ...accessLetters(language),
    ...chosenLetters(language, common),
    erasureReceived: { ...common, kind: 'erasureReceived', links: {}, dueAt: '2026-12-24T23:00:00Z' },
    erasureRefused: { ...common, kind: 'erasureRefused', links: {}, reason: words[language] },
    erasureDone: { ...common, kind: 'erasureDone', links: {}, recipientName: null },
  };
}

/** Optional letters: the footer of each says how to unsubscribe. */
function chosenLetters(
  language: Language,
  common: Pick<Letter, 'language' | 'desk' | 'recipientName'>,
): Record<string, Letter> {
  const about = {
    ...common,
    number: 'DTO-104871-14',
    summary: 'Logo',
    links: { read: link('read'), settings: link('settings') },
  };
  const staff = { ...about, links: { read: link('read') } };
  const { number: _n, summary: _s, ...unnumbered } = about;
  const site = { number: '1042', name: 'Stadsarchief' };
  const incident = { site, title: 'Logo', text: words[language], until: '2026-11-24T15:00:00Z' };
  const approvalLinks = { approve: link('answer'), refuse: link('answer') };
  const question = { text: words[language], agentName: 'Nadia', topic: 'Logo', reference: 'BCDFGHJKLMNP' };
  const tasks = [
    { title: 'Logo', dueOn: '2026-11-24' },
    { title: null, dueOn: '2026-11-25' },
  ];
  const tickets = [
    { summary: 'Logo', site },
    { summary: null, site: null },
  ];
  return {
    colleagueWrote: { ...about, kind: 'colleagueWrote', colleagueName: 'Bram Peeters', text: words[language] },
    colleagueSentFiles: { ...about, kind: 'colleagueWrote', colleagueName: null, text: '' },
    organisationTicket: { ...about, kind: 'organisationTicket' },
    escalation: { ...staff, kind: 'escalation', target: 'handled', dueAt: '2026-11-24T15:00:00Z', late: false },
    escalationLate: { ...staff, kind: 'escalation', target: 'nextAnswer', dueAt: '2026-11-24T09:00:00Z', late: true },
    staffGiven: { ...about, kind: 'staffNews', news: 'given', event: null },
    staffMentioned: { ...about, kind: 'staffNews', news: 'mentioned', event: null },
    staffDue: { ...about, kind: 'staffNews', news: 'due', event: null, tasks: tasks.slice(1) },
    staffOverdue: { ...about, kind: 'staffNews', news: 'overdue', event: null, tasks },
    staffWatched: { ...about, kind: 'staffNews', news: 'watched', event: 'reacted' },
    organisationDigest: { ...unnumbered, kind: 'organisationDigest', tickets, more: 3 },
    organisationDigestOfOne: { ...unnumbered, kind: 'organisationDigest', tickets: tickets.slice(1), more: 0 },
    approvalRequest: { ...about, kind: 'approvalRequest', ...question, days: 30, links: approvalLinks },
    sideQuestion: { ...unnumbered, kind: 'sideQuestion', ...question },
    knownIncident: { ...unnumbered, kind: 'knownIncident', ...incident },
    knownIncidentEverywhere: { ...unnumbered, kind: 'knownIncident', ...incident, site: null, until: null },
  };
}

/** Letters about a changed sign-in method, with and without a device and a reason. */
function signInNewsLetters(common: Pick<Letter, 'language' | 'desk' | 'recipientName'>): Record<string, Letter> {
  const about = {
    ...common,
    kind: 'signInNews',
    at: '2026-11-24T09:00:00Z',
    links: { account: link('account') },
  } as const;
  return {
    signInPassword: { ...about, news: 'passwordSet' },
    signInDevice: { ...about, news: 'newDevice', device: { browser: 'Firefox', system: 'Linux' } },
    signInFactors: { ...about, news: 'factorsEnded', reason: 'lost' },
  };
}

/** Every letter about access; none of them names a ticket (R4). */
function accessLetters(language: Language): Record<string, Letter> {
  const what = {
    organisation: {
      fr: 'Office du Patrimoine',
      nl: 'Dienst Erfgoed',
      de: 'Amt für Denkmalpflege',
      en: 'Heritage Office',
    }[language],
    role: 'editor' as const,
    sites: [
      { number: '1042', name: 'Stadsarchief' },
      { number: '1187', name: 'Musée des Pierres' },
    ],
  };
  const who = { name: 'Noor Jansen', address: 'noor.jansen@patrimoine.example', asked: words[language] };
  const loan = { lender: 'Hugo Lambert', borrower: 'Joke Vermeulen', from: '2026-12-01', until: '2026-12-11' };
  const desksAt = '2026-11-27T23:00:00Z';
  const due: ReviewedAccess[] = [
    { name: 'Claire Dumont', role: 'editor', site: what.sites[1]! },
    { name: 'Hugo Lambert', role: 'serviceManager', site: null },
  ];
  const told: Record<string, Pick<AccessLetter, 'kind' | 'matter'>> = {
    accessProof: { kind: 'accessProof', matter: { about: 'proof', until: '2026-11-25T09:00:00Z' } },
    accessReceived: { kind: 'accessReceived', matter: { about: 'received', ...what } },
    accessRequest: {
      kind: 'accessRequest',
      matter: { about: 'request', ...what, ...who, belongs: true, count: 0, desksAt },
    },
    accessReminder: {
      kind: 'accessRequest',
      matter: { about: 'request', ...what, ...who, belongs: false, count: 2, desksAt },
    },
    accessGranted: { kind: 'accessDecided', matter: { about: 'granted', ...what, reason: null } },
    accessRefused: { kind: 'accessDecided', matter: { about: 'refused', ...what, reason: words[language] } },
    accessTakenBack: { kind: 'accessTakenBack', matter: { about: 'takenBack', ...what, name: who.name } },
    accessGiven: { kind: 'accessGiven', matter: { about: 'given', ...what, role: 'serviceManager', sites: [] } },
    accessWithdrawn: { kind: 'accessWithdrawn', matter: { about: 'withdrawn', ...what, everything: false } },
    accessLeft: { kind: 'accessWithdrawn', matter: { about: 'withdrawn', ...what, everything: true } },
    accessLent: { kind: 'accessLent', matter: { about: 'lent', ...what, ...loan } },
    accessReturned: { kind: 'accessReturned', matter: { about: 'returned', ...what, ...loan } },
    accessReview: {
      kind: 'accessReview',
      matter: { about: 'review', organisation: what.organisation, count: 0, due, more: 0 },
    },
    accessReviewReminder: {
      kind: 'accessReview',
      matter: { about: 'review', organisation: what.organisation, count: 1, due, more: 12 },
    },
    accessReviewLate: {
      kind: 'accessReviewLate',
      matter: { about: 'reviewLate', organisation: what.organisation, waiting: 12, since: '2026-11-24' },
    },
  };
  return Object.fromEntries(
    Object.entries(told).map(([name, each]) => [
      name,
      { ...each, language, desk, recipientName: 'Hugo Lambert', links: {}, url: link(name) } as AccessLetter,
    ]),
  );
}
