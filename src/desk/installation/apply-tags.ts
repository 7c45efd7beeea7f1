import { isDeepStrictEqual } from 'node:util';
import { addTag, changeTag, reinstateTag, retireTag } from '#desk/tags/save-tag.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import {
  checkTag,
  standingFor,
  synonymsMax,
  type Tag,
  type TagInput,
  tagFields,
  tagKey,
  tagNameCharactersMax,
} from '#domain/tags/tag.ts';
import { listTags } from '#store/tags/tags.ts';
import { type Application, ask, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';

type TagEntry = NonNullable<DeskEntry['tags']>[number];

/** Saves the tags of a desk, each known by its name. A tag is retired or taken back, never deleted. */
export async function applyTags(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { tags: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'tags'];
  for (const [place, tag] of wanted.entries()) await applyTag(app, desk, tag, [...path, place]);
  const keys = wanted.map(({ name }) => tagKey(name));
  const left = (await listTags(app.world.db, [desk.id])).filter(
    ({ name, mergedInto }) => mergedInto === null && !keys.includes(tagKey(name)),
  );
  isLeftAlone(
    app,
    path,
    left.map(({ name }) => name),
  );
}

async function applyTag(app: Application, desk: Desk, wanted: TagEntry, path: Path): Promise<void> {
  const { world, actor, words } = app;
  const tags = await listTags(world.db, [desk.id]);
  const before = tags.find(({ name }) => tagKey(name) === tagKey(wanted.name));
  const told = { name: wanted.name };
  if (before && before.mergedInto !== null) {
    const { name: into } = standingFor(before, tags);
    app.faults.push({ path: [...path, 'name'], message: words.tags.merged({ into }) });
    return;
  }
  const { retired, ...input } = wanted;
  const isRetired = before !== undefined && before.retiredAt !== null;
  if (before && isRetired === retired && isSame(before, input, tags)) return isAsWanted(app, path, told);
  const save = () =>
    before
      ? changeTag(world, actor, { deskId: desk.id, id: before.id }, { ...input, seen: null })
      : addTag(world, actor, desk, input);
  const saved = await make(app, before ? 'change' : 'create', path, save, told, tagField);
  if (!saved || isRetired === retired) return;
  const tag = { deskId: desk.id, id: saved.saved };
  await ask(app, [...path, 'retired'], () => (retired ? retireTag : reinstateTag)(world, actor, tag));
}

function isSame(before: Tag, input: TagInput, tags: readonly Tag[]): boolean {
  const others = tags.filter((tag) => tag !== before);
  const checked = checkTag(input, others);
  return 'tag' in checked && isDeepStrictEqual(tagFields(checked.tag), tagFields(before));
}

const tagField: Placing = ({ field, problem, by = '' }, words) => {
  const say = words.tags;
  const messages: Record<string, string> = {
    name: say.name({ max: tagNameCharactersMax }),
    nameTaken: say.taken({ by }),
    synonyms: say.synonyms({ max: synonymsMax, characters: tagNameCharactersMax }),
    synonymTaken: say.taken({ by }),
  };
  return { path: [field], message: messages[problem] ?? words.refused({ name: problem }) };
};

/** Returns the tags of a desk as the file writes them. Merged ones are left out: they are part of another. */
export function tagsInFile(tags: readonly Tag[]): object[] {
  return tags
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ name, synonyms, colour, retiredAt }) => ({
      name,
      ...(synonyms.length > 0 && { synonyms }),
      colour,
      ...(retiredAt !== null && { retired: true }),
    }));
}
