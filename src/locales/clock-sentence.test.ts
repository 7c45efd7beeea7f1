import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketClock } from '#domain/clock/clock.ts';
import { type Language, languages } from '#domain/language.ts';
import { clockSentence, closedSentence, skippedLines, skippedSentence } from '#locales/clock-sentence.ts';

const zone = 'Europe/Brussels';
const notice: TicketClock = {
  phase: 'notice',
  asked: 0,
  of: 0,
  next: '2026-12-04T23:00:00Z',
  closesAt: '2026-12-04T23:00:00Z',
  expected: false,
  startedOn: '2026-11-27',
  counted: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
  skipped: [
    { date: '2026-11-28', reason: 'weekend' },
    { date: '2026-11-29', reason: 'weekend' },
  ],
  extended: false,
  steps: [{ step: 'close', at: '2026-12-04T23:00:00Z' }],
};
const reminders: TicketClock = {
  ...notice,
  phase: 'reminder',
  asked: 1,
  of: 2,
  next: '2026-12-03T07:30:00Z',
  closesAt: '2026-12-14T23:00:00Z',
  steps: [
    { step: 'remind', at: '2026-12-03T07:30:00Z' },
    { step: 'notice', at: '2026-12-07T07:30:00Z' },
    { step: 'close', at: '2026-12-14T23:00:00Z' },
  ],
};
const lastReminded: TicketClock = {
  ...reminders,
  asked: 2,
  next: '2026-12-07T07:30:00Z',
  steps: reminders.steps.slice(1),
};

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const toRequester = (clock: TicketClock, now?: string) =>
  all((language) => clockSentence(clock, language, { zone, to: 'requester', now }));
const toAgent = (clock: TicketClock, name?: string, now?: string) =>
  all((language) => clockSentence(clock, language, { zone, to: 'agent', name, now }));
const all = (say: (language: Language) => string) => languages.map((language) => plain(say(language)));

test('a requester reads when the ticket closes', () => {
  assert.deepEqual(toRequester(notice), [
    'Se clôture le vendredi 4 décembre 2026 à 24 h, sauf réaction de votre part.',
    'Wordt afgesloten op vrijdag 4 december 2026 om 24.00 uur, tenzij u reageert.',
    'Wird am Freitag, 4. Dezember 2026, um 24.00 Uhr geschlossen, wenn Sie nicht reagieren.',
    'Closes on Friday 4 December 2026 at 24:00 unless you react.',
  ]);
});

test('an agent reads whose reaction the ticket awaits', () => {
  assert.deepEqual(toAgent(notice, 'Claire'), [
    'Se clôture le vendredi 4 décembre 2026 à 24 h, sauf si Claire réagit.',
    'Wordt afgesloten op vrijdag 4 december 2026 om 24.00 uur, tenzij Claire reageert.',
    'Wird am Freitag, 4. Dezember 2026, um 24.00 Uhr geschlossen, wenn Claire nicht reagiert.',
    'Closes on Friday 4 December 2026 at 24:00 unless Claire reacts.',
  ]);
});

test('a requester without a name is called by their role', () => {
  assert.equal(toAgent(notice)[3], 'Closes on Friday 4 December 2026 at 24:00 unless the requester reacts.');
});

test('on its last day the ticket closes today', () => {
  assert.deepEqual(toRequester(notice, '2026-12-04T22:59:00Z'), [
    'Se clôture aujourd’hui à 24 h, sauf réaction de votre part.',
    'Wordt vandaag om 24.00 uur afgesloten, tenzij u reageert.',
    'Wird heute um 24.00 Uhr geschlossen, wenn Sie nicht reagieren.',
    'Closes today at 24:00 unless you react.',
  ]);
  assert.doesNotMatch(toRequester(notice, '2026-12-03T22:59:00Z')[3]!, /today/);
});

test('R22: while a held reply or a last message waits for the desk, no closing is announced', () => {
  const said = (clock: TicketClock) => clockSentence(clock, 'en', { zone, to: 'agent', waitsForDesk: true });
  assert.match(said(notice), /ends on Friday\s4\sDecember\s2026 at\s24:00, but the ticket stays open/);
  assert.doesNotMatch(said(notice), /closes/i);
  const reader = { zone, to: 'requester', now: '2026-12-05T09:00:00Z', waitsForDesk: true } as const;
  const over = all((language) => clockSentence(notice, language, reader));
  assert.deepEqual(over, [
    'Le délai s’est terminé le vendredi 4 décembre 2026 à 24 h, mais le ticket reste ouvert : un message attend encore d’être traité.',
    'De termijn liep af op vrijdag 4 december 2026 om 24.00 uur, maar het ticket blijft open: een bericht wacht nog op een medewerker.',
    'Die Frist endete am Freitag, 4. Dezember 2026, um 24.00 Uhr, aber das Ticket bleibt offen: Eine Nachricht wartet noch auf den Service Desk.',
    'The time to react ended on Friday 4 December 2026 at 24:00, but the ticket stays open: a message still waits for an agent.',
  ]);
  assert.match(said(reminders), /Reminder 2 of 2/);
  assert.doesNotMatch(said(reminders), /closes/i);
});

test('while reminders run, the next one is named, and the closing that silence leads to', () => {
  assert.deepEqual(toAgent(reminders, 'Stijn'), [
    'Le rappel 2 sur 2 part le jeudi 3 décembre, sauf si Stijn répond. Sans réponse, le ticket se clôture le lundi 14 décembre 2026 à 24 h.',
    'Herinnering 2 van 2 vertrekt op donderdag 3 december, tenzij Stijn antwoordt. Zonder antwoord wordt het ticket afgesloten op maandag 14 december 2026 om 24.00 uur.',
    'Erinnerung 2 von 2 geht am Donnerstag, 3. Dezember, hinaus, wenn Stijn nicht antwortet. Ohne Antwort wird das Ticket am Montag, 14. Dezember 2026, um 24.00 Uhr geschlossen.',
    'Reminder 2 of 2 goes out on Thursday 3 December unless Stijn answers. Without an answer the ticket closes on Monday 14 December 2026 at 24:00.',
  ]);
});

test('on its day the reminder is sent today', () => {
  const [fr, nl, de, en] = toRequester(reminders, '2026-12-03T06:00:00Z');
  assert.match(fr!, /^Le rappel 2 sur 2 part aujourd’hui, sauf réponse de votre part\. /);
  assert.match(nl!, /^Herinnering 2 van 2 vertrekt vandaag, tenzij u antwoordt\. /);
  assert.match(de!, /^Erinnerung 2 von 2 geht heute hinaus, wenn Sie nicht antworten\. /);
  assert.match(en!, /^Reminder 2 of 2 goes out today unless you answer\. /);
});

test('after the last reminder the closing notice comes next', () => {
  const [fr, nl, de, en] = toRequester(lastReminded);
  assert.match(fr!, /^L’avis de clôture part le lundi 7 décembre, /);
  assert.match(nl!, /^Het bericht van afsluiting vertrekt op maandag 7 december, /);
  assert.match(de!, /^Die Abschlussmitteilung geht am Montag, 7\. Dezember, hinaus, /);
  assert.match(en!, /^The closing notice goes out on Monday 7 December unless you answer\. /);
});

test('while the requester is on the call list, no date is promised (R16)', () => {
  const untold = { ...notice, expected: true };
  for (const language of languages) {
    const sentence = clockSentence(untold, language, { zone, to: 'agent', toBeTold: true });
    assert.doesNotMatch(sentence, /2026/);
    assert.equal(clockSentence(notice, language, { zone, to: 'agent', toBeTold: true }).includes('2026'), true);
  }
});

test('a date not confirmed by the relay is marked as expected', () => {
  assert.deepEqual(
    toRequester({ ...notice, expected: true }).map((text) => text.split(/(?<=\.) (?=[A-Z][a-zé]+)/).at(-1)),
    [
      'Date prévue : le message n’est pas encore parti.',
      'Verwachte datum: het bericht is nog niet vertrokken.',
      'Voraussichtliches Datum: Die Nachricht ist noch nicht versandt.',
      'Expected date: the message has not gone out yet.',
    ],
  );
});

test('an extended clock is described as extended', () => {
  const ends = toAgent({ ...notice, extended: true }, 'Claire').map((text) => text.split('. ').at(-1));
  assert.deepEqual(ends, ['Prolongé une fois.', 'Eén keer verlengd.', 'Einmal verlängert.', 'Extended once.']);
});

test('a ticket closed for silence was closed at the end of that day', () => {
  assert.deepEqual(
    all((language) => closedSentence('2026-12-04T23:00:00Z', language, zone)),
    [
      'Clôturé le vendredi 4 décembre 2026 à 24 h.',
      'Afgesloten op vrijdag 4 december 2026 om 24.00 uur.',
      'Geschlossen am Freitag, 4. Dezember 2026, um 24.00 Uhr.',
      'Closed on Friday 4 December 2026 at 24:00.',
    ],
  );
});

test('a ticket closed by a person was closed at that time', () => {
  assert.equal(
    plain(closedSentence('2026-12-03T13:05:00Z', 'en', zone)),
    'Closed on Thursday 3 December 2026 at 14:05.',
  );
});

test('days not counted are listed with their reasons', () => {
  assert.deepEqual(
    all((language) => skippedSentence(yearEnd, language)),
    [
      'Jours non comptés : 25 déc. (Noël) ; 26–27 déc., 2–3 janv. (week-end) ; 1er janv. (Nouvel An).',
      'Niet geteld: 25 dec. (Kerstmis); 26–27 dec., 2–3 jan. (weekend); 1 jan. (Nieuwjaar).',
      'Nicht gezählt: 25. Dez. (Weihnachten); 26.–27. Dez., 2.–3. Jan. (Wochenende); 1. Jan. (Neujahr).',
      'Not counted: 25 Dec (Christmas Day); 26–27 Dec, 2–3 Jan (weekend); 1 Jan (New Year’s Day).',
    ],
  );
});

test('days off across two months name both months', () => {
  const run = ['2026-01-31', '2026-02-01'].map((date) => ({ date, reason: 'weekend' as const }));
  assert.deepEqual(skippedLines(run, 'en').map(plain), ['31 Jan – 1 Feb (weekend)']);
});

test('if every day counted, nothing is added', () => assert.equal(skippedSentence([], 'fr'), ''));

const christmas = { fr: 'Noël', nl: 'Kerstmis', de: 'Weihnachten', en: 'Christmas Day' };
const newYear = { fr: 'Nouvel An', nl: 'Nieuwjaar', de: 'Neujahr', en: 'New Year’s Day' };
const yearEnd = [
  { date: '2026-12-25', reason: christmas },
  { date: '2026-12-26', reason: 'weekend' as const },
  { date: '2026-12-27', reason: 'weekend' as const },
  { date: '2027-01-01', reason: newYear },
  { date: '2027-01-02', reason: 'weekend' as const },
  { date: '2027-01-03', reason: 'weekend' as const },
];
