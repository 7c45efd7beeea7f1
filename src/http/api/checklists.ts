import { z } from '@hono/zod-openapi';
import type { Desk } from '#domain/desks/desk.ts';
import { languages } from '#domain/language.ts';
import type { Checklist } from '#domain/tasks/checklist.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { desksAsked } from '#http/api/protocol/desks.ts';
import { listOf } from '#http/api/protocol/shapes.ts';
import { listChecklists } from '#store/tasks/checklists.ts';

const itemShape = z
  .object({
    title: z.string(),
    required: z.boolean(),
    dueInDays: z.int().nullable().openapi({ description: 'Business days after the checklist was added.' }),
    waitsFor: z.int().nullable().openapi({ description: 'The place of the item that must be done first, from 1.' }),
  })
  .openapi('ChecklistItem');

const checklistShape = z
  .object({
    id: z.string(),
    desk: z.string().openapi({ example: 'DTO' }),
    labels: z
      .partialRecord(z.enum(languages), z.string())
      .openapi({ description: 'A name in each language of the desk.', example: { fr: 'Départ', nl: 'Vertrek' } }),
    items: z.array(itemShape),
    retired: z.boolean().openapi({ description: 'It cannot be added to tickets any more.' }),
  })
  .openapi('Checklist');

export const readChecklists = defineCall(
  {
    method: 'get',
    path: '/checklists',
    does: 'The checklists of your desks, in their order, also retired ones.',
    madeBy: 'desk',
    query: z.object({
      desk: z.string().optional().openapi({ description: 'A prefix; without it, all your desks.' }),
    }),
    status: 200,
    answer: listOf(checklistShape),
  },
  async (call) => {
    const desks = await desksAsked(call, call.query.desk);
    if (!Array.isArray(desks)) return desks;
    const ids = desks.map(({ id }) => id);
    const checklists = await listChecklists(call.world.db, ids);
    const items = desks.flatMap((desk) =>
      checklists.filter(({ deskId }) => deskId === desk.id).map((each) => checklistJson(each, desk)),
    );
    return { answer: { items, next: null } };
  },
);

function checklistJson({ id, names, items, retiredAt }: Checklist, { prefix }: Desk): z.input<typeof checklistShape> {
  return {
    ...{ id, desk: prefix, retired: retiredAt !== null },
    labels: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '')),
    items: items.map(({ waitsFor, ...item }) => ({ ...item, waitsFor: waitsFor === null ? null : waitsFor + 1 })),
  };
}
