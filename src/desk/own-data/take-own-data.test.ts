import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { askErasure } from '#desk/erasure/erasure-requests.ts';
import { saveContactDraft } from '#desk/forms/save-contact-draft.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { nameComplainedAbout } from '#desk/ticket/open-complaint.ts';
import { newDraft } from '#domain/forms/contact-draft.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';
import { signedIn } from '#test/session.ts';
import { unzip } from '#test/unzip.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const claire = desk.actor('claire');
const reader = { language: 'fr', zone: 'Europe/Brussels' } as const;

async function take(actor = claire) {
  const files = unzip(await buffer(await takeOwnData(world, actor, reader)));
  const textOf = (name: string) =>
    files.get(name)?.toString() ?? assert.fail(`${name} is not among ${[...files.keys()]}`);
  return { files, textOf, all: [...files.values()].map(String).join('\n'), data: JSON.parse(textOf('data.json')) };
}

async function open(by: PersonName, summary: string, kind: Kind = 'incident', fileIds: string[] = []) {
  const opened = await receiveContact(world, desk.actor(by), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    fileIds,
    summary,
    text: `${summary}, il reste blanc.`,
    requester: { email: desk.actor(by).email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

const fileOf = (by: PersonName, name: string, content: string) =>
  savedFile(world, desk.actor(by).personId, { name, type: 'text/plain', content: Buffer.from(content) });

test('R25: the archive holds a person’s data, messages, files and answers', async () => {
  const file = await fileOf('claire', 'note.txt', 'ma note');
  const { number } = await open('claire', 'Le formulaire', 'incident', [file.id]);
  await answerTicket(world, nadia, number, { text: 'Le cache est vidé.' });
  await signedIn(world, claire.personId);
  await askErasure(world, claire, 'Mes mots.');
  const { textOf, files, data } = await take();
  assert.deepEqual(data.person.addresses, [claire.email]);
  assert.ok(data.access.length > 0 && data.sessions.length === 1 && data.tickets.includes(number));
  assert.equal(data.erasureRequests[0].words, 'Mes mots.');
  const page = textOf(`tickets/${number}/ticket.html`);
  assert.match(page, /<html lang="fr">.*Le formulaire, il reste blanc\..*Le cache est vidé\./s);
  assert.equal(files.get(`tickets/${number}/files/01-note.txt`)?.toString(), 'ma note');
  assert.match(page, /href="files\/01-note\.txt"/);
  const ticket = JSON.parse(textOf(`tickets/${number}/ticket.json`));
  assert.deepEqual(
    ticket.messages.map(({ mine }: { mine: boolean }) => mine),
    [true, false],
  );
  assert.match(textOf('index.html'), new RegExp(`href="tickets/${number}/ticket.html"`));
});

test('internal notes and other people’s drafts are not in the archive', async () => {
  const { number } = await open('claire', 'Avec note');
  await addNote(world, nadia, number, { text: 'Entre nous seuls.' });
  await open('amina', 'À Amina seule');
  const { all } = await take();
  assert.ok(all.includes('Avec note'));
  assert.ok(!all.includes('Entre nous seuls.') && !all.includes('À Amina seule'));
});

test('files from others are listed but not included', async () => {
  const { number } = await open('claire', 'À deux');
  await addParticipant(world, claire, number, desk.actor('amina').email!);
  const theirs = await fileOf('amina', 'a-amina.txt', 'secret d’Amina');
  const said = { text: 'Voici.', fileIds: [theirs.id], channel: 'portal' as const };
  assert.ok('ticket' in (await reactToTicket(world, desk.actor('amina'), number, said)));
  const { all, textOf } = await take();
  assert.ok(!all.includes('secret d’Amina'));
  const [file] = JSON.parse(textOf(`tickets/${number}/ticket.json`)).files;
  assert.deepEqual([file.name, file.path, 'sha256' in file], ['a-amina.txt', null, false]);
});

test('R10: the subject of a complaint finds nothing of it, not even in their audit entries', async () => {
  const { number } = await open('claire', 'Une plainte', 'complaint');
  const tom = desk.actor('tom');
  const named = { email: tom.email!, about: true };
  assert.ok('ticket' in (await nameComplainedAbout(world, desk.actor('sofie'), number, named)));
  const { all } = await take(tom);
  assert.ok(!all.includes('Une plainte') && !all.includes(number));
  assert.ok((await take()).all.includes('Une plainte'), 'its sender takes it away');
});

test('user text is escaped in the pages, and file names never leave the folder', async () => {
  const names = ['../../../etc/passwd', '<img src=x onerror=alert(1)>.txt', '=cmd|calc.csv'];
  const saved = await Promise.all(names.map((name) => fileOf('claire', name, name)));
  const { number } = await open(
    'claire',
    '<script>alert(1)</script>',
    'incident',
    saved.map(({ id }) => id),
  );
  const { files, textOf } = await take();
  const page = textOf(`tickets/${number}/ticket.html`);
  assert.doesNotMatch(page, /<script|<img/);
  assert.match(page, /&lt;script&gt;/);
  for (const name of files.keys()) {
    assert.match(
      name,
      /^(index\.html|data\.json|tickets\/[A-Z]+-\d+-\d\d\/(ticket\.(html|json)|files\/\d\d-[^/\\:<>|"?*]+))$/,
    );
    assert.ok(!name.split('/').includes('..'));
  }
});

test('a draft is exported by the signed-in person who began it, not by the owner of a typed address', async () => {
  const draft = async (ownerId: string | undefined, words: string) => {
    const begun = newDraft(randomUUID(), 'portal', 'fr', Date.now(), ownerId);
    const person = { ...begun.person, email: claire.email!, name: words };
    await saveContactDraft(world, { deskId: cast.desks.wcms, token: null, formId: null }, () => ({ ...begun, person }));
  };
  await draft(claire.personId, 'mon brouillon');
  await draft(undefined, 'celui d’un inconnu');
  const { data } = await take();
  assert.deepEqual(
    data.drafts.map(({ person }: { person: { name: string } }) => person.name),
    ['mon brouillon'],
  );
});

test('an export is audited, and the next archive has its entries by role, without names', async () => {
  const before = (await take()).data.audit.length;
  const [entry] = await listAuditEntries(db, desk.actor('jonas'), { acts: ['exported'] }, 1);
  assert.deepEqual([entry?.subjectId, entry?.byPerson], ['personalData', claire.personId]);
  const { data, textOf } = await take();
  assert.equal(data.audit.length, before + 1);
  assert.deepEqual(Object.keys(data.audit[0]).sort(), ['act', 'at', 'byRole', 'byThemselves']);
  assert.match(textOf('index.html'), /Fichier exporté – vous-même/);
});

test('a file missing from storage is empty, and the rest of the archive is complete', async () => {
  const lost = await fileOf('bram', 'perdu.txt', 'perdu');
  const { number } = await open('bram', 'Perdu', 'incident', [lost.id]);
  const { sha256 } = await db.selectFrom('files').select('sha256').where('id', '=', lost.id).executeTakeFirstOrThrow();
  await world.storage.remove(sha256);
  const { files } = await take(desk.actor('bram'));
  assert.equal(files.get(`tickets/${number}/files/01-perdu.txt`)?.length, 0);
  assert.ok(files.has(`tickets/${number}/ticket.json`));
});

test('files are read only as the download proceeds', async () => {
  const { personId } = desk.actor('hugo');
  // Incompressible bytes, so that each file exceeds a stream's buffer.
  const given = ['1.zip', '2.zip', '3.zip'].map((name) => ({
    name,
    type: 'application/octet-stream',
    content: randomBytes(2 * 1024 * 1024),
  }));
  const saved = await Promise.all(given.map((file) => savedFile(world, personId, file)));
  const fileIds = saved.map(({ id }) => id);
  await open('hugo', 'Gros fichiers', 'incident', fileIds);
  let read = 0;
  const get = (sha256: string) => {
    read += 1;
    return world.storage.get(sha256);
  };
  const storage = { ...world.storage, get };
  const archive = await takeOwnData({ ...world, storage }, desk.actor('hugo'), reader);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(read <= 1, `${read} files were read for nobody`);
  assert.ok(unzip(await buffer(archive)).size > 3);
  assert.equal(read, 3);
});
