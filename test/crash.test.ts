import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from '#test/lmtp.ts';
import { type RunningDesk, runDesk } from '#test/running-desk.ts';

const desk = await runDesk();
const token = (
  await desk.belfry('token', 'create', '--name', 'crash', '--role', 'agent', '--person', 'nadia@desk.example')
)
  .split('\n')
  .at(-1)!;

interface Mail {
  messageId: string;
  outcome: string | null;
  ticket: string | null;
}

async function mailsFrom({ url }: RunningDesk, address: string): Promise<Mail[]> {
  const headers = { Authorization: `Bearer ${token}` };
  const mails: Mail[] = [];
  let cursor = '';
  do {
    const answer = await fetch(`${url}/api/v1/mails?from=${address}&limit=200${cursor}`, { headers });
    const page = (await answer.json()) as { items: Mail[]; next: string | null };
    mails.push(...page.items);
    cursor = page.next === null ? '' : `&cursor=${page.next}`;
  } while (cursor !== '');
  return mails;
}

test('a second start on the same data folder says so and ends', async () => {
  const said = await runDesk({ BELFRY_DATA: desk.folder }).then(
    () => 'started',
    (error: Error) => error.message,
  );
  assert.match(said, /ended with 1:\s*belfry: The data folder .* is in use by process \d+/);
});

test('mail that was acknowledged before a kill -9 is there after it, and none of it twice', async () => {
  const from = 'storm@client.example';
  const acknowledged: string[] = [];
  const killed = once(desk.process, 'exit');
  const killing = wait(400).then(() => desk.process.kill('SIGKILL'));
  const send = async (line: number) => {
    for (let place = 0; place < 400; place++) {
      const messageId = `<${line}.${place}@client.example>`;
      const mail = {
        from,
        to: 'wcms@desk.example',
        subject: `Mail ${line}.${place}`,
        text: `Mail ${line}.${place} is here.`,
      };
      await deliver(desk.lmtpPort, { ...mail, messageId });
      acknowledged.push(messageId);
    }
  };
  await Promise.allSettled([1, 2, 3, 4].map(send));
  await killing;
  await killed;
  assert.ok(acknowledged.length > 0 && acknowledged.length < 1600, `${acknowledged.length} were acknowledged`);

  const again = await runDesk({ BELFRY_DATA: desk.folder });
  let mails: Mail[] = [];
  for (let tries = 0; tries < 200; tries++) {
    mails = await mailsFrom(again, from);
    if (mails.length > 0 && mails.every(({ outcome }) => outcome !== null)) break;
    await wait(100);
  }
  const kept = mails.map(({ messageId }) => messageId);
  assert.deepEqual(
    acknowledged.filter((id) => !kept.includes(id)),
    [],
  );
  assert.equal(new Set(kept).size, kept.length);
  const tickets = mails.map(({ ticket }) => ticket);
  assert.equal(new Set(tickets).size, mails.length);
});
