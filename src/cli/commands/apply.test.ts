import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { CommandRefused } from '#cli/command-refused.ts';
import { readInstallationFile } from '#cli/installation-file.ts';
import { withHandle } from '#cli/with-database.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { newId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { listFetchedMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';
import { addPerson } from '#store/people/people.ts';
import { listSendingRelays } from '#store/sending/sending-relays.ts';
import { listProviders } from '#store/sign-in/providers.ts';
import { listTags } from '#store/tags/tags.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { atEnd } from '#test/at-end.ts';
import { belfry, belfryAlone } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { examplePng } from '#test/example-png.ts';

const folder = mkdtempSync(join(tmpdir(), 'installation-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'installation.yaml');
const secret = 'a secret of the installation file';
const env = {
  DATABASE_URL: await makeEmptyDatabase(),
  BELFRY_SECRET: secret,
  LOG_LEVEL: 'silent',
  IMAP_PASSWORD: 'open mailbox',
  PROVIDER_SECRET: 'open provider',
};
const page = readFileSync(new URL('../../../docs/installation-file.md', import.meta.url), 'utf8');
const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!;
writeFileSync(join(folder, 'relay-password'), 'open relay\n');
writeFileSync(join(folder, 'logo.png'), examplePng(80, 40));
writeFileSync(join(folder, 'organisations.csv'), 'name-fr;name-nl;name-de;name-en\nOffice;Dienst;Amt;Office\n');
writeFileSync(join(folder, 'sites.csv'), 'number;name;organisation\n1042;Archives;Office\n');
await belfry(['migrate'], { env });

/** Applies a text as the installation file. */
function apply(text: string, ...options: string[]) {
  writeFileSync(file, text);
  return belfry(['apply', file, ...options], { env });
}

test('one of two runs at once that create a desk asks to be run again', async () => {
  const twice = { ...env, DATABASE_URL: await makeEmptyDatabase() };
  await belfry(['migrate'], { env: twice });
  writeFileSync(file, example);
  const both = await Promise.all([1, 2].map(() => belfryAlone(['apply', file], { env: twice })));
  const [one, other] = both.toSorted((a, b) => a.code! - b.code!);
  assert.deepEqual([one?.code, other?.code], [0, 1]);
  assert.match(other!.stderr, /Another command made a desk meanwhile\. Run this one again\./);
});

test('the example of the documentation creates a desk, and a second run changes nothing', async () => {
  const planned = await apply(example, '--plan');
  assert.deepEqual([planned.code, planned.stderr], [2, '']);
  assert.match(planned.stdout, /^create {2}desks\.WEB web@desk\.example$/m);
  await withHandle(env.DATABASE_URL, async (db) => assert.deepEqual(await listDesks(db), []));
  const applied = await apply(example);
  assert.deepEqual([applied.code, applied.stderr], [0, '']);
  assert.equal(
    applied.stdout.replace('Created', 'Would create').replace('changed', 'change').replace('removed', 'remove'),
    planned.stdout,
  );
  await withHandle(env.DATABASE_URL, async (db) => {
    const [desk] = await listDesks(db);
    assert.deepEqual(
      [desk?.prefix, desk?.mailbox, desk?.names.en, desk?.lines[0]?.number],
      ['WEB', 'web@desk.example', 'Web support', '+3225550110'],
    );
    assert.deepEqual(desk?.hours[5], [{ opens: '08:30', closes: '16:00' }]);
    const { unseal } = openSigner([secret]);
    const [mailbox] = await listFetchedMailboxes(db);
    assert.equal(unseal(mailbox!.secret), '{"password":"open mailbox"}');
    const [relay] = await listSendingRelays(db);
    assert.equal(unseal(relay!.secret), '{"password":"open relay"}');
    const [provider] = await listProviders(db);
    assert.equal(unseal(provider!.clientSecret!), 'open provider');
    const entries = await db.selectFrom('auditEntries').select(['act', 'byRole', 'byPerson']).execute();
    assert.ok(entries.some(({ act }) => act === 'installationApplied'));
    assert.ok(entries.every(({ byRole, byPerson }) => byRole === 'desk' && byPerson === null));
  });
  const again = await apply(example, '--plan');
  assert.equal(again.code, 0, again.stdout);
  assert.match(again.stdout, /^Nothing to do: \d+ as the file says, 0 not in the file\.$/m);
});

test('the shown installation is a file that changes nothing, and has no secret', async () => {
  const shown = await belfry(['apply', '--show'], { env });
  assert.equal(shown.code, 0, shown.stderr);
  assert.doesNotMatch(shown.stdout, /open (mailbox|relay|provider)/);
  const again = await apply(shown.stdout, '--plan');
  assert.equal(again.code, 0, again.stdout + again.stderr);
});

test('another secret, setting or member is a change of its own', async () => {
  const other = example
    .replace('closingDays: 5', 'closingDays: 7')
    .replace('members: [an.peeters@desk.example]', 'members: []');
  const planned = await apply(other, '--plan');
  assert.deepEqual(planned.stdout.split('\n').slice(0, 2), [
    'change  desks.WEB.settings.closingDays (closing 5 → 7)',
    'change  desks.WEB.teams.0 Accessibility',
  ]);
  writeFileSync(join(folder, 'relay-password'), 'another relay');
  assert.match(
    (await apply(example)).stdout,
    /^change {2}desks\.WEB\.relay smtp\.desk\.example\nCreated 0, changed 1, removed 0;/,
  );
});

test('an entry that the file does not name stays and is listed; one with remove goes', async () => {
  const small = 'desks:\n  WEB:\n    mailboxes:\n      - address: websupport@desk.example\n        remove: true\n';
  const planned = await apply(small, '--plan');
  assert.equal(planned.code, 2);
  assert.match(planned.stdout, /^remove {2}desks\.WEB\.mailboxes\.0 websupport@desk\.example$/m);
  for (const left of [
    'mailboxes web@desk.example',
    'lines fr',
    'lines nl',
    'relay smtp.desk.example',
    'teams Accessibility',
  ])
    assert.ok(planned.stdout.includes(`leave   desks.WEB.${left}: not in the file, left alone\n`), left);
  assert.ok(planned.stdout.includes('leave   staff an.peeters@desk.example: not in the file'));
  assert.equal((await apply(small)).code, 0);
  assert.match((await apply(small)).stdout, /^Nothing to do/m);
});

test('the work of a desk is in the file: targets, assignment, look, tags, fields, macros and letters', async () => {
  assert.equal((await apply(example)).code, 0);
  await withHandle(env.DATABASE_URL, async (db) => {
    const [desk] = await listDesks(db);
    assert.deepEqual(desk?.targets?.usual, { nextAnswer: 8, handled: 40 });
    assert.equal(desk?.targets?.steps.length, 3);
    assert.deepEqual([desk?.assignment?.mode, desk?.assignment?.personIds.length], ['turn', 2]);
    assert.deepEqual(desk?.look.accent, { light: '#1b5e20', dark: '#a5d6a7' });
    assert.equal(desk?.ownWords?.acknowledgement?.en, 'Our team answers from Monday to Friday.');
    assert.deepEqual([desk?.look.logo?.width, desk?.look.logo?.height], [80, 40]);
    const [macro] = await listMacros(db, desk!.id);
    assert.deepEqual(
      macro?.acts.map((act) => act.do),
      ['team', 'assign', 'tag', 'fields'],
    );
    const [template] = await listTemplates(db, [desk!.id]);
    assert.deepEqual([template?.summaries.nl, template?.acts.length, template?.recurs], ['Een toegang', 2, null]);
    const tags = await listTags(db, [desk!.id]);
    assert.deepEqual(
      tags.map(({ name, synonyms, colour, retiredAt }) => [name, synonyms.length, colour, retiredAt !== null]),
      [
        ['Accès', 3, 'blue', false],
        ['Affichage', 2, 'teal', false],
        ['Fax', 0, 'grey', true],
      ],
    );
  });
  const other = example
    .replace('handled: 40', 'handled: 30')
    .replace('        - { target: firstAnswer, used: 75, act: notifyAssignee }\n', '')
    .replace('openMax: 30', 'openMax: 20')
    .replace('#a5d6a7', '#b5e6b7')
    .replace('[toegang, Zugang, login]', '[toegang, Zugang]')
    .replace('{ name: Fax, retired: true }', '{ name: FAX, colour: red }')
    .replace('names: { fr: Ampleur,', 'names: { fr: Étendue,')
    .replace('videz le cache', 'effacez le cache')
    .replace('An access', 'Access for an editor')
    .replace('Our team answers', 'We answer');
  const planned = await apply(other, '--plan');
  assert.deepEqual(planned.stdout.split('\n').slice(0, 10), [
    'change  desks.WEB.assignment (turn → turn)',
    'change  desks.WEB.look.accent (dark #a5d6a7 → #b5e6b7)',
    'change  desks.WEB.tags.0 Accès',
    'change  desks.WEB.tags.2 FAX',
    'change  desks.WEB.fields.1 extent',
    'change  desks.WEB.macros.0 Clear the cache',
    'change  desks.WEB.templates.0 New editor',
    'change  desks.WEB.letters.paragraphs.acknowledgement',
    // They name forms, which come first.
    'change  desks.WEB.targets (handled 40 → 30)',
    'remove  desks.WEB.targets.steps firstAnswer 75 %: notifyAssignee',
  ]);
  assert.equal((await apply(other)).code, 0);
  const shown = await belfry(['apply', '--show'], { env });
  assert.equal((await apply(shown.stdout, '--plan')).code, 0);
});

test('a tag that the file does not name stays, and one that was merged is not in it', async () => {
  const withoutFax = example.replace('      - { name: Fax, retired: true }\n', '');
  const { code, stdout } = await apply(withoutFax, '--plan');
  assert.equal(code, 2);
  assert.ok(stdout.includes('leave   desks.WEB.tags FAX: not in the file, left alone\n'), stdout);
  await withHandle(env.DATABASE_URL, async (db) => {
    const [access, shown] = await listTags(
      db,
      (await listDesks(db)).map(({ id }) => id),
    );
    const into = { mergedInto: shown!.id, standsFor: shown!.id };
    await db.updateTable('tags').set(into).where('id', '=', access!.id).execute();
  });
  const shown = await belfry(['apply', '--show'], { env });
  assert.doesNotMatch(shown.stdout, /name: Accès/);
  const refused = await apply(example.replace('tag: Affichage', 'tag: Nothing'));
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /desks\.WEB\.tags\.0\.name: This tag was merged into Affichage\./);
  assert.match(refused.stderr, /desks\.WEB\.macros\.0\.acts\.tag: This desk has no tag Nothing\./);
  await withHandle(env.DATABASE_URL, (db) =>
    db
      .updateTable('tags')
      .set(({ ref }) => ({ mergedInto: null, standsFor: ref('id') }))
      .execute(),
  );
  assert.equal((await apply(example)).code, 0);
});

test('a recurring template names a person whom the desk knows, and is retired rather than removed', async () => {
  const acts = '        acts: { team: Accessibility, tag: Accès }\n';
  const recurring = (requester: string, more = '') =>
    example.replace(
      acts,
      `${acts}        recurs: { every: quarter, on: first, requester: ${requester} }\n${more && `        ${more}\n`}`,
    );
  const refused = await apply(recurring('nobody@client.example'));
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /desks\.WEB\.templates\.0\.recurs\.requester: The desk knows nobody/);
  const wrong = await apply(recurring('nobody@client.example').replace('on: first', 'on: monday'));
  assert.match(wrong.stderr, /templates\.0\.recurs\.on: Write monday to friday for a week;/);
  await withHandle(env.DATABASE_URL, (db) =>
    db.transaction().execute((trx) =>
      addPerson(trx, {
        ...{ id: newId(), name: 'Ana', phone: null, language: null, anonymous: false, isNameUnproved: false },
        address: 'ana@client.example',
      }),
    ),
  );
  const known = recurring('ana@client.example', 'retired: true');
  assert.equal((await apply(known)).code, 0);
  assert.match((await apply(known)).stdout, /^Nothing to do/m);
  const shown = await belfry(['apply', '--show'], { env });
  assert.match(shown.stdout, /requester: ana@client\.example/);
  assert.equal((await apply(shown.stdout, '--plan')).code, 0);
  const gone = example.replace(/ {4}templates:\n[\s\S]*?(?= {4}letters:)/, '');
  assert.match((await apply(gone, '--plan')).stdout, /^Nothing to do/m);
  assert.equal((await apply(example)).code, 0);
});

test('an option that the file leaves out is retired, and a field keeps its type', async () => {
  assert.equal((await apply(example)).code, 0);
  const page = '          - { key: page, names: { fr: Une page, nl: Eén pagina, de: Eine Seite, en: One page } }\n';
  const done = await apply(example.replace(page, '').replace(', fields: { extent: page }', ''));
  assert.deepEqual([done.code, done.stderr], [0, '']);
  await withHandle(env.DATABASE_URL, async (db) => {
    const [desk] = await listDesks(db);
    const [budget, extent] = await listFields(db, [desk!.id]);
    assert.deepEqual([budget!.type, extent!.visibleTo, extent!.editableBy], ['money', 'requester', 'requester']);
    assert.deepEqual(
      extent!.options.map(({ key, retired }) => [key, retired]),
      [
        ['site', false],
        ['page', true],
      ],
    );
  });
  const faulty = example.replace('type: money', 'type: date').replace('en: Extent }', 'en: "" }');
  const refused = await apply(faulty.replace('fields: { extent: page }', 'fields: { budget: much, colour: red }'));
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /desks\.WEB\.fields\.0\.type: The type of a field does not change\./);
  assert.match(refused.stderr, /desks\.WEB\.fields\.1\.names\.en: Write a name\./);
  assert.match(refused.stderr, /acts\.fields\.budget: The field does not take this value\./);
  assert.match(refused.stderr, /acts\.fields\.colour: This desk has no field colour in use\./);
  assert.equal((await apply(example)).code, 0);
});

test('a logo is the bytes of its file: another picture is a change, and one that cannot be shown is a fault', async () => {
  writeFileSync(join(folder, 'logo.png'), examplePng(60, 30));
  const changed = await apply(example, '--plan');
  assert.match(changed.stdout, /^change {2}desks\.WEB\.look\.logo\nWould create 0, change 1,/m);
  writeFileSync(join(folder, 'logo.png'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  assert.match((await apply(example)).stderr, /: desks\.WEB\.look\.logo: An SVG file can contain programs/);
  rmSync(join(folder, 'logo.png'));
  const missing = await apply(example);
  assert.deepEqual([missing.code, missing.stdout], [1, '']);
  assert.match(missing.stderr, /: desks\.WEB\.look\.logo: The file logo\.png cannot be read \(ENOENT\)/);
  writeFileSync(join(folder, 'logo.png'), examplePng(80, 40));
  const removed = await apply(example.replace('{ file: logo.png }', 'null'), '--plan');
  assert.match(removed.stdout, /^remove {2}desks\.WEB\.look\.logo$/m);
});

test('a fault in the work of a desk is named where it stands', async () => {
  const faulty = example
    .replace('firstAnswer: 1,', 'firstAnswer: 9,')
    .replace('team: Accessibility }\n        - { target', 'team: Nobody }\n        - { target')
    .replace('[an.peeters@desk.example, luc.lambert@desk.example]\n      openMax', '[]\n      openMax')
    .replace('"#1b5e20"', '"#ffff00"')
    .replace('[weergave, Anzeige]', '[weergave, login]')
    .replace('Bonjour {requester.name}', 'Bonjour {requester.nom}')
    .replace('Our team answers', 'Our team {numbre} answers');
  const { code, stderr } = await apply(faulty);
  assert.equal(code, 1);
  const named = stderr.split('\n').map((line) => line.replace(/^.*?:\d+: /, ''));
  for (const fault of [
    'desks.WEB.targets.rules.0.firstAnswer: A rule can only shorten the promised first answer. Write at most firstAnswerServiceHours.',
    'desks.WEB.targets.steps.1.team: This desk has no team Nobody. Add it to teams first.',
    'desks.WEB.assignment.people: Name at least one person who takes part.',
    'desks.WEB.look.accent.light: The colour has too little contrast in the light theme. Write a darker one.',
    'desks.WEB.tags.1.synonyms: The tag Accès has this word already. Change that tag first, or take the word out.',
    'desks.WEB.macros.0.text.fr: There is no {requester.nom}. Write {requester.name}.',
    'desks.WEB.letters.paragraphs.acknowledgement.en: There is no {numbre}. Write {number}.',
  ])
    assert.ok(named.includes(fault), `${fault}\n\n${stderr}`);
});

test('every fault is named with its file, line, path and remedy', () => {
  const faulty = `desks:
  NEW:
    mailboxes:
      - address: new@desk.example
    settings:
      closingDays: 90
      opened: true
    lines:
      fr: { number: 025550110 }
providers:
  - issuer: https://login.desk.example
    name: Administration
    clientId: belfry
    clientSecret: geheim
`;
  const refused = refusalOf(faulty);
  const lines = refused.split('\n');
  assert.deepEqual(lines, [
    'Nothing was changed.',
    `${file}:6: desks.NEW.settings.closingDays: Too big: expected number to be <=60`,
    `${file}:7: desks.NEW.settings.opened: There is no such key here. Check its spelling.`,
    `${file}:9: desks.NEW.lines.fr.number: Write the phone number between quotes, such as +32 2 555 01 10.`,
    `${file}:14: providers.0.clientSecret: A secret is never written in this file. Name a variable, { env: NAME }, or a file, { file: /path }. Change a secret that was written here.`,
  ]);
  assert.doesNotMatch(refused, /geheim/);
});

test('a verb that refuses stops everything that came before it', async () => {
  const refused = `desks:
  NEW:
    mailboxes:
      - address: new@desk.example
      - address: web@desk.example
    settings:
      noticeDay: 3
staff:
  - email: new@agent.example
    roles: [agent]
    desks: [NEW, OLD]
`;
  const { code, stderr } = await apply(refused);
  assert.equal(code, 1);
  assert.ok(stderr.includes(`${file}:7: desks.NEW.settings.noticeDay: reminders: Write days in rising order`), stderr);
  assert.ok(stderr.includes(`${file}:5: desks.NEW.mailboxes.1: Another desk has this mailbox.`));
  assert.ok(stderr.includes(`${file}:11: staff.0.desks.1: There is no desk OLD.`));
  await withHandle(env.DATABASE_URL, async (db) => assert.equal((await listDesks(db)).length, 1));
});

test('broken YAML and a missing variable are faults with their line', () => {
  assert.match(refusalOf('desks:\n  WEB: [\n'), /installation\.yaml:3: /);
  assert.match(refusalOf('desks:\n  - WEB\n'), /:1: desks: Write names with their values/);
  assert.match(refusalOf('desks:\n  WEB:\n    mailboxes: web@desk.example\n'), /:3: desks.WEB.mailboxes: Write a list/);
  const unset =
    'providers:\n  - issuer: https://x.example\n    name: X\n    clientId: x\n    clientSecret: { env: NOT_SET }\n';
  assert.match(refusalOf(unset), /:5: providers\.0\.clientSecret: The variable NOT_SET is not set\./);
});

test('a file that is a folder or does not exist is refused in words', () => {
  for (const path of [dirname(file), `${file}.away`])
    assert.throws(
      () => readInstallationFile(path, env),
      /^Error: The file .* cannot be read \((EISDIR|ENOENT)\)\. Check/,
    );
});

/** Why a text is no installation file. */
function refusalOf(text: string): string {
  writeFileSync(file, text);
  try {
    readInstallationFile(file, env);
    return '';
  } catch (error) {
    assert.ok(error instanceof CommandRefused);
    return error.message;
  }
}
