import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeReasonCharactersMax, requestedItemsMax, textCharactersMax } from '#domain/ticket/texts.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

// The page refuses a longer text with the figure of its limit, and cuts nothing.
const desk = await openWebDesk({ filled: false });
const { world, cast, db } = desk;
const cookie = `belfry=${await signedIn(world, cast.people.nadia)}`;
const opened = await desk.call('claire', 'POST', '/tickets', {
  ...{ desk: 'DTO', site: '1187', summary: 'Le logo', description: 'Il manque.' },
});
const { number } = opened.body;
const items = (count: number) => Array.from({ length: count }, (_, at) => `- Information ${at}`).join('\n');

async function sent(fields: Record<string, string>) {
  const form = { id: crypto.randomUUID(), version: '99', text: '', ...fields };
  const answer = await desk.post(`/console/tickets/${number}/send`, form, { cookie });
  return ((await answer.json()) as { errors?: { field: string; text: string }[] }).errors ?? [];
}

const tooMany: Record<string, [fields: Record<string, string>, field: string, figure: string]> = {
  'requested items': [{ intent: 'ask', items: items(requestedItemsMax + 1) }, 'items', '30'],
  'characters of an item': [{ intent: 'ask', items: 'x'.repeat(501) }, 'items', '500'],
  'characters of a text': [{ intent: 'note', text: 'x'.repeat(textCharactersMax + 1) }, 'text', '100 000'],
  'characters of a format': [{ intent: 'answer', text: 'x', html: 'x'.repeat(400_001) }, 'text', '400 000'],
};

for (const [what, [fields, field, figure]] of Object.entries(tooMany))
  test(`too many ${what} are refused`, async () => {
    const [error, ...more] = await sent(fields);
    assert.deepEqual([error?.field, more], [field, []]);
    assert.ok(error!.text.replace(/\s/g, ' ').includes(figure), error!.text);
  });

test('as many items as allowed are asked, without their bullets', async () => {
  assert.deepEqual(await sent({ intent: 'ask', items: items(requestedItemsMax) }), []);
  const [pending] = await db.selectFrom('pendingMessages').select('content').execute();
  assert.equal(pending!.content!.items.split('\n').length, requestedItemsMax);
});

test('a reason that is too long changes nothing', async () => {
  const before = await findTicketSummary(db, desk.actor('nadia'), { number });
  const form = {
    intent: 'change',
    version: `${before!.version}`,
    summary: 'Autrement',
    site: '1187',
    kind: 'question',
  };
  const because = 'x'.repeat(changeReasonCharactersMax + 1);
  const answer = await desk.post(`/console/tickets/${number}`, { ...form, because, script: '1' }, { cookie });
  assert.match((await answer.text()).replace(/\s/g, ' '), /2 000/);
  assert.equal((await findTicketSummary(db, desk.actor('nadia'), { number }))!.summary, 'Le logo');
});
