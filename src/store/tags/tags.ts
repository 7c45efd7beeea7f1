import { type RawBuilder, sql } from 'kysely';
import { standingFor, type Tag, tagKey, tagKeys } from '#domain/tags/tag.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** All tags of these desks by name, also retired and merged ones. */
export function listTags(handle: Handle, deskIds: readonly string[]): Promise<Tag[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return handle
    .selectFrom('tags')
    .select(['id', 'deskId', 'name', 'synonyms', 'colour', 'retiredAt', 'mergedInto'])
    .where('deskId', 'in', [...deskIds])
    .orderBy(sql`keys[1]`)
    .orderBy('id')
    .execute();
}

/** Saves a tag; replaces the one with the same id. */
export async function putTag(trx: Trx, tag: Tag): Promise<void> {
  const { id, deskId, ...fields } = { ...tag, keys: tagKeys(tag) };
  await trx
    .insertInto('tags')
    .values({ id, deskId, ...fields, standsFor: id })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
    .execute();
}

/** Saves which tag stands for each of a desk's tags, after a merge or its undo. */
export async function saveMerges(trx: Trx, tags: readonly Tag[]): Promise<void> {
  const [ids, into] = [tags.map(({ id }) => id), tags.map(({ mergedInto }) => mergedInto)];
  const standing = tags.map((tag) => standingFor(tag, tags).id);
  await sql`
    update tags set merged_into = after.merged_into, stands_for = after.stands_for
    from unnest(${ids}::uuid[], ${into}::uuid[], ${standing}::uuid[]) as after (id, merged_into, stands_for)
    where tags.id = after.id and (tags.merged_into, tags.stands_for) is distinct from (after.merged_into, after.stands_for)
  `.execute(trx);
}

/** The ids of the tags that a word finds at these desks, with all that were merged into them. */
export function tagsCalled(word: string, deskIds: readonly string[]): RawBuilder<unknown> {
  return sql`select id from tags where desk_id = any(${deskIds}::uuid[]) and stands_for in (${found(word, deskIds)})`;
}

/** The same, if none of them can be added any more. */
export function retiredTagsCalled(word: string, deskIds: readonly string[]): RawBuilder<unknown> {
  return sql`select id from tags where retired_at is not null and id in (${found(word, deskIds)})`;
}

function found(word: string, deskIds: readonly string[]): RawBuilder<unknown> {
  return sql`select stands_for from tags where desk_id = any(${deskIds}::uuid[]) and ${tagKey(word)} = any(keys)`;
}

/** The tags that a ticket shows, by name, as JSON. */
export const tagsOfTicket = sql`case when tickets.tag_ids = '{}' then '[]'::json else coalesce((
  select json_agg(json_build_object('id', shown.id, 'name', shown.name, 'colour', shown.colour) order by shown.keys[1])
  from tags as shown where shown.id in (select stands_for from tags where tags.id = any(tickets.tag_ids))), '[]'::json) end`;
