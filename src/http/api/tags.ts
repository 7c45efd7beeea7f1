import { z } from '@hono/zod-openapi';
import { addTag, changeTag, mergeTag, partTag, reinstateTag, retireTag, type TagSaved } from '#desk/tags/save-tag.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { synonymsMax, type Tag, type TagInput, tagColours, tagNameCharactersMax } from '#domain/tags/tag.ts';
import { type Answer, type Call, defineCall, readCursor, writeCursor } from '#http/api/protocol/call.ts';
import { deskMeant, desksAsked, usableDesks } from '#http/api/protocol/desks.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { idParams, listOf, paging } from '#http/api/protocol/shapes.ts';
import type { Problem } from '#http/problem.ts';
import { isId } from '#store/database/ids.ts';
import { listTags } from '#store/tags/tags.ts';

const tagShape = z
  .object({
    id: z.string(),
    desk: z.string().openapi({ example: 'DTO' }),
    name: z.string().openapi({ example: 'printer' }),
    synonyms: z.array(z.string()),
    colour: z.enum(tagColours),
    retired: z.boolean().openapi({ description: 'It stays on its tickets, and cannot be added to others.' }),
    mergedInto: z.string().nullable().openapi({ description: 'The id of the tag that stands for it.' }),
  })
  .openapi('Tag');
type TagJson = z.input<typeof tagShape>;

const name = z.string().max(tagNameCharactersMax);
const synonyms = z.array(name).max(synonymsMax);
const colour = z.enum(tagColours);

export const readTags = defineCall(
  {
    method: 'get',
    path: '/tags',
    does: 'The tags of your desks, by name, also retired and merged ones.',
    madeBy: 'desk',
    query: z.object({ desk: z.string().optional(), ...paging }),
    status: 200,
    answer: listOf(tagShape),
  },
  async (call) => {
    const { query, c } = call;
    const desks = await desksAsked(call, query.desk);
    if (!Array.isArray(desks)) return desks;
    const { list: all } = await tagsOf(call, desks);
    const read = query.cursor === undefined ? undefined : readCursor([query.desk], query.cursor);
    if (query.cursor !== undefined && !read) return invalid(c, 'cursor', 'cursor');
    const from = read === undefined ? 0 : all.findIndex(({ id }) => id === read.place) + 1;
    const items = all.slice(from, from + query.limit);
    const isLast = from + query.limit >= all.length;
    return { answer: { items, next: isLast ? null : writeCursor([query.desk], items.at(-1)!.id) } };
  },
);

export const makeTag = defineCall(
  {
    method: 'post',
    path: '/tags',
    does: 'Adds a tag to the list of a desk, for its administrators, and for its agents where the desk lets them.',
    madeBy: 'desk',
    body: z.strictObject({
      desk: z.string().optional(),
      name,
      synonyms: synonyms.default([]),
      colour: colour.default('grey'),
    }),
    status: 201,
    answer: tagShape,
  },
  async (call) => {
    const { world, actor, body } = call;
    const desk = await deskMeant(call, body.desk);
    if (!('prefix' in desk)) return desk;
    const { desk: _, ...input } = body;
    return answerSaved(call, await addTag(world, actor, desk, input));
  },
);

export const changeTagCall = defineCall(
  {
    method: 'patch',
    path: '/tags/{id}',
    does: 'Changes a tag, or takes its retirement back. Its former name still finds it.',
    madeBy: 'desk',
    params: idParams,
    body: z.strictObject({
      name: name.optional(),
      synonyms: synonyms.optional(),
      colour: colour.optional(),
      retired: z.boolean().optional(),
    }),
    status: 200,
    answer: tagShape,
  },
  (call) =>
    onTag(call, async (tag) => {
      const { world, actor, body, c } = call;
      const { retired, ...fields } = body;
      if (Object.keys(body).length === 0) return invalid(c, '', 'nothingChanges');
      const input: TagInput = {
        name: fields.name ?? tag.name,
        synonyms: fields.synonyms ?? tag.synonyms,
        colour: fields.colour ?? tag.colour,
      };
      const isChanged = Object.keys(fields).length > 0;
      const saved = isChanged ? await changeTag(world, actor, tag, { ...input, seen: null }) : { saved: tag.id };
      if ('refused' in saved || retired === undefined) return answerSaved(call, saved);
      return answerSaved(call, await (retired ? retireTag : reinstateTag)(world, actor, tag));
    }),
);

export const retire = defineCall(
  {
    method: 'delete',
    path: '/tags/{id}',
    does: 'Retires a tag: it stays on its tickets, and `retired: false` takes it back.',
    madeBy: 'desk',
    params: idParams,
    status: 200,
    answer: tagShape,
  },
  (call) => onTag(call, async (tag) => answerSaved(call, await retireTag(call.world, call.actor, tag))),
);

export const merge = defineCall(
  {
    method: 'post',
    path: '/tags/{id}/merge',
    does: 'Merges a tag into another, which stands for it on every ticket. No ticket changes.',
    madeBy: 'desk',
    params: idParams,
    body: z.strictObject({ into: z.string() }),
    status: 200,
    answer: tagShape,
  },
  (call) =>
    onTag(call, async (tag) => {
      const { world, actor, body, c } = call;
      const merged = await mergeTag(world, actor, tag, body.into);
      if ('saved' in merged) return answerSaved(call, merged);
      return merged.refused === 'missing' ? { problem: 'forbidden' } : invalid(c, 'into', 'tagMerge');
    }),
);

export const part = defineCall(
  {
    method: 'delete',
    path: '/tags/{id}/merge',
    does: 'Undoes the merge of a tag: each ticket shows again what it had.',
    madeBy: 'desk',
    params: idParams,
    status: 200,
    answer: tagShape,
  },
  (call) => onTag(call, async (tag) => answerSaved(call, await partTag(call.world, call.actor, tag))),
);

/** The tags of desks, as the store has them and as the API writes them. */
async function tagsOf({ world }: Call, desks: readonly Desk[]) {
  const prefixOf = new Map(desks.map(({ id, prefix }) => [id, prefix]));
  const tags = await listTags(world.db, [...prefixOf.keys()]);
  return {
    tags,
    list: tags.map(
      ({ id, deskId, name, synonyms, colour, retiredAt, mergedInto }): TagJson => ({
        ...{ id, desk: prefixOf.get(deskId)!, name, synonyms, colour },
        ...{ retired: retiredAt !== null, mergedInto },
      }),
    ),
  };
}

/** Runs a call on the tag in the path; 404 for a tag of other desks. */
async function onTag(
  call: Call<{ id: string }>,
  work: (tag: Tag) => Promise<Answer<TagJson>>,
): Promise<Answer<TagJson>> {
  const { tags } = await tagsOf(call, await usableDesks(call));
  const tag = isId(call.params.id) ? tags.find(({ id }) => id === call.params.id) : undefined;
  return tag ? work(tag) : { problem: 'notFound' };
}

async function answerSaved(call: Call, done: TagSaved): Promise<Answer<TagJson>> {
  if ('saved' in done) {
    const { list } = await tagsOf(call, await usableDesks(call));
    return { answer: list.find(({ id }) => id === done.saved)! };
  }
  switch (done.refused) {
    case 'missing':
      return { problem: 'forbidden' };
    case 'tooMany':
      return invalid(call.c, 'name', 'tooManyTags');
    case 'changedMeanwhile':
      throw new Error('A call sends no version that could be outdated.');
    case 'invalid':
      return problemsOf(call, done.problems);
  }
}

function problemsOf({ c }: Call, problems: Extract<TagSaved, { refused: 'invalid' }>['problems']): Problem {
  const issues = problems.flatMap(({ field, problem }) => {
    const isTaken = problem === 'nameTaken' || problem === 'synonymTaken';
    const wrong = invalid(c, field, isTaken ? 'tagTaken' : 'tagName');
    return wrong.issues ?? [];
  });
  return { problem: 'invalid', issues };
}
