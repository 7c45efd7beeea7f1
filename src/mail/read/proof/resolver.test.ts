import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentDomainsMax, unansweredInARowMax, unansweredMilliseconds } from '#mail/read/message/limits.ts';
import { impatient } from '#mail/read/proof/resolver.ts';

const record = [['v=DKIM1; p=x']];

/** A resolver that answers only for some domains, with a clock that the test controls. */
function resolverOf(answers: (name: string) => Promise<string[][]>, waitMax?: number) {
  const asked: string[] = [];
  let now = 0;
  const resolver = impatient(
    {
      txt: (name) => {
        asked.push(name);
        return answers(name);
      },
    },
    () => now,
    waitMax,
  );
  return { asked, txt: resolver.txt, pass: (milliseconds: number) => (now += milliseconds) };
}

const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const name = (domain: string, selector = 's') => `${selector}._domainkey.${domain}`;

test('an answer is returned as received', async () => {
  assert.deepEqual(await resolverOf(async () => record).txt(name('a.example')), record);
});

test('a query without an answer times out', async () => {
  const { txt } = resolverOf(() => new Promise(() => {}), 1);
  await assert.rejects(txt(name('a.example')), { code: 'ETIMEOUT' });
});

test('a silent domain is not queried again for a while, for any key', async () => {
  const { txt, asked, pass } = resolverOf(() => refuse('ETIMEOUT'));
  await assert.rejects(txt(name('a.example', 'one')));
  await assert.rejects(txt(name('a.example', 'two')), { code: 'ETIMEOUT' });
  assert.equal(asked.length, 1);
  pass(unansweredMilliseconds);
  await assert.rejects(txt(name('a.example', 'three')));
  assert.equal(asked.length, 2);
});

test('one silent domain does not block queries to others', async () => {
  const { txt } = resolverOf((asked) =>
    asked.endsWith('silent.example') ? refuse('ESERVFAIL') : Promise.resolve(record),
  );
  await assert.rejects(txt(name('silent.example')));
  assert.deepEqual(await txt(name('a.example')), record);
});

test('after several silent domains in a row, queries pause for a while', async () => {
  const { txt, asked, pass } = resolverOf(() => refuse('ECONNREFUSED'));
  for (let n = 0; n < unansweredInARowMax; n++) await assert.rejects(txt(name(`d${n}.example`)));
  await assert.rejects(txt(name('other.example')), { code: 'ETIMEOUT' });
  assert.equal(asked.length, unansweredInARowMax);
  pass(unansweredMilliseconds);
  await assert.rejects(txt(name('other.example')));
  assert.equal(asked.length, unansweredInARowMax + 1);
});

test('"there is no such key" is an answer', async () => {
  const { txt, asked } = resolverOf(() => refuse('ENOTFOUND'));
  for (let n = 0; n < unansweredInARowMax + 1; n++) await assert.rejects(txt(name('a.example', `s${n}`)));
  assert.equal(asked.length, unansweredInARowMax + 1);
});

test('beyond a limit the oldest silent domains are forgotten', async () => {
  let silent = true;
  const { txt, asked } = resolverOf(() => (silent ? refuse('ETIMEOUT') : Promise.resolve(record)));
  for (let n = 0; n <= silentDomainsMax; n++) {
    await assert.rejects(txt(name(`d${n}.example`)));
    silent = false;
    if (n > 0) await txt(name('answers.example'));
    silent = true;
  }
  const before = asked.length;
  await assert.rejects(txt(name(`d${silentDomainsMax}.example`)));
  assert.equal(asked.length, before);
  await assert.rejects(txt(name('d0.example')));
  assert.equal(asked.length, before + 1);
});
