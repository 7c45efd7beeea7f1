import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openMailbox } from '#demo/mailbox.ts';
import { askForAccess } from '#desk/access/ask-for-access.ts';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { saveCallNotes, takeCall } from '#desk/calls/on-call.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { addField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { saveContactDraft } from '#desk/forms/save-contact-draft.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { openLink } from '#desk/portal/answer-link.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { once } from '#desk/spine/once.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { saveView } from '#desk/views/views.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { newDraft, newSubject } from '#domain/forms/contact-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { inEachLanguage } from '#domain/language.ts';
import { currentForms } from '#store/forms/forms.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';
import { signedIn } from '#test/session.ts';
import { askErasure } from './erasure-requests.ts';

// Everything that the person leaves behind carries one of these marks: their texts and their contact details.
const mark = 'zwqxmark';
const address = `${mark}@client.example`;
const phone = '+3225559987';
const traces = new RegExp(`${mark}|${phone.slice(1)}`, 'i');

/** Tables that hold at most an id of the person: data of desks, agents and administrators. */
const tellOfNobody = [
  ...['announcements', 'articleDays', 'articleTexts', 'articles', 'calendars', 'desks', 'formDrafts', 'formVersions'],
  ...[
    'fetchedMailboxes',
    'listColumns',
    'logos',
    'mailboxes',
    'organisations',
    'processes',
    'referredVisits',
    'rateLimits',
    'revisions',
    'sendingRelays',
    'unsentLetters',
    'sendingSignatures',
    'sendingStates',
    'settings',
    'sites',
    'teamMembers',
    'teams',
    'tags',
    'checklists',
    'ticketTemplates',
    'fields',
    'forms',
    'assignmentTurns',
    'anchoredHeads',
    'anchors',
    'auditLinks',
    'plainPrefixes',
    'proofs',
    'macros',
    'answeredReactions',
    'staffSettings',
    'bulkRuns',
    'bulkTickets',
    'contentChecks',
  ],
  ...[
    'accessLoans',
    'accessReviews',
    'askedQuestions',
    'auditEntries',
    'entitlements',
    'entries',
    'news',
    'presences',
    'readMarks',
    'watches',
    'events',
    'notificationChoices',
    'participations',
    'serviceManagers',
  ],
  ...['sessions', 'signInLinks', 'submissions', 'ticketSessions', 'tickets', 'accounts'],
  ...['authenticators', 'recoveryCodes', 'providers'],
];

const desk = await openTestDesk();
const { world, db, cast } = desk;
const deskId = cast.desks.wcms;
const nadia = desk.actor('nadia');
const claire = desk.actor('claire');
const relay = openMailbox(world);
const form = (await currentForms(db, deskId)).find(({ definition }) => definition.kind === 'incident');
const question = questionsOf(form!.definition).find(({ type }) => type === 'text')!.id;

async function sendAll(): Promise<void> {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
}

/** Sends the waiting mails and returns their recipients; nothing is stored. */
async function sentNow(): Promise<string[]> {
  const sent: string[] = [];
  const watched = { ...relay, send: async ({ to }: { to: string }) => ({ accepted: `250 ${sent.push(to)}` }) };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, watched, ids);
  return sent;
}

async function fileCalled(name: string) {
  return savedFile(world, null, {
    name: `${mark} ${name}`,
    type: 'text/plain',
    content: Buffer.from(`${mark} ${name}`),
  });
}

async function sendForm(email: string, said: string, files: Awaited<ReturnType<typeof fileCalled>>[] = []) {
  const [ticket] = await receiveForm(world, {
    deskId,
    language: 'fr',
    formId: randomUUID(),
    requester: {
      email,
      name: email === address ? mark : 'Claire',
      phone: email === address ? phone : null,
      language: 'fr',
    },
    subjects: [
      {
        id: '1',
        kind: 'incident',
        summary: `${said} un`,
        text: `${said} deux`,
        site: null,
        urgent: false,
        complete: false,
        files,
        form: { formVersionId: form!.id, answers: { [question]: `${said} trois` } },
      },
    ],
  });
  return ticket!;
}

/** Answers a question on a ticket by the link of the mail to this address. */
async function answerAsked(number: string, to: string, said: string): Promise<void> {
  const asked = await requestInformation(world, nadia, number, { text: '', questionIds: [question] });
  assert.ok('entryId' in asked);
  await sendAll();
  const letters = await db.selectFrom('outgoingMails').select('id').where('address', '=', to).execute();
  const links = await Promise.all(
    letters.map(({ id }) => openLink(world, world.signer.signLink({ mailId: id, purpose: 'clock' }))),
  );
  const link = links.findLast((each) => each?.ticket.number === number);
  const given = { answers: { [question]: said }, site: null, files: [], text: said };
  assert.ok('ticket' in (await answerQuestions(world, link!, { entryId: asked.entryId, ...given })));
}

/** A table's rows as text, with binary columns decoded as text too. */
async function rowsOf(table: string): Promise<string> {
  const columns = await sql<{ name: string; type: string }>`
    select attname::text as name, atttypid::regtype::text as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(db);
  const shown = columns.rows.map(({ name, type }) =>
    type === 'bytea' ? sql`encode(${sql.ref(name)}, 'escape')` : sql`${sql.ref(name)}::text`,
  );
  const { rows } = await sql<{ all: string | null }>`
    select string_agg(concat_ws(' ', ${sql.join(shown)}), ' ') as all from ${sql.table(table)}`.execute(db);
  return rows[0]?.all ?? '';
}

async function tablesWithTraces(): Promise<{ all: string[]; found: string[] }> {
  const tables = (await db.introspection.getTables()).filter(({ schema }) => schema === 'public');
  const found = await Promise.all(tables.map(async ({ name }) => (traces.test(await rowsOf(name)) ? [name] : [])));
  return { all: tables.map(({ name }) => name), found: found.flat() };
}

// Her own tickets, by form and by mail, with a colleague as participant who gets mails.
const own = await sendForm(address, mark, [await fileCalled('form.txt')]);
const herself = { ...claire, personId: own.requesterId, email: address };
const raw = [
  ...[
    `From: "${mark}" <${address}>`,
    'To: wcms@desk.example',
    `Subject: [${own.number}] ${mark}`,
    `Message-ID: <1@${mark}>`,
  ],
  ...['Cc: claire.dumont@patrimoine.example', '', `${mark} par mail.`, ''],
].join('\n');
await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: address, raw: Buffer.from(raw) });
await db
  .updateTable('tickets')
  .set({ participantIds: [own.requesterId, claire.personId] })
  .where('id', '=', own.id)
  .execute();
await answerTicket(world, nadia, own.number, { text: 'Nous regardons.' });
// Her own words and an agent's words about her, in fields of the desk.
const names = inEachLanguage(() => 'Remarque');
const remark: FieldInput = { ...newField, key: 'remark', names, visibleTo: 'requester', editableBy: 'requester' };
assert.ok('saved' in (await addField(world, desk.actor('jonas'), deskId, remark)));
assert.ok('ticket' in (await setFields(world, nadia, own.number, [{ key: 'remark', value: `${address} insiste.` }])));
const inField = await receiveContact(world, herself, {
  ...({ deskId, channel: 'portal', language: 'fr', kind: 'question', site: null } as const),
  ...{ urgent: false, fileIds: [], summary: mark, text: mark, fields: [{ key: 'remark', value: `${mark} note.` }] },
  requester: { email: address, name: mark, phone: null, language: 'fr' },
});
assert.ok('ticket' in inField);
// An agent's draft about her, and a mail about to be sent.
const aboutHer = {
  text: `${mark} écrit.`,
  html: `<p><b>${mark}</b></p>`,
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: null,
};
await saveMessageDraft(world, nadia, own.number, { tab: 'note', content: aboutHer, seen: null });
await holdMessage(world, nadia, own.number, { id: randomUUID(), intent: 'answer', content: aboutHer });
desk.jobs.splice(0, desk.jobs.length, ...desk.jobs.filter(({ name }) => name !== 'send-pending'));
await sendAll();
await answerAsked(own.number, address, mark);
// A mail system's delay notice that names her.
const [letter] = await db.selectFrom('outgoingMails').select('messageId').where('address', '=', address).execute();
const late = [
  ...['Return-Path: <>', 'From: MAILER-DAEMON@mx.client.example', 'To: wcms@desk.example', 'Subject: Delayed Mail'],
  ...['Date: Tue, 24 Nov 2026 10:00:00 +0100', '', `<${address.toUpperCase()}>: 451 4.4.1 try again`, ''],
  `Message-ID: ${letter!.messageId}`,
].join('\r\n');
const delayed = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw: Buffer.from(late) });
assert.equal(delayed.outcome, 'automatic');
// A colleague's ticket in which she takes part and has answered questions.
const other = await sendForm(claire.email!, 'La page');
await db
  .updateTable('tickets')
  .set({ participantIds: [claire.personId, own.requesterId] })
  .where('id', '=', other.id)
  .execute();
await answerAsked(other.number, address, mark);
// A waiting mail, a request draft, a session, API calls and a checked directory file.
await answerTicket(world, nadia, own.number, { text: 'Encore un mot.' });
const draft = newDraft(randomUUID(), 'editor', 'fr', Date.now());
const begun = await fileCalled('draft.txt');
await saveContactDraft(world, { deskId, token: null, formId: null }, () => ({
  ...draft,
  person: { ...draft.person, email: address, name: mark },
  subjects: [{ ...newSubject('incident'), id: '1', answers: { [question]: mark }, files: [begun] }],
}));
await db
  .insertInto('accounts')
  .values({ personId: own.requesterId, login: address, passwordHash: null, roles: ['requester'] })
  .execute();
await signedIn(world, own.requesterId);
const subject = { issuer: 'https://provider.example', subject: mark };
await askCode(world, {
  email: address,
  language: 'fr',
  address: '192.0.2.1',
  link: { identity: subject, provider: 'CSAM' },
});
const now = new Date().toISOString();
await db
  .insertInto('identities')
  .values({ ...subject, personId: own.requesterId, linkedAt: now, usedAt: null })
  .execute();
const endpoint = `https://push.example/${mark}`;
const agreed = { kinds: ['answers' as const], details: true, language: 'fr' as const, createdAt: now };
await db
  .insertInto('pushSubscriptions')
  .values({
    id: own.id,
    personId: own.requesterId,
    sessionId: own.id,
    endpoint,
    p256dh: mark,
    auth: mark,
    device: mark,
    ...agreed,
  })
  .execute();
await db
  .insertInto('passkeys')
  .values({
    id: mark,
    personId: own.requesterId,
    publicKey: Buffer.alloc(1),
    counter: 0,
    transports: [],
    name: mark,
    createdAt: now,
    usedAt: null,
  })
  .execute();
const call = { tokenId: randomUUID(), path: `/tickets/${own.number}/notes`, key: 'k', bodyHash: Buffer.alloc(1) };
await once(world, call, async () => ({ status: 201, said: mark }));
await db
  .insertInto('directoryImports')
  .values({
    personId: desk.actor('jonas').personId,
    id: randomUUID(),
    kind: 'entitlements',
    content: `1187;${address};${mark}`,
    planHash: Buffer.alloc(1),
    createdAt: new Date().toISOString(),
  })
  .execute();
// A call of hers, with notes.
const rang = await hearPhoneEvent(world, {
  deskId,
  line: '+3225551210',
  call: '1',
  event: 'ringing',
  from: phone,
  agent: null,
  at: null,
});
await takeCall(world, nadia, rang.callId);
await saveCallNotes(world, nadia, rang.callId, `${mark} dit`);
// A colleague who claims her address, and a person merged with her by mistake.
const soon = new Date(Date.now() + 60_000).toISOString();
await db
  .insertInto('addressClaims')
  .values({ personId: claire.personId, address, codeHash: Buffer.alloc(1), expiresAt: soon })
  .execute();
await db
  .insertInto('personMerges')
  .values({
    id: randomUUID(),
    keptId: claire.personId,
    mergedId: own.requesterId,
    addresses: [address],
    at: soon,
    entitlements: '[]',
    partedAt: soon,
  })
  .execute();
const asked = await askForAccess(
  world,
  { ...claire, personId: own.requesterId, email: address, organisationIds: [] },
  {
    name: mark,
    email: address,
    language: 'fr',
    organisationId: cast.organisations.heritage,
    siteIds: [],
    role: 'serviceManager',
    words: `${mark} demande un accès.`,
  },
);
assert.ok('token' in asked);
assert.deepEqual(
  await askErasure(world, { ...claire, personId: own.requesterId, email: address }, `${mark} veut partir.`),
  { asked: true },
);
// An agent's view that filters by her name and address.
const asking = { name: `De ${mark}`, filter: `from:${address} ${mark}`, sort: 'due', deskId } as const;
assert.ok('viewId' in (await saveView(world, nadia, asking)));
await sendAll();
assert.ok('token' in (await createToken(world, { name: mark, role: 'requester', person: address })));

test('every table either had a trace of the person or holds no personal data', async () => {
  const { all, found } = await tablesWithTraces();
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const known = [...found, ...tellOfNobody.map(snake)];
  const instead =
    'A table that is new holds what people write: plant it above, and erase it (R25). Or it does not: name it in `tellOfNobody`.';
  assert.deepEqual(
    all.filter((name) => !name.startsWith('kysely_') && !known.includes(name)),
    [],
    instead,
  );
  assert.deepEqual(
    tellOfNobody.map(snake).filter((name) => !all.includes(name)),
    [],
  );
});

test('R25: no table keeps an erased person’s text, address or number', async () => {
  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), own.requesterId, 'AGR 2026/114'), { erased: true });
  // The asker gets a mail, so the address stays until the relay has accepted it.
  assert.deepEqual((await tablesWithTraces()).found, ['outgoing_mails']);
  assert.deepEqual(await sentNow(), [address]);
  assert.deepEqual((await tablesWithTraces()).found, []);
  for (const name of ['form.txt', 'draft.txt']) {
    const files = await db.selectFrom('files').select('id').where('name', 'like', `%${name}`).execute();
    assert.deepEqual(files, [], name);
  }
});

test('other people’s texts stay', async () => {
  const texts = JSON.stringify(await db.selectFrom('texts').select('text').execute());
  for (const said of ['Nous regardons.', 'Encore un mot.', 'La page deux']) assert.ok(texts.includes(said), said);
});

test('a waiting letter to an erased person is withdrawn, not sent without a person', async () => {
  const sent = await sentNow();
  assert.ok(!sent.includes('') && !sent.includes(address), String(sent));
});
