import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { catchConsole, openLog } from '#cli/log.ts';

const lines: { level: number; msg: string; error?: { message: string } }[] = [];
const open = () => openLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
const said = () => lines.splice(0).map(({ msg }) => msg);

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-12-01T08:00:00Z') }));
afterEach(() => mock.timers.reset());

const refused = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });

test('an error of each round is written once, then counted once a minute', () => {
  const log = open();
  for (let round = 0; round < 10; round++) {
    log.error({ job: 'turn-clock', jobIds: [round], error: refused() }, 'A job failed and will be retried.');
    mock.timers.tick(15_000);
  }
  assert.deepEqual(said(), [
    'A job failed and will be retried.',
    'A job failed and will be retried. (3 times more since 2026-12-01T08:00:00.000Z)',
    'A job failed and will be retried. (4 times more since 2026-12-01T08:01:00.000Z)',
  ]);
  mock.timers.tick(60_000);
  assert.deepEqual(said(), ['A job failed and will be retried. (2 times more since 2026-12-01T08:02:00.000Z)']);
  mock.timers.tick(120_000);
  log.error({ job: 'turn-clock', jobIds: [99], error: refused() }, 'A job failed and will be retried.');
  assert.deepEqual(said(), ['A job failed and will be retried.']);
});

test('another job, request, error or level is another line, and information is never counted', () => {
  const log = open();
  log.error({ job: 'turn-clock', error: refused() }, 'A job failed.');
  log.error({ job: 'scan-files', error: refused() }, 'A job failed.');
  log.error({ job: 'scan-files', error: new Error('wrong') }, 'A job failed.');
  for (const requestId of ['a', 'b']) log.error({ requestId, error: refused() }, 'A request failed.');
  for (let times = 0; times < 2; times++) log.info({}, 'A letter was sent.');
  assert.equal(said().length, 7);
});

test('every kind of error is logged as text', () => {
  const log = open();
  const words = (error: unknown) => {
    log.warn({ error }, 'Failed.');
    return lines.splice(0)[0]?.error?.message;
  };
  assert.equal(words(new Error('no route')), 'no route');
  assert.equal(words('no route to host'), 'no route to host');
  assert.equal(words({ code: 'E1', message: 'from a library' }), 'E1 from a library');
  assert.equal(words({ address: 'an@client.example' }), 'an object with address');
  assert.equal(
    words(new AggregateError([new Error('::1 refused'), new Error('127.0.0.1 refused')])),
    '127.0.0.1 refused',
  );
  assert.equal(words(undefined), undefined);
});

test('words of a library on the console become a line that says where they came from, and nothing else', () => {
  const log = open();
  const before = globalThis.console;
  const free = catchConsole(log);
  const output = globalThis.console;
  output.warn('The URL path "/fr/ticket/page.secret" could not be decoded');
  output.error(new URIError('secret'));
  process.emit('warning', Object.assign(new Error('secret'), { name: 'DeprecationWarning', code: 'DEP0001' }));
  free();
  assert.equal(globalThis.console, before);
  const written = JSON.stringify(lines);
  assert.match(written, /log\.test\.ts/);
  assert.doesNotMatch(written, /secret/);
  assert.deepEqual(said(), [
    'A library wrote to the console.',
    'A library wrote to the console.',
    'Node gave a warning.',
  ]);
});
