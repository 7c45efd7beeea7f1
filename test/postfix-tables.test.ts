// The lines of deploy/postfix for operators, in Debian's own Postfix.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { listenLmtp } from '#channels/lmtp.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { freePort } from '#test/free-port.ts';
import { postfixMissing, startPostfix } from '#test/postfix.ts';

const { world, db } = await openTestDesk();
const listener = await listenLmtp(world, { host: '127.0.0.1', port: 0, onSaved: () => undefined });
after(() => listener.close());
const away = await freePort();
const neighbours = { lmtpPort: away, clientPort: away, policyPort: away };

for (const mydestination of ['with', 'without'] as const) {
  test(`a domain ${mydestination} mydestination: its mailbox is taken, other names are refused`, {
    skip: postfixMissing,
  }, async () => {
    const postfix = await startPostfix(neighbours, {
      mydestination,
      targets: [`127.0.0.1:${away}`, `127.0.0.1:${listener.port}`],
    });
    const relay = createTransport({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true });
    const mail = { from: `${mydestination}@client.example`, subject: 'Le logo', text: 'Le logo est flou.' };
    await relay.sendMail({ ...mail, to: 'wcms@desk.example' });
    await assert.rejects(relay.sendMail({ ...mail, to: 'no-such-name@desk.example' }), /550 5\.1\.1/);
    relay.close();
    assert.ok(await arrives(mail.from), `the mail did not come by the second process:\n${postfix.log()}`);
  });
}

async function arrives(from: string): Promise<boolean> {
  for (let tries = 0; tries < 900; tries++) {
    const row = await db.selectFrom('incomingMails').select('id').where('envelopeFrom', '=', from).executeTakeFirst();
    if (row) return true;
    await pause(100);
  }
  return false;
}
