import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage, type Language } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { countChosen } from '#store/figures/field-figures.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { countedFields, fieldViews } from '#web/console/figures/counted-view.ts';

const testDesk = await openTestDesk('2026-09-15T09:00:00Z');
const { db, world, cast } = testDesk;
const [nadia, jonas] = [testDesk.actor('nadia'), testDesk.actor('jonas')];
const deskId = cast.desks.wcms;
const desk = await findDesk(db, deskId);
const options = [
  { key: 'small', names: { fr: 'Petit', nl: 'Klein', de: 'Klein', en: 'Small' } },
  { key: 'large', names: { fr: 'Grand', nl: 'Groot', de: 'Groß', en: 'Large' } },
];

for (const [key, type] of [
  ['size', 'choice'],
  ['places', 'choices'],
  ['budget', 'money'],
] as const) {
  const names = inEachLanguage(() => key);
  const typed = { ...newField, key, type, names, options: type === 'money' ? [] : options };
  assert.ok('saved' in (await addField(world, jonas, deskId, typed)));
}
const fields = countedFields(await listFields(db, [deskId]));
const figures = () =>
  countChosen(
    db,
    desk,
    fields.map(({ id }) => id),
    world.clock.now(),
  );

async function opened(values: Record<string, string | string[] | number>): Promise<string> {
  const number = await askQuestion(testDesk);
  const typed = Object.entries(values).map(([key, value]) => ({ key, value }));
  if (typed.length > 0) await setFields(world, nadia, number, typed);
  return number;
}

await opened({ size: 'small', budget: 5 });
await opened({});
testDesk.at('2026-11-24T09:00:00Z');
const spam = await opened({ size: 'large', places: ['small', 'large'] });
await opened({ size: 'large', places: ['small'] });
await opened({ size: 'large' });

test('options are counted by the month in which their tickets were opened, most chosen first', async () => {
  const counted = await figures();
  assert.deepEqual([counted.months, counted.tickets], [['2026-09', '2026-10', '2026-11'], 5]);
  assert.deepEqual(counted.fields, [
    {
      id: fields[0]!.id,
      tickets: 4,
      options: [
        { key: 'large', tickets: 3, months: [0, 0, 3] },
        { key: 'small', tickets: 1, months: [1, 0, 0] },
      ],
    },
    {
      id: fields[1]!.id,
      tickets: 2,
      options: [
        { key: 'small', tickets: 2, months: [0, 0, 2] },
        { key: 'large', tickets: 1, months: [0, 0, 1] },
      ],
    },
  ]);
});

test('spam does not count, as in the other figures', async () => {
  await closeTicket(world, nadia, spam, { reason: 'spam' });
  assert.deepEqual(
    (await figures()).fields.map(({ tickets }) => tickets),
    [3, 1],
  );
});

test('the page shows each option with a bar and a list of its tickets, and no field without a value', async () => {
  const counted = await figures();
  const [size, places] = fieldViews(desk, counted, fields, 'de');
  assert.deepEqual(
    size!.rows.map(({ name, tickets, length }) => [name, tickets, length]),
    [
      ['Groß', '2', 100],
      ['Klein', '1', 50],
    ],
  );
  assert.match(decodeURIComponent(size!.rows[0]!.href), /q=field\.size:large\+desk:DTO\+opened:2025-12-01\.\./);
  assert.equal(places!.id, 'field-places');
  for (const language of ['fr', 'nl', 'de', 'en'] satisfies Language[])
    assert.match(fieldViews(desk, counted, fields, language)[0]!.sentences[0]!, / 3 \p{L}+ 4\.$/u);
  const none = { ...counted, fields: counted.fields.map((field) => ({ ...field, options: [] })) };
  assert.deepEqual(fieldViews(desk, none, fields, 'fr'), []);
});
