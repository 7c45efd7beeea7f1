// Attack 95: an installation file whose aliases, anchors, keys or levels cost far more than their length.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommandRefused } from '#cli/command-refused.ts';
import { readInstallationFile } from '#cli/installation-file.ts';
import { atEnd } from '#test/at-end.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'belfry-yaml-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));

/** The refusal of a file by `belfry apply`, without its folder, and the processor time that it took. */
function said(text: string): { words: string[]; milliseconds: number } {
  const file = join(folder, 'installation.yaml');
  writeFileSync(file, text);
  const before = process.cpuUsage();
  let words: string[] = [];
  try {
    readInstallationFile(file, {});
  } catch (error) {
    assert.ok(error instanceof CommandRefused, String(error));
    words = error.message.replaceAll(file, 'installation.yaml').split('\n');
  }
  const { user, system } = process.cpuUsage(before);
  return { words, milliseconds: (user + system) / 1_000 };
}

const many = (count: number, line: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => line(place)).join('');

test('an alias is refused with its line and what to write instead', () => {
  const { words } = said('desks:\n  DTO: &dto\n    lines: []\n  ARC: *dto\n');
  assert.deepEqual(words, [
    'installation.yaml:2: Anchors (&name) are not read, because there are no aliases. Remove it, and keep the value.',
    'installation.yaml:4: Aliases (*name) are not read. Write the value again here, in full.',
  ]);
});

test('an asterisk or an ampersand within a text is no alias', () => {
  const text = 'a: "*dto"\nb: R&D & more *now*\nc: |\n  *text* &text\n  !text %text\nd: [\'&x\', "!x"] # *note &note\n';
  assert.deepEqual(
    said(text).words.filter((line) => !line.includes('no such key')),
    ['Nothing was changed.'],
  );
  assert.match(said(text).words.join('\n'), /yaml:1: a:.*\n.*yaml:2: b:.*\n.*yaml:3: c:.*\n.*yaml:6: d:/);
});

test('a file of 100,000 anchors is read in less than a second of processor time', () => {
  for (const text of [
    `desks:\n${many(100_000, (place) => `  - &a${place} x\n`)}`,
    `desks:\n${many(100_000, (place) => `  k${place}: &a${place} x\n`)}`,
    `a: &a x\ndesks:\n${many(100_000, () => '  - *a\n')}`,
  ]) {
    const { words, milliseconds } = said(text);
    assert.ok(words.length === 20 && milliseconds < 1_000, `${words.length} lines, ${milliseconds} ms`);
    assert.match(words[0]!, /^installation\.yaml:[12]: Anchors/);
  }
});

test('a billion laughs are refused before they are told', () => {
  const laughs = many(10, (place) => `l${place + 1}: &l${place + 1} [${many(10, () => `*l${place},`)}]\n`);
  const { words, milliseconds } = said(`l0: &l0 ha\n${laughs}`);
  assert.match(words[1]!, /^installation\.yaml:2: Anchors/);
  assert.ok(milliseconds < 1_000, `${milliseconds} ms`);
});

test('100,000 keys in one place take time in proportion, and one written twice is named', () => {
  const few = said(many(10_000, (place) => `k${place}: x\n`)).milliseconds;
  const { words, milliseconds } = said(`${many(100_000, (place) => `k${place}: x\n`)}"k5": y\n`);
  assert.deepEqual(words, ['installation.yaml:100001: This key is written twice. Remove one of them.']);
  const unknown = said(many(100_000, (place) => `k${place}: x\n`));
  assert.equal(unknown.words.at(-1), 'There are 99800 more faults.');
  assert.ok(unknown.milliseconds < 15_000, `${unknown.milliseconds} ms`);
  // A comparison of each key with all others would take a hundred times as long.
  assert.ok(milliseconds < 40 * Math.max(few, 50), `${milliseconds} ms, a tenth takes ${few} ms`);
});

test('levels, keys, tags, merges, directives and documents that no installation has are refused in a sentence', () => {
  const cases: [string, RegExp][] = [
    ['['.repeat(100_000), /^installation\.yaml:1: There are more than 50 levels here\.$/],
    [`${'- '.repeat(100_000)}x`, /yaml:1: There are more than 50 levels here/],
    [many(200, (place) => `${' '.repeat(place)}a:\n`), /yaml:\d+: There are more than 50 levels here/],
    ['{'.repeat(60), /more than 50 levels/],
    [`${'k'.repeat(3_000_000)}: x`, /yaml:1: /],
    ['a: 1\na: 2', /^installation\.yaml:2: This key is written twice/],
    ['? [a, b]\n: x', /yaml:1: A key is a text/],
    ['<<: {a: 1}', /yaml:1: Merge keys/],
    ['a: !!js/function x', /yaml:1: Tags \(!name\) are not read/],
    ['\n!secret x', /yaml:2: Tags/],
    ['%YAML 1.1\n---\na: 1', /yaml:1: Directives/],
    ['a: 1\n---\nb: 1', /yaml:\d: A file is one document/],
    ['x'.repeat(9 * 1024 * 1024), /has more than 8 MiB/],
    ['a: "x', /yaml:1: Missing closing/],
    ['\u0000: \u0001', /yaml:1: /],
  ];
  for (const [text, sentence] of cases) {
    const { words, milliseconds } = said(text);
    assert.match(words.join('\n'), sentence, text.slice(0, 40));
    assert.ok(milliseconds < 3_000, `${text.slice(0, 40)}: ${milliseconds} ms`);
  }
});

test('the call of the API refuses the same in JSON', async () => {
  const desk = await openHttpDesk();
  const post = (body: string) => desk.call('admin', 'POST', '/installation?plan=true', body);
  const keys = many(40_000, (place) => `"k${place}":1,`);
  for (const body of [`{${keys}"desks":{}}`, `{"desks":{${keys}"x":{}}}`, '{"desks":{"<<":{}}}', '{"desks":"*dto"}']) {
    const before = process.cpuUsage();
    const { status, body: answer } = await post(body);
    const { user, system } = process.cpuUsage(before);
    assert.ok([400, 413, 422].includes(status), `${status} ${body.slice(0, 40)}`);
    assert.ok((user + system) / 1_000 < 5_000, `${(user + system) / 1_000} ms`);
    assert.ok(JSON.stringify(answer).length < 256 * 1024, 'an answer names the first issues');
  }
});
