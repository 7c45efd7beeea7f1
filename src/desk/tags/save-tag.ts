import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { differences } from '#domain/directory/fields.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import {
  idsOf,
  ownerOf,
  readTag,
  type Tag,
  type TagProblem,
  type TypedTag,
  tagFields,
  tagsPerDeskMax,
  whyNotMerge,
  withFormerName,
} from '#domain/tags/tag.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { listTags, putTag, saveMerges } from '#store/tags/tags.ts';

export type TagSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<TagProblem> | ChangedMeanwhile
>;

/** Whether an actor may add tags to a desk's list: an administrator, or an agent where the desk lets agents add them. */
export function mayAddTags(actor: Actor, desk: Pick<Desk, 'id' | 'tagsAddedBy'>): boolean {
  const isAgent = isStaff(actor) && actor.deskIds.includes(desk.id);
  return hasDutyAt(actor, 'desks', desk.id) || (isAgent && desk.tagsAddedBy === 'agents');
}

/** Adds a tag to a desk's list. */
export async function addTag(
  world: Store,
  actor: Actor,
  desk: Pick<Desk, 'id' | 'tagsAddedBy'>,
  typed: TypedTag,
): Promise<TagSaved> {
  return onTags<TagSaved>(world, mayAddTags(actor, desk), desk.id, async (tx, tags) => {
    const read = readTag(typed, tags);
    if ('problems' in read) return read;
    if (tags.length >= tagsPerDeskMax) return { refused: 'tooMany' };
    const tag: Tag = { id: world.newId(), deskId: desk.id, ...read.tag, retiredAt: null, mergedInto: null };
    await putTag(tx.trx, tag);
    await recordDeskChange(world, tx, actor, changeOf(tag, differences({}, tagFields(tag))));
    return { saved: tag.id };
  });
}

/** Changes a tag's name, synonyms and colour, if it is still as its editor saw it. Its former name still finds it. */
export function changeTag(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  { seen, ...typed }: TypedTag & { seen: string | null },
): Promise<TagSaved> {
  return onTag<TagSaved>(world, actor, { deskId, id }, async (tx, before, tags) => {
    const others = tags.filter((tag) => tag !== before);
    const read = readTag(typed, others);
    const overtaken = changedMeanwhile(tagFields(before), 'tag' in read ? tagFields(read.tag) : null, seen);
    if (overtaken) return overtaken;
    if ('problems' in read) return read;
    const isRenamed = read.tag.name !== before.name;
    const synonyms = isRenamed ? withFormerName(read.tag, before.name) : read.tag.synonyms;
    const tag = { ...before, ...read.tag, synonyms };
    await putTag(tx.trx, tag);
    await recordDeskChange(world, tx, actor, changeOf(before, differences(tagFields(before), tagFields(tag))));
    return { saved: id };
  });
}

type TagDone<Why extends string = 'missing'> = Outcome<{ saved: string }, Refused<Why | 'missing'>>;

/** Retires a tag: tickets keep it, and it cannot be added to others. */
export function retireTag(world: Store, actor: Actor, tag: { deskId: string; id: string }): Promise<TagDone> {
  return setRetired(world, actor, tag, world.clock.now());
}

/** Undoes `retireTag`. */
export function reinstateTag(world: Store, actor: Actor, tag: { deskId: string; id: string }): Promise<TagDone> {
  return setRetired(world, actor, tag, null);
}

function setRetired(
  world: Store,
  actor: Actor,
  named: { deskId: string; id: string },
  retiredAt: string | null,
): Promise<TagDone> {
  return onTag<TagDone>(world, actor, named, async (tx, tag) => {
    if ((tag.retiredAt === null) === (retiredAt === null)) return { saved: tag.id };
    await putTag(tx.trx, { ...tag, retiredAt });
    await recordDeskChange(
      world,
      tx,
      actor,
      changeOf(tag, { retired: { from: said(tag.retiredAt), to: said(retiredAt) } }),
    );
    return { saved: tag.id };
  });
}

/** A fixed word, which the page translates. */
function said(retiredAt: string | null): string | null {
  return retiredAt === null ? null : 'retired';
}

type NotMerged = NonNullable<ReturnType<typeof whyNotMerge>> | 'intoUnknown';

/**
 * Merges a tag into another, which then stands for it in lists, filters and on tickets. No ticket changes, so `partTag` brings back
 * exactly what each had.
 */
export function mergeTag(
  world: Store,
  actor: Actor,
  named: { deskId: string; id: string },
  intoId: string,
): Promise<TagDone<NotMerged>> {
  return onTag<TagDone<NotMerged>>(world, actor, named, async (tx, tag, tags) => {
    const into = tags.find(({ id }) => id === intoId);
    if (!into) return { refused: 'intoUnknown' };
    const why = tag.mergedInto === into.id ? null : whyNotMerge(tag, into);
    if (why !== null) return { refused: why };
    if (tag.mergedInto === into.id) return { saved: tag.id };
    await saveMerges(tx.trx, withMerge(tags, tag, into.id));
    await recordDeskChange(world, tx, actor, changeOf(tag, { into: { from: null, to: into.name } }));
    return { saved: tag.id };
  });
}

/** Undoes `mergeTag`: the tag stands for itself again. Tags that had been merged into it come back with it. */
export function partTag(world: Store, actor: Actor, named: { deskId: string; id: string }): Promise<TagDone> {
  return onTag<TagDone>(world, actor, named, async (tx, tag, tags) => {
    const into = tags.find(({ id }) => id === tag.mergedInto);
    if (!into) return { saved: tag.id };
    await saveMerges(tx.trx, withMerge(tags, tag, null));
    await recordDeskChange(world, tx, actor, changeOf(tag, { into: { from: into.name, to: null } }));
    return { saved: tag.id };
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

/** Runs a change of one tag of a desk by its administrators, under a lock. */
function onTag<T>(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  change: (tx: Tx, tag: Tag, tags: Tag[]) => Promise<T>,
): Promise<Outcome<T>> {
  return onTags<T>(world, hasDutyAt(actor, 'desks', deskId), deskId, async (tx, tags): Promise<Outcome<T>> => {
    const tag = tags.find((each) => each.id === id);
    return tag ? change(tx, tag, tags) : { refused: 'missing' };
  });
}

/** Runs a change of a desk's tags under a lock, so that two administrators at once lose nothing. */
function onTags<T>(
  world: Store,
  may: boolean,
  deskId: string,
  change: (tx: Tx, tags: Tag[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return ifMay<Outcome<T>>(world, may, async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change(tx, await listTags(tx.trx, [deskId]));
  });
}

/** The trail names a tag as it was called before the change. */
function changeOf({ id, deskId, name }: Tag, fields: ReturnType<typeof differences>) {
  return { deskId, part: 'tags', of: id, tag: name, fields };
}
