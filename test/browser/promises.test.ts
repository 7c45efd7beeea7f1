import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();

/**
 * The promises of the original support page (seed/wcms-support-page.fr.txt) in their order, and the pattern that finds each on
 * ours. A dot matches any kind of space.
 */
const promises: [string, InEachLanguage<RegExp>][] = [
  [
    'an online tool, for those who were given access',
    each(/Outil de ticketing en ligne/, /Online ticketing tool/, /Online-Ticketing-Tool/, /Online ticketing tool/),
  ],
  [
    'who has no access asks the service manager',
    each(
      /demandez-le à votre service manager/,
      /vraag die aan uw servicemanager/,
      /beantragen Sie ihn bei Ihrer Service-Managerin/,
      /ask your service manager/,
    ),
  ],
  ['by e-mail', same(/wcms@desk\.example/)],
  [
    'by phone, from when to when',
    each(
      /02.555.12.10.*8.h.30 à 17.h/,
      /02.555.12.11.*8\.30.uur tot 17\.00.uur/,
      /02.555.12.10.*8\.30.Uhr bis 17\.00.Uhr/,
      /02.555.12.10.*8:30.to.17:00/,
    ),
  ],
  ['by the contact form', each(/Formulaire de contact/, /Contactformulier/, /Kontaktformular/, /Contact form/)],
  [
    'for editors and owners of sites',
    each(
      /Rédacteurs et propriétaires de sites/,
      /Redacteurs en eigenaars van sites/,
      /Redaktionen und Eigentümer von Websites/,
      /Editors and owners of sites/,
    ),
  ],
  [
    'with a cap on editors',
    each(
      /au plus 3.rédacteurs par site/,
      /hoogstens 3.redacteurs per site/,
      /höchstens 3.Redakteurinnen und Redakteure/,
      /at most 3.editors per site/,
    ),
  ],
  [
    'everyone else: the communication service responsible',
    each(
      /service de communication de l’administration responsable/,
      /communicatiedienst van de verantwoordelijke overheid/,
      /Kommunikationsdienst der zuständigen Verwaltung/,
      /communication service of the administration responsible/,
    ),
  ],
  [
    'one subject a message',
    each(
      /Un seul sujet par message/,
      /Eén onderwerp per bericht/,
      /Nur ein Thema je Nachricht/,
      /One subject per message/,
    ),
  ],
  [
    'the more complete, the faster',
    each(
      /Plus votre demande est complète, plus vite/,
      /Hoe vollediger uw aanvraag, hoe sneller/,
      /Je vollständiger Ihre Anfrage, desto schneller/,
      /more complete your request, the faster/,
    ),
  ],
  [
    'how to write a complete request',
    each(
      /Comment écrire une demande complète/,
      /Hoe u een volledige aanvraag schrijft/,
      /So schreiben Sie eine vollständige Anfrage/,
      /How to write a complete request/,
    ),
  ],
  [
    'urgent incidents are phoned in too',
    each(
      /Un incident urgent se signale toujours aussi par téléphone/,
      /dringend incident meldt u altijd ook per telefoon/,
      /dringende Störung melden Sie immer auch telefonisch/,
      /urgent incident is always reported by phone as well/,
    ),
  ],
  [
    'in an emergency the form gives a number at once',
    each(
      /formulaire court \(le site, .*\)\. Votre numéro s’affiche tout de suite/,
      /korte formulier in \(de site, .*\)\. Uw nummer verschijnt meteen/,
      /kurze Formular aus \(die Website, .*\)\. Ihre Nummer erscheint sofort/,
      /short form \(the site, .*\)\. Your ticket number appears at once/,
    ),
  ],
  [
    'the number goes with every call and message',
    each(
      /Citez le numéro\. Il relie votre appel/,
      /Vermeld het nummer\. Het verbindt uw oproep/,
      /Nennen Sie die Nummer\. Sie verbindet Ihren Anruf/,
      /Quote the number\. It links your call/,
    ),
  ],
  [
    'every contact opens a ticket with a number and a summary',
    each(
      /Chaque contact ouvre un ticket.: un numéro unique et une description sommaire/,
      /Elk contact opent een ticket: een uniek nummer en een korte omschrijving/,
      /Jeder Kontakt eröffnet ein Ticket: eine einmalige Nummer und eine Kurzbeschreibung/,
      /Every contact opens a ticket: a unique number and a summary/,
    ),
  ],
  [
    'the ticket grows while it is worked on',
    each(
      /complétée à mesure que nous avançons/,
      /die groeit terwijl we eraan werken/,
      /die wir bei der Arbeit ergänzen/,
      /which grows as we work/,
    ),
  ],
  [
    'the number stays in the subject of mails',
    each(
      /Laissez le numéro dans l’objet/,
      /Laat het nummer in het onderwerp/,
      /Lassen Sie die Nummer im Betreff/,
      /Leave the number in the subject/,
    ),
  ],
  [
    'tickets are closed so that others can be handled',
    each(
      /Pour pouvoir traiter les demandes des autres/,
      /Om ook de aanvragen van anderen te kunnen behandelen/,
      /Um auch die Anfragen anderer bearbeiten zu können/,
      /So that it can deal with the requests of others/,
    ),
  ],
  [
    'one is told by mail when the request was handled',
    each(
      /demande est traitée, nous vous envoyons un avis/,
      /aanvraag behandeld is, sturen we u een bericht/,
      /Anfrage bearbeitet ist, senden wir Ihnen eine Abschlussmitteilung/,
      /request has been handled, we send you a closing notice/,
    ),
  ],
  [
    'and when repeated questions stay unanswered',
    each(
      /redemandons après 2 et 4.jours ouvrables\. Le 6e jour/,
      /opnieuw na 2 en 4.werkdagen\. Op de 6e werkdag/,
      /nach 2 und 4.Arbeitstagen noch einmal\. Am 6\. Arbeitstag/,
      /ask again after 2 and 4.business days\. On business day 6/,
    ),
  ],
  [
    'without a reaction the ticket closes after five business days',
    each(
      /après 5.jours ouvrables, à 24.h/,
      /na 5.werkdagen, om 24\.00.uur/,
      /nach 5.Arbeitstagen geschlossen, um 24\.00.Uhr/,
      /after 5.business days, at 24:00/,
    ),
  ],
  [
    'a new ticket is always possible',
    each(
      /Un nouveau ticket reste toujours possible/,
      /Een nieuw ticket kan altijd/,
      /Ein neues Ticket ist immer möglich/,
      /A new ticket is always possible/,
    ),
  ],
  [
    'a first answer in time',
    each(
      /première réponse dans les 4.heures de service/,
      /eerste antwoord binnen 4.werkuren/,
      /innerhalb von 4.Servicestunden eine erste Antwort/,
      /first answer within 4.service hours/,
    ),
  ],
  [
    'a complaint is answered in time',
    each(
      /réponse dans les 15.jours/,
      /antwoord binnen 15.dagen/,
      /innerhalb von 15.Tagen eine Antwort/,
      /an answer within 15.days/,
    ),
  ],
  [
    'whose working days they are',
    each(
      /Calendrier.: Administration fédérale/,
      /Kalender: Federale overheid/,
      /Kalender: Föderalverwaltung/,
      /Calendar: Federal administration/,
    ),
  ],
];

function each(fr: RegExp, nl: RegExp, de: RegExp, en: RegExp): InEachLanguage<RegExp> {
  return { fr, nl, de, en };
}

function same(pattern: RegExp): InEachLanguage<RegExp> {
  return each(pattern, pattern, pattern, pattern);
}

/** Returns the visible text of a page in one line. */
async function read(path: string): Promise<string> {
  const html = await (await fetch(desk.url + path)).text();
  const shown = html.replace(/<(head|style)\b.*?<\/\1>/gs, '').replace(/<span class="sr-only.*?<\/span>/g, '');
  return shown
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ');
}

/** Changes settings of the first desk, as its administration does. */
async function settle(settings: Partial<Desk>): Promise<void> {
  const changed = JSON.stringify(settings);
  await sql`update desks set settings = settings || ${changed}::jsonb where prefix = 'DTO'`.execute(desk.db);
  desk.world.publicChanged();
}

for (const language of languages)
  test(`each promise of the old page is on the new one: ${language}`, async () => {
    const page = await read(`/${language}`);
    for (const [promise, words] of promises) assert.ok(words[language].test(page), `${promise}: ${words[language]}`);
  });

test('a promise changes with its setting', async () => {
  const [before] = (await desk.world.allDesks(desk.db)).filter(({ prefix }) => prefix === 'DTO');
  await settle({
    firstAnswerServiceHours: 1,
    complaintCalendarDays: 10,
    editorsPerSiteMax: 1,
    policy: { version: 2, reminderDays: [1], noticeDay: 3, closingDays: 7, extensionDays: 1 },
  });
  const page = await read('/fr');
  for (const words of [
    /première réponse dans l’heure de service/,
    /au plus 1.rédacteur par site/,
    /redemandons après 1.jour ouvrable\. Le 3e jour/,
    /après 7.jours ouvrables, à 24.h/,
    /ajoute 1.jour ouvrable/,
    /réponse dans les 10.jours/,
  ])
    assert.ok(words.test(page), String(words));
  await settle(before!);
});

/** R11: the text about the phone lines at different moments. */
const moments: [string, string, Partial<Record<Language, RegExp>>][] = [
  [
    'in the morning',
    '2026-11-24T09:00:00Z',
    { fr: /Ouverte maintenant, jusqu’à 17.h/, de: /Jetzt geöffnet, bis 17\.00.Uhr/ },
  ],
  ['at the closing minute', '2026-11-24T16:00:00Z', { fr: /Fermée\. Ouvre mercredi 25 novembre à 8.h.30/ }],
  [
    'at night',
    '2026-11-25T01:00:00Z',
    { fr: /Fermée\. Ouvre aujourd’hui à 8.h.30/, nl: /Gesloten\. Opent vandaag om 8\.30/ },
  ],
  ['on Saturday', '2026-11-28T10:00:00Z', { en: /Closed\. Opens on Monday 30 November at 8:30/ }],
  [
    'on Christmas, which the year’s end follows',
    '2026-12-25T10:00:00Z',
    { fr: /Fermée vendredi 25 décembre \(Noël\)\. Ouvre lundi 4 janvier à 8.h.30/ },
  ],
  [
    'on the eve of a bridge day',
    '2026-05-13T15:30:00Z',
    { fr: /Fermée jeudi 14 mai \(Ascension\)\. Ouvre lundi 18 mai/ },
  ],
  ['on the day after summer time began', '2026-03-30T06:29:00Z', { fr: /Fermée\. Ouvre aujourd’hui à 8.h.30/ }],
  ['one minute later', '2026-03-30T06:30:00Z', { fr: /Ouverte maintenant/ }],
];

for (const [when, at, said] of moments)
  test(`the state of the lines is right ${when}`, async () => {
    desk.at(at);
    for (const [language, words] of Object.entries(said)) {
      const page = await read(`/${language}`);
      assert.ok(words.test(page), `${words}: ${page.slice(0, 900)}`);
    }
    desk.at('2026-11-24T09:00:00Z');
  });

test('a line with a lunch break says so, and one with different hours shows its own', async () => {
  const [before] = (await desk.world.allDesks(desk.db)).filter(({ prefix }) => prefix === 'DTO');
  const noon = [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '16:00' },
  ];
  const weekdays = { 1: noon, 2: noon, 3: noon, 4: noon, 5: noon };
  await settle({ lines: before!.lines.map((line) => (line.language === 'fr' ? { ...line, hours: weekdays } : line)) });
  desk.at('2026-11-24T11:30:00Z');
  const page = await read('/fr');
  assert.ok(/En français02.555.12.10Fermée\. Ouvre aujourd’hui à 13.h/.test(page));
  assert.ok(/les jours ouvrables de 9.h à 12.h et de 13.h à 16.h/.test(page));
  assert.ok(/En néerlandais02.555.12.11Ouverte maintenant, jusqu’à 17.h/.test(page));
  assert.ok(/Appelez dès 13.h le 02.555.12.10/.test(page), 'the reader’s own line, though it is closed');
  assert.ok(/Rufen Sie sofort an: 02.555.12.11\./.test(await read('/de')), 'the line that is open');
  desk.at('2026-11-24T09:00:00Z');
  await settle(before!);
});

test('a language without a line shows all lines with their languages', async () => {
  const page = await read('/en');
  assert.ok(/In French or in Dutch, on business days/.test(page));
  assert.ok(/02.555.12.10 \(in French\) or 02.555.12.11 \(in Dutch\)/.test(page));
});

test('a desk without a phone promises no phone', async () => {
  const [before] = (await desk.world.allDesks(desk.db)).filter(({ prefix }) => prefix === 'DTO');
  await settle({ lines: [] });
  const page = await read('/fr');
  assert.ok(/Écrivez-nous\. Chaque contact/.test(page));
  assert.ok(/Trois façons de nous joindre/.test(page));
  assert.ok(!/Lignes téléphoniques|Appelez/.test(page));
  await settle(before!);
});

test('another desk’s promises follow its own settings', async () => {
  const page = await read('/nl/desks/ARC');
  for (const words of [/archives@desk\.example/, /02.555.13.20/, /Kalender: Wettelijke feestdagen/, /ARC-104217-39/])
    assert.ok(words.test(page), String(words));
  assert.ok(!/wcms@desk\.example|Federale overheid/.test(page));
});

test('the page about complete requests lists what the form asks', async () => {
  const forms = await sql<{
    definition: { sections: { questions: { label: InEachLanguage; completes: boolean; required: boolean }[] }[] };
  }>`
    select definition from form_versions f join desks d on d.id = f.desk_id
    where d.prefix = 'DTO' and kind = 'incident' order by version desc limit 1`.execute(desk.db);
  const questions = forms.rows[0]?.definition.sections.flatMap(({ questions }) => questions) ?? [];
  const asked = questions.filter(({ completes, required }) => completes || required);
  assert.ok(asked.length > 3);
  const page = await read('/nl');
  for (const { label } of asked) assert.ok(page.includes(label.nl.replace(/\s+/g, ' ')), label.nl);
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
