import { z } from '@hono/zod-openapi';
import {
  addField,
  changeField,
  type FieldSaved,
  moveField,
  reinstateField,
  retireField,
} from '#desk/fields/save-field.ts';
import { askInForms } from '#desk/forms/ask-for-field.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import {
  type Audience,
  audiences,
  type Field,
  type FieldFault,
  type FieldInput,
  fieldKeyCharactersMax,
  fieldNameCharactersMax,
  fieldTypes,
  newField,
  optionsMax,
  optionsOffered,
} from '#domain/fields/field.ts';
import type { FormVersion } from '#domain/forms/definition.ts';
import { formsThatAsk } from '#domain/forms/field-questions.ts';
import { formKeyCharactersMax, formsPerDeskMax } from '#domain/forms/form.ts';
import { languages, noText } from '#domain/language.ts';
import { type Answer, type Call, defineCall } from '#http/api/protocol/call.ts';
import { deskMeant, desksAsked, usableDesks } from '#http/api/protocol/desks.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { listOf } from '#http/api/protocol/shapes.ts';
import { problems } from '#locales/problems/messages.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentFormsAsWritten } from '#store/forms/forms.ts';

const key = z.string().max(fieldKeyCharactersMax);
const text = z.string().max(fieldNameCharactersMax);
const labels = z
  .partialRecord(z.enum(languages), text)
  .openapi({ description: 'A name in each language of the desk.', example: { fr: 'Budget', nl: 'Budget' } });
const option = z.strictObject({
  key,
  labels,
  retired: z.boolean().optional().openapi({ description: 'Only in answers: tickets keep it, and it is not offered.' }),
});

const fieldShape = z
  .object({
    key: z.string().openapi({ example: 'budget' }),
    desk: z.string().openapi({ example: 'DTO' }),
    type: z.enum(fieldTypes),
    labels,
    options: z.array(option),
    visibleTo: z.enum(audiences),
    editableBy: z.enum(audiences),
    forms: z.array(z.string()).openapi({ description: 'The keys of the forms that ask for it.' }),
    place: z.int().openapi({ description: 'Its place in the list of the desk, from 1.' }),
    retired: z.boolean().openapi({ description: 'Tickets keep its values, and it gets no new ones.' }),
  })
  .openapi('Field');
type FieldJson = z.input<typeof fieldShape>;

const params = z.object({ key: z.string().openapi({ param: { name: 'key', in: 'path' } }) });
type OnField = { key: string };
const ofDesk = {
  desk: z.string().optional().openapi({ description: 'A prefix; needed if you work at several desks.' }),
};

export const readFields = defineCall(
  {
    method: 'get',
    path: '/fields',
    does: 'The fields of your desks, in their order, also retired ones.',
    madeBy: 'desk',
    query: z.object(ofDesk),
    status: 200,
    answer: listOf(fieldShape),
  },
  async (call) => {
    const desks = await desksAsked(call, call.query.desk);
    if (!Array.isArray(desks)) return desks;
    return { answer: { items: await fieldsJson(call, await fieldsOf(call, desks)), next: null } };
  },
);

const change = {
  labels: labels.optional(),
  options: z.array(option).max(optionsMax).optional(),
  visibleTo: z.enum(audiences).optional(),
  editableBy: z.enum(audiences).optional(),
  forms: z.array(z.string().max(formKeyCharactersMax)).max(formsPerDeskMax).optional().openapi({
    description:
      'The keys of all forms that ask for it. A form that did not gets an optional question at the end, in a new version.',
  }),
};

export const makeField = defineCall(
  {
    method: 'post',
    path: '/fields',
    does: 'Adds a field to the tickets of a desk, for its administrators. No ticket changes.',
    madeBy: 'desk',
    body: z.strictObject({ ...ofDesk, key, type: z.enum(fieldTypes), ...change, labels }),
    status: 201,
    answer: fieldShape,
  },
  async (call) => {
    const { actor, body } = call;
    const desk = await deskMeant(call, body.desk);
    if (!('prefix' in desk)) return desk;
    const { key, type } = body;
    return inOne(call, desk.id, (inside) =>
      addField(inside, actor, desk.id, changedField(body, { ...newField, key, type })),
    );
  },
);

export const changeFieldCall = defineCall(
  {
    method: 'patch',
    path: '/fields/{key}',
    does: 'Changes a field, moves it, or takes its retirement back. Key and type never change.',
    madeBy: 'desk',
    params,
    query: z.object(ofDesk),
    body: z.strictObject({ ...change, place: z.int().min(1).optional(), retired: z.boolean().optional() }),
    status: 200,
    answer: fieldShape,
  },
  (call) =>
    onField(call, async ({ field, desk, place }) => {
      const { actor, body, c } = call;
      if (Object.keys(body).length === 0) return invalid(c, '', 'nothingChanges');
      const { place: wanted, retired, forms, ...changes } = body;
      return inOne(call, desk.id, async (inside) => {
        let saved: FieldSaved = { saved: field.id };
        if (Object.keys(changes).length > 0) {
          const input = changedField(changes, { ...field, options: optionsOffered(field.options) });
          saved = await changeField(inside, actor, field, { ...input, seen: null });
        }
        if ('saved' in saved && wanted !== undefined) saved = await moveField(inside, actor, field, wanted - place);
        if ('saved' in saved && retired !== undefined)
          saved = await (retired ? retireField : reinstateField)(inside, actor, field);
        return saved;
      });
    }),
);

export const retireFieldCall = defineCall(
  {
    method: 'delete',
    path: '/fields/{key}',
    does: 'Retires a field: tickets keep its values, and `retired: false` takes it back.',
    madeBy: 'desk',
    params,
    query: z.object(ofDesk),
    status: 200,
    answer: fieldShape,
  },
  (call) => onField(call, async ({ field }) => answerSaved(call, await retireField(call.world, call.actor, field))),
);

type SavedInForms = FieldSaved | { refused: 'formUnknown' | 'formUnfit' };

/** Saves a field and the forms that ask for it, or neither. */
async function inOne(
  call: Call<unknown, unknown, { forms?: string[] | undefined }>,
  deskId: string,
  save: (inside: World) => Promise<FieldSaved>,
): Promise<Answer<FieldJson>> {
  const { world, actor, body } = call;
  const done = await world.transact(async (tx): Promise<SavedInForms> => {
    const inside = within(world, tx);
    const saved = await save(inside);
    if ('refused' in saved || body.forms === undefined) return saved;
    const field = (await listFields(tx.trx, [deskId])).find(({ id }) => id === saved.saved)!;
    const asked = await askInForms(inside, actor, field, body.forms);
    return 'refused' in asked ? asked : saved;
  });
  return answerSaved(call, done);
}

interface Changes {
  labels?: z.output<typeof labels> | undefined;
  options?: z.output<typeof option>[] | undefined;
  visibleTo?: Audience | undefined;
  editableBy?: Audience | undefined;
}

/** Returns a field with the changes of a body. */
function changedField({ labels: given, options, visibleTo, editableBy }: Changes, before: FieldInput): FieldInput {
  const { key, type, names } = before;
  return {
    ...{ key, type, names: { ...names, ...given } },
    options: options?.map((each) => ({ key: each.key, names: { ...noText, ...each.labels } })) ?? before.options,
    visibleTo: visibleTo ?? before.visibleTo,
    editableBy: editableBy ?? before.editableBy,
  };
}

/** A field with its desk, and its place among the fields there, from 1. */
interface PlacedField {
  field: Field;
  desk: Desk;
  place: number;
}

async function fieldsOf({ world }: Call, desks: readonly Desk[]): Promise<PlacedField[]> {
  const fields = await listFields(
    world.db,
    desks.map(({ id }) => id),
  );
  return desks.flatMap((desk) => {
    const ofOne = fields.filter(({ deskId }) => deskId === desk.id);
    return ofOne.map((field, at) => ({ field, desk, place: at + 1 }));
  });
}

async function fieldsJson({ world }: Call, placed: readonly PlacedField[]): Promise<FieldJson[]> {
  const list: FieldJson[] = [];
  for (const [deskId, fields] of Map.groupBy(placed, ({ desk }) => desk.id)) {
    const forms = await currentFormsAsWritten(world.db, deskId);
    list.push(...fields.map((field) => fieldJson(field, forms)));
  }
  return list;
}

function fieldJson(
  { field: { key, type, names, options, ...field }, desk: { prefix }, place }: PlacedField,
  forms: readonly FormVersion[],
): FieldJson {
  const labelsOf = (texts: Field['names']) =>
    Object.fromEntries(Object.entries(texts).filter(([, name]) => name !== ''));
  return {
    ...{ key, desk: prefix, type, labels: labelsOf(names) },
    options: options.map((each) => ({ key: each.key, labels: labelsOf(each.names), retired: each.retired })),
    ...{ visibleTo: field.visibleTo, editableBy: field.editableBy, forms: formsThatAsk(key, forms) },
    ...{ place, retired: field.retiredAt !== null },
  };
}

/** Runs a call on the field in the path; 404 for a field of other desks. */
async function onField(
  call: Call<OnField, { desk?: string | undefined }>,
  work: (placed: PlacedField) => Promise<Answer<FieldJson>>,
): Promise<Answer<FieldJson>> {
  const desks = await desksAsked(call, call.query.desk);
  if (!Array.isArray(desks)) return { problem: 'notFound' };
  const [placed, other] = (await fieldsOf(call, desks)).filter(({ field }) => field.key === call.params.key);
  if (other) return invalid(call.c, 'desk', 'deskNeeded');
  return placed ? work(placed) : { problem: 'notFound' };
}

async function answerSaved(call: Call, done: SavedInForms): Promise<Answer<FieldJson>> {
  if ('saved' in done) {
    const fields = await fieldsOf(call, await usableDesks(call));
    const [answer] = await fieldsJson(
      call,
      fields.filter(({ field }) => field.id === done.saved),
    );
    return { answer: answer! };
  }
  switch (done.refused) {
    case 'formUnknown':
    case 'formUnfit':
      return invalid(call.c, 'forms', done.refused);
    case 'missing':
      return { problem: 'forbidden' };
    case 'tooMany':
      return { problem: 'invalid', issues: [{ path: 'key', message: sayFault(call, 'tooMany') }] };
    case 'changedMeanwhile':
      throw new Error('A call sends no version that could be outdated.');
    case 'invalid':
      return {
        problem: 'invalid',
        issues: done.problems.map(({ field, problem, option: of = '' }) => ({
          path: field.replace(/^name-/, 'labels.'),
          message: sayFault(call, problem) + of,
        })),
      };
  }
}

function sayFault({ asked }: Pick<Call, 'asked'>, fault: FieldFault | 'tooMany'): string {
  return problems[asked ?? 'en'].fieldFaults[fault];
}
