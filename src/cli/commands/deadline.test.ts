import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belfry } from '#test/command.ts';

const env = { BELFRY_DATA: '/nonexistent/belfry' };

async function count(...args: string[]) {
  const { stdout } = await belfry(['deadline', '--json', ...args], { env });
  return JSON.parse(stdout);
}

test('business days are counted as in the table of R17', async () => {
  const table: [string, string, string][] = [
    ['2026-11-24T10:00:00Z', 'DTO', '2026-12-01T23:00:00Z'],
    ['2026-10-29', 'DTO', '2026-11-06T23:00:00Z'],
    ['2026-10-29', 'ARC', '2026-11-05T23:00:00Z'],
    ['2026-12-21', 'DTO', '2027-01-05T23:00:00Z'],
    ['2026-05-12 16:30', 'DTO', '2026-05-21T22:00:00Z'],
  ];
  const counted = table.map(async ([from, desk]) => (await count('--from', from, '--desk', desk)).closesAt);
  assert.deepEqual(
    await Promise.all(counted),
    table.map(([, , closesAt]) => closesAt),
  );
});

test('each skipped day has its reason, and standard error names the calendar', async () => {
  const args = ['deadline', '--from', '2026-10-30T09:00:00Z', '--days', '1', '--json'];
  const { code, stdout, stderr } = await belfry(args, { env });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), {
    from: '2026-10-30T09:00:00Z',
    days: 1,
    counted: ['2026-11-03'],
    skipped: [
      { date: '2026-10-31', reason: 'weekend' },
      { date: '2026-11-01', reason: 'All Saints’ Day' },
      { date: '2026-11-02', reason: 'All Souls’ Day' },
    ],
    closesAt: '2026-11-03T23:00:00Z',
  });
  assert.match(stderr, /no desk yet.*Federal administration/);
});

test('an explanation is in the reader’s language', async () => {
  const explain = async (LANG: string) =>
    (await belfry(['deadline', '--from', '2026-11-10'], { env: { ...env, LANG } })).stdout;
  assert.match(await explain('fr_BE.UTF-8'), /Jours non comptés.*Armistice/);
  assert.match(await explain('nl_BE.UTF-8'), /Vervalt op woensdag\s18\snovember/);
  assert.match(await explain('C'), /Ends on Wednesday\s18\sNovember\s2026 at\s24:00/);
});

test('a time at night belongs to its day in the desk’s zone', async () => {
  assert.equal((await count('--from', '2026-11-23T23:30:00Z')).closesAt, '2026-12-01T23:00:00Z');
  assert.equal((await count('--from', '2026-11-24T00:30+01:00')).from, '2026-11-23T23:30:00Z');
});

test('an invalid date, number of days or desk is refused', async () => {
  const wrong = ['', '--from 2026-02-30', '--from 2026-11-24 --days 1.5', '--frm 2026-11-24'];
  const ended = wrong.map((args) => belfry(['deadline', ...args.split(' ').filter(Boolean)], { env }));
  for (const { code } of await Promise.all(ended)) assert.equal(code, 64);
  const unknown = await belfry(['deadline', '--from', '2026-11-24', '--desk', 'XYZ'], { env });
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, /no desk XYZ.*DTO/);
});
