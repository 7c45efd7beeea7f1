// Attack 9: headers and body commands that control other service desks set the fields of a ticket by mail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketRow } from '#store/schema/schema.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const nadia = desk.actor('nadia').email!;

const fields = ['Priority', 'Status', 'Owner', 'Queue', 'Group', 'State', 'Requestors', 'Team', 'Kind', 'Close'];
const value = (field: string) => (/Owner|Requestors/.test(field) ? nadia : /Priority/.test(field) ? 'P1' : 'closed');
const headers = [
  ...['RT', 'Zammad-Ticket', 'Zammad', 'Belfry', 'Belfry-Ticket', 'OTRS', 'FreeScout'].flatMap((product) =>
    fields.map((field) => `X-${product}-${field}: ${value(field)}`),
  ),
  ...['X-RT-Command: Priority: 1', 'X-Zammad-Ignore: yes', 'X-OTRS-Ignore: yes', 'X-Priority: 1 (Highest)'],
  ...['Importance: high', 'Priority: urgent', 'X-MSMail-Priority: High', 'Control: cancel'],
];
const commands = [
  ...fields.flatMap((field) => [
    `#${field.toLowerCase()} ${value(field)}`,
    `${field}: ${value(field)}`,
    `@${field.toLowerCase()}=${value(field)}`,
    `/${field.toLowerCase()} ${value(field)}`,
  ]),
  ...['#close', '#urgent', '#assign nadia', '#escalate', '#spam', '#note', '%%priority=1%%', '[[status:closed]]'],
].join('\n');
const subject = 'Page #priority 1 [priority:P1] #close';

/** Columns that differ between any two tickets: ids, the number and the hash over them. */
const ownToEach = ['id', 'number', 'sequence', 'summaryId', 'chain'];

function comparable(ticket: TicketRow) {
  const { heldIds, ...rest } = ticket;
  const kept = Object.entries(rest).filter(([name]) => !ownToEach.includes(name));
  return { ...Object.fromEntries(kept), held: heldIds.length };
}

test('a mail with every control header and command opens the same ticket as a mail without one', async () => {
  const proved = passes('patrimoine.example');
  const plain = await desk.receive({ from: claire, headers: [proved] });
  const controlled = await desk.receive({ from: claire, subject, text: commands, headers: [proved, ...headers] });
  assert.equal(controlled.outcome, 'opened', 'nor does a header drop the mail');
  assert.deepEqual(comparable(controlled.ticket), comparable(plain.ticket));
});

for (const from of [claire, nadia])
  test(`a reply from ${from} with the same headers and commands changes what a plain reply changes`, async () => {
    const replyTo = async (text: string, more: string[]) => {
      const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
      const proved = passes(from.split('@')[1]!);
      await desk.receive({ from, subject: `Re: [${ticket.number}] ${subject}`, text, headers: [proved, ...more] });
      return desk.reread(ticket.number);
    };
    const plain = await replyTo('Une précision.', []);
    const controlled = await replyTo(commands, headers);
    assert.deepEqual(comparable(controlled), comparable(plain));
    assert.deepEqual([controlled.status, controlled.assigneeId, controlled.urgent], ['new', null, false]);
  });
