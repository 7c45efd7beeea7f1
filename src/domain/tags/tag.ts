import type { Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';

/** Each has a light and a dark value in `web/styles/tokens.css`; a test checks the contrast of both. */
export const tagColours = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
export type TagColour = (typeof tagColours)[number];

/** A tag of a desk's list. It has one name for all agents: they share their words, and requesters never see it. */
export interface Tag {
  id: string;
  deskId: string;
  name: string;
  /** Other words that find it. */
  synonyms: string[];
  colour: TagColour;
  /** Retired tags stay on their tickets, but cannot be added to others. */
  retiredAt: Instant | null;
  /** The tag that stands for this one. Tickets keep this one's id, so that undoing a merge loses nothing. */
  mergedInto: string | null;
}

/** The name is shown in a narrow column. */
export const tagNameCharactersMax = 40;
export const synonymsMax = 20;
/** All tags of a desk are read with each page of tickets, and nobody knows more by heart. */
export const tagsPerDeskMax = 500;
/** A ticket shows all its tags; more would hide its summary. */
export const tagsPerTicketMax = 20;

/** A tag as somebody states it. */
export type TagInput = Pick<Tag, 'name' | 'synonyms' | 'colour'>;

export type TagProblem = {
  field: 'name' | 'synonyms' | 'colour';
  problem: 'name' | 'nameTaken' | 'synonyms' | 'synonymTaken' | 'colour';
  /** The other tag that has the word already. */
  by?: string;
};

/** Words that `tag:` reads as "no tag". */
const reserved = ['none', 'null'];

/** Returns a text in the form in which names are compared: without accents, capitals and repeated spaces. */
export function tagKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns all keys that find a tag, its name's first. */
export function tagKeys({ name, synonyms }: Pick<Tag, 'name' | 'synonyms'>): string[] {
  return [...new Set([name, ...synonyms].map(tagKey))];
}

/** Returns a tag, or every problem. `others` are the desk's other tags, merged and retired ones too. */
export function checkTag(
  { colour, ...input }: TagInput,
  others: readonly Tag[],
): { tag: TagInput } | { refused: 'invalid'; problems: TagProblem[] } {
  const name = readTagName(input.name);
  const read = input.synonyms.filter((word) => word.trim() !== '').map(readTagName);
  const known = read.filter((word) => word !== null);
  const synonyms = known.filter(
    (word, at) =>
      tagKey(word) !== tagKey(name ?? '') && known.findIndex((each) => tagKey(each) === tagKey(word)) === at,
  );
  const taken = synonyms.flatMap((word) => ownerOf(word, others) ?? [])[0];
  const owner = name === null ? undefined : ownerOf(name, others);
  const problems: TagProblem[] = [
    ...(name === null ? [{ field: 'name', problem: 'name' } as const] : []),
    ...(owner ? [{ field: 'name', problem: 'nameTaken', by: owner.name } as const] : []),
    ...(read.includes(null) || synonyms.length > synonymsMax
      ? [{ field: 'synonyms', problem: 'synonyms' } as const]
      : []),
    ...(taken ? [{ field: 'synonyms', problem: 'synonymTaken', by: taken.name } as const] : []),
  ];
  if (name === null || problems.length > 0) return { refused: 'invalid', problems };
  return { tag: { name, synonyms, colour } };
}

/** Returns a name as it is saved: one line without control characters; null if it is empty, too long or reserved. */
function readTagName(text: string): string | null {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const isName = name !== '' && name.length <= tagNameCharactersMax && !/[\p{C}",;]/u.test(name) && tagKey(name) !== '';
  return isName && !reserved.includes(tagKey(name)) ? name : null;
}

/** Returns the synonyms after a change of name: the old name still finds the tag, for views and programs that use it. */
export function withFormerName(tag: Pick<Tag, 'name' | 'synonyms'>, former: string): string[] {
  const isKnown = tagKeys(tag).includes(tagKey(former));
  return isKnown || tag.synonyms.length >= synonymsMax ? tag.synonyms : [...tag.synonyms, former];
}

/** A tag as texts, for `seenOf` and the audit trail. */
export function tagFields({ name, synonyms, colour }: TagInput): Fields {
  return { name, synonyms: synonyms.join(', '), colour };
}

/** Returns the tag that has this name or synonym, as it is; undefined if none has. */
export function ownerOf(word: string, tags: readonly Tag[]): Tag | undefined {
  const key = tagKey(word);
  return tags.find((tag) => tagKeys(tag).includes(key));
}

/** Returns the tag that stands for another after all merges; itself if it was not merged. */
export function standingFor(tag: Tag, tags: readonly Tag[]): Tag {
  const into = tag.mergedInto === null ? undefined : tags.find(({ id }) => id === tag.mergedInto);
  return into ? standingFor(into, tags) : tag;
}

/** Returns the ids of a tag and of all that were merged into it. */
export function idsOf(tag: Tag, tags: readonly Tag[]): string[] {
  return tags.filter((each) => standingFor(each, tags).id === tag.id).map(({ id }) => id);
}

/** Returns the tags that a ticket shows, by name. */
export function tagsShown(tagIds: readonly string[], tags: readonly Tag[]): Tag[] {
  const held = tags.filter(({ id }) => tagIds.includes(id)).map((tag) => standingFor(tag, tags));
  return byName(tags.filter((tag) => held.includes(tag)));
}

/** Returns the tags that can be added to a ticket, by name. */
export function tagsOffered(tags: readonly Tag[]): Tag[] {
  return byName(tags.filter(({ retiredAt, mergedInto }) => retiredAt === null && mergedInto === null));
}

/** Returns the tags that a follow-up has from its ticket, by id: those whose tag can still be added. */
export function tagsContinued(tagIds: readonly string[], tags: readonly Tag[]): string[] {
  const held = tags.filter(({ id }) => tagIds.includes(id));
  return held.filter((tag) => standingFor(tag, tags).retiredAt === null).map(({ id }) => id);
}

/** Why a tag cannot be merged into another; null if it can. */
export function whyNotMerge(from: Tag, into: Tag): 'sameTag' | 'alreadyMerged' | 'retired' | null {
  if (from.id === into.id) return 'sameTag';
  if (from.mergedInto !== null || into.mergedInto !== null) return 'alreadyMerged';
  return into.retiredAt === null ? null : 'retired';
}

/** Tags to add and remove, by id. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/**
 * Returns what a change means for a ticket with these ids. Removing a tag removes all that were merged into it; a tag that the
 * ticket shows already is not added. `restoring` also adds retired and merged tags, as an undo must.
 */
export function meantChange(
  tagIds: readonly string[],
  { add, remove }: TagChange,
  tags: readonly Tag[],
  restoring = false,
): { add: string[]; remove: string[] } | { refused: 'tagUnknown' | 'tagRetired' } {
  const named = [...add, ...remove].map((id) => tags.find((tag) => tag.id === id));
  if (named.includes(undefined)) return { refused: 'tagUnknown' };
  const removed = remove.flatMap((id) => idsOf(standingFor(tags.find((tag) => tag.id === id)!, tags), tags));
  const gone = (restoring ? remove : removed).filter((id) => tagIds.includes(id));
  const kept = tagIds.filter((id) => !gone.includes(id));
  if (restoring) return { add: add.filter((id) => !kept.includes(id)), remove: gone };
  const shown = tagsShown(kept, tags).map(({ id }) => id);
  const standing = add.map((id) => standingFor(tags.find((tag) => tag.id === id)!, tags));
  const fresh = [...new Set(standing)].filter(({ id }) => !shown.includes(id));
  if (fresh.some(({ retiredAt }) => retiredAt !== null)) return { refused: 'tagRetired' };
  return { add: fresh.map(({ id }) => id), remove: gone };
}

/** Returns the other words that find a tag: its synonyms, and the names and synonyms of those merged into it. */
export function otherWords(tag: Tag, tags: readonly Tag[]): string[] {
  const merged = tags.filter((each) => each.mergedInto !== null && standingFor(each, tags).id === tag.id);
  return [...tag.synonyms, ...merged.flatMap(({ name, synonyms }) => [name, ...synonyms])];
}

/** Returns the tags with a word, in their name or synonyms, that begins with a text; by name. Retired ones are found too. */
export function tagsFound(text: string, tags: readonly Tag[]): Tag[] {
  const key = wordsOf(text);
  if (key === '') return [];
  const all = tags.filter(({ mergedInto }) => mergedInto === null);
  return byName(
    all.filter((tag) => [tag.name, ...otherWords(tag, tags)].some((word) => ` ${wordsOf(word)}`.includes(` ${key}`))),
  );
}

/** Words of a ticket that may suggest tags; a longer text costs time. */
const suggestedFromCharactersMax = 20_000;
export const suggestionsMax = 5;

/** Returns the tags whose name or synonym occurs as whole words in a text. They are only proposed, never set by themselves. */
export function suggestTags(text: string, tagIds: readonly string[], tags: readonly Tag[]): Tag[] {
  const shown = tagsShown(tagIds, tags);
  const words = ` ${wordsOf(text.slice(0, suggestedFromCharactersMax))} `;
  return tagsOffered(tags)
    .filter((tag) => !shown.includes(tag))
    .filter((tag) =>
      idsOf(tag, tags)
        .flatMap((id) => tagKeys(tags.find((each) => each.id === id)!))
        .some((key) => wordsOf(key) !== '' && words.includes(` ${wordsOf(key)} `)),
    )
    .slice(0, suggestionsMax);
}

function wordsOf(text: string): string {
  return tagKey(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function byName(tags: readonly Tag[]): Tag[] {
  return tags.toSorted((one, other) => tagKey(one.name).localeCompare(tagKey(other.name)));
}
