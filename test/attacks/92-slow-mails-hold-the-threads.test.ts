// Mails that are slow to read do not keep others waiting: each lane of threads is shared, and short mails pass long ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openThreads } from '#mail/read/threads.ts';

const head = 'From: a@agency.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const emptyLines = (bytes: number) => Buffer.from(`${head}\r\n${'\n'.repeat(bytes)}`);
const signed = Buffer.from(`${head}Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nShort.\r\n--b--\r\n`);

test('a mail of 400 KB of empty lines takes little time', async () => {
  // Processor time of the thread, which other programs do not change.
  const threads = openThreads({
    threadsMax: 1,
    millisecondsMax: 1_000,
    promptMilliseconds: 1_000,
    promptBytesMax: 100_000_000,
  });
  assert.ok('message' in (await threads.parse(emptyLines(400_000), {})));
});

test('a short mail and a page are served while six slow mails hold every thread that they may have', async () => {
  const threads = openThreads({
    threadsMax: 1,
    millisecondsMax: 300,
    promptMilliseconds: 50,
    promptBytesMax: 100_000_000,
  });
  const order: string[] = [];
  const ends = (what: string) => () => void order.push(what);
  const slow = Array.from({ length: 6 }, () => threads.parse(emptyLines(8_000_000), {}));
  const all = slow.map((parsing) => parsing.then(ends('slow')));
  // All six wait or run when the others come.
  const short = threads.parse(signed, {});
  const page = threads.sanitise('<p>Hello</p>', {});
  await Promise.all([...all, short.then(ends('short')), page.then(ends('page'))]);
  const parsed = await short;
  assert.ok('message' in parsed && parsed.message.text.includes('Short'));
  assert.deepEqual(order.slice(0, 2).sort(), ['page', 'short'], order.join(' '));
  for (const parsing of slow) assert.deepEqual(await parsing, { unreadable: 'tookTooLong' });
});

test('a mail that needs more time than the prompt lane gives is read whole in the long one', async () => {
  const threads = openThreads({
    threadsMax: 1,
    millisecondsMax: 60_000,
    promptMilliseconds: 20,
    promptBytesMax: 100_000_000,
  });
  const parsed = await threads.parse(Buffer.from(`${head}\r\n${'A line.\n'.repeat(600_000)}The end.`), {});
  assert.ok('message' in parsed && parsed.message.text.endsWith('The end.'));
});
