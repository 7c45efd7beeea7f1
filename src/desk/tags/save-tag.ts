import {
  type DefinitionSaved,
  type NamedDefinition,
  onDefinition,
  recordDefinition,
  saveDefinition,
  verbsOf,
} from '#desk/definitions/change-definitions.ts';
import type { DefinitionKind } from '#desk/definitions/definition-kind.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import {
  checkTag,
  idsOf,
  ownerOf,
  type Tag,
  type TagInput,
  type TagProblem,
  tagFields,
  tagsPerDeskMax,
  whyNotMerge,
  withFormerName,
} from '#domain/tags/tag.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { listTags, putTag, saveMerges } from '#store/tags/tags.ts';

export type TagSaved = DefinitionSaved<TagProblem>;

const tags: DefinitionKind<Tag, TagInput, TagProblem> = {
  part: 'tags',
  perDeskMax: tagsPerDeskMax,
  list: listTags,
  put: putTag,
  check(input, { rows, before, place: { id, deskId, retiredAt } }) {
    const others = rows.filter((tag) => tag !== before);
    const checked = checkTag(input, others);
    if ('problems' in checked) return checked;
    const isRenamed = before && checked.tag.name !== before.name;
    const synonyms = isRenamed ? withFormerName(checked.tag, before.name) : checked.tag.synonyms;
    const mergedInto = before?.mergedInto ?? null;
    return { row: { id, deskId, retiredAt, mergedInto, ...checked.tag, synonyms } };
  },
  fieldsOf: (tag): Fields => (tag ? tagFields(tag) : {}),
  // The trail names a tag as it was called before the change.
  told: (tag, _, before = tag) => ({ tag: before.name }),
};

/** Tickets keep a retired tag, and it cannot be added to others. */
export const { retire: retireTag, reinstate: reinstateTag } = verbsOf(tags);

/** Whether an actor may add tags to a desk's list: an administrator, or an agent where the desk lets agents add them. */
export function mayAddTags(actor: Actor, desk: Pick<Desk, 'id' | 'tagsAddedBy'>): boolean {
  const isAgent = isStaff(actor) && actor.deskIds.includes(desk.id);
  return hasDutyAt(actor, 'desks', desk.id) || (isAgent && desk.tagsAddedBy === 'agents');
}

/** Adds a tag to a desk's list. */
export function addTag(
  world: Store,
  actor: Actor,
  desk: Pick<Desk, 'id' | 'tagsAddedBy'>,
  input: TagInput,
): Promise<TagSaved> {
  const form = { ...input, id: null, seen: null };
  return saveDefinition(world, actor, tags, { deskId: desk.id, form, may: mayAddTags(actor, desk) });
}

/** Changes a tag's name, synonyms and colour, if it is still as its editor saw it. Its former name still finds it. */
export function changeTag(
  world: Store,
  actor: Actor,
  { deskId, id }: NamedDefinition,
  input: TagInput & { seen: string | null },
): Promise<TagSaved> {
  return saveDefinition(world, actor, tags, {
    ...{ deskId, form: { ...input, id }, may: hasDutyAt(actor, 'desks', deskId) },
  });
}

type TagDone<Why extends string = 'missing'> = Outcome<{ saved: string }, Refused<Why | 'missing'>>;
type NotMerged = NonNullable<ReturnType<typeof whyNotMerge>> | 'intoUnknown';

/**
 * Merges a tag into another, which then stands for it in lists, filters and on tickets. No ticket changes, so `partTag` brings back
 * exactly what each had.
 */
export function mergeTag(
  world: Store,
  actor: Actor,
  named: NamedDefinition,
  intoId: string,
): Promise<TagDone<NotMerged>> {
  return onDefinition<Tag, TagDone<NotMerged>>(world, actor, { kind: tags, ...named }, async ({ tx, row, rows }) => {
    const into = rows.find(({ id }) => id === intoId);
    if (!into) return { refused: 'intoUnknown' };
    const why = row.mergedInto === into.id ? null : whyNotMerge(row, into);
    if (why !== null) return { refused: why };
    if (row.mergedInto === into.id) return { saved: row.id };
    await saveMerges(tx.trx, withMerge(rows, row, into.id));
    await recordDefinition(world, tx, actor, tags, { row, fields: { into: { from: null, to: into.name } } });
    return { saved: row.id };
  });
}

/** Undoes `mergeTag`: the tag stands for itself again. Tags that had been merged into it come back with it. */
export function partTag(world: Store, actor: Actor, named: NamedDefinition): Promise<TagDone> {
  return onDefinition<Tag, TagDone>(world, actor, { kind: tags, ...named }, async ({ tx, row, rows }) => {
    const into = rows.find(({ id }) => id === row.mergedInto);
    if (!into) return { saved: row.id };
    await saveMerges(tx.trx, withMerge(rows, row, null));
    await recordDefinition(world, tx, actor, tags, { row, fields: { into: { from: into.name, to: null } } });
    return { saved: row.id };
  });
}

function withMerge(tags: readonly Tag[], merged: Tag, into: string | null): Tag[] {
  return tags.map((tag) => (tag === merged ? { ...tag, mergedInto: into } : tag));
}

/** The ids of the tag that a name or synonym means, after all merges; undefined if the desk has none. */
export function tagNamed(name: string, tags: readonly Tag[]): Tag | undefined {
  const owner = ownerOf(name, tags);
  return owner && tags.find((tag) => tag.mergedInto === null && idsOf(tag, tags).includes(owner.id));
}
