import parsePhoneNumber from 'libphonenumber-js/min';
import type { Actor } from '#domain/actor.ts';
import { type KnownPerson, type Naming, namingOf, possibleWords, type Span } from '#domain/erasure/naming.ts';
import type { Handle } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import { listNamingDrafts, listNamingTexts, listPossibleTexts, type NamingText } from '#store/erasure/naming-texts.ts';
import { findPerson, listAddresses } from '#store/people/people.ts';
import { mergedInto } from '#store/people/person-merges.ts';

/**
 * How surely a passage names the person. A `likely` one may be about somebody else with the same family name; a `possible` one has
 * only a part of the name, or an ordinary word. Both are replaced only if the administrator ticks them.
 */
export type Certainty = 'sure' | 'likely' | 'possible';

interface NamingPassage extends NamingText {
  /** The same text may have a passage of its sure or likely words, and one of the possible ones. */
  key: string;
  certainty: Certainty;
}

/** A piece of a text as a page shows it. */
interface Piece {
  text: string;
  isNaming: boolean;
}

/** A text that names the person, as shown to the administrator. */
interface Passage extends Pick<NamingPassage, 'key' | 'number' | 'kind' | 'isSummary' | 'at' | 'certainty'> {
  pieces: Piece[];
}

/**
 * Finds every text, draft and call note by others that names a person, or people who were merged into them. In other people's
 * tickets it searches for a part of the name in the newest texts; with `chosen` keys, only in those.
 */
export async function findPassages(
  handle: Handle,
  actor: Actor,
  personId: string,
  { chosen }: { chosen?: readonly string[] } = {},
) {
  const ids = [personId, ...(await mergedInto(handle, personId))];
  const known = await readKnown(handle, ids);
  const naming = namingOf(known);
  const texts = await listNamingTexts(handle, actor, ids, known);
  const others = await listPossibleTexts(handle, actor, ids, {
    words: possibleWords(known),
    limit: possibleMax,
    among: chosen?.flatMap((key) => textIdOf(key) ?? []) ?? null,
  });
  const drafts = await listNamingDrafts(handle, ids, known);
  const read = new Map([...texts, ...others].map((text) => [text.id, text]));
  return {
    naming,
    texts: [...read.values()].flatMap((text) => passagesIn(text, naming)),
    /** True if there are more texts with a part of the name than were searched. */
    isMorePossible: others.length === possibleMax,
    drafts: drafts.filter(({ content, isClose }) =>
      stringsIn(content).some((part) => naming.sure(part, isClose).length > 0),
    ),
  };
}

/** Texts of other people's tickets that are searched for a part of the name: more than anybody reads. */
const possibleMax = 300;

/** The end of the key of a possible passage, after the id of its text. */
const ofPossible = '.possible';

function textIdOf(key: string): string | null {
  const id = key.endsWith(ofPossible) ? key.slice(0, -ofPossible.length) : '';
  return isId(id) ? id : null;
}

/** Nobody can tick a possible passage that they may not see. */
function passagesIn(text: NamingText, naming: Naming): NamingPassage[] {
  const { id, isClose, isVisible } = text;
  const has = (find: Naming['sure']) => namesIn(text).some((part) => find(part, isClose).length > 0);
  const passages: NamingPassage[] = [];
  if (has(naming.sure)) passages.push({ ...text, key: id, certainty: 'sure' });
  else if (has(naming.named)) passages.push({ ...text, key: id, certainty: 'likely' });
  // The HTML says the same as the text, and a tag between two names would make each of them a possible one.
  if (isVisible && namesIn({ ...text, html: null }).some((part) => naming.possible(part, isClose).length > 0))
    passages.push({ ...text, key: `${id}${ofPossible}`, certainty: 'possible' });
  return passages;
}

const certainties: Certainty[] = ['sure', 'likely', 'possible'];

/** Texts by others that name a person, in the whole installation. */
export type Passages = Awaited<ReturnType<typeof findPassages>>;

/** The passages that the actor may read, the surest first, with the words marked and some context. */
export function shownPassages({ naming, texts }: Passages): Passage[] {
  return texts
    .filter(({ isVisible }) => isVisible)
    .map((text) => {
      const { key, number, kind, isSummary, at, isClose, certainty } = text;
      const find = certainty === 'possible' ? naming.possible : naming.named;
      const named = namesIn(text).find((part) => find(part, isClose).length > 0)!;
      return { key, number, kind, isSummary, at, certainty, pieces: piecesOf(named, find(named, isClose)) };
    })
    .toSorted((one, other) => certainties.indexOf(one.certainty) - certainties.indexOf(other.certainty));
}

/** All strings of a text, in reading order. */
function namesIn({ text, whole, items, html }: NamingText): string[] {
  return [text, ...(items ?? []), whole ?? '', html ?? ''].filter((part) => part !== '');
}

/** Every string in a value of JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}

/** The names, addresses and numbers of people. */
export async function readKnown(handle: Handle, ids: readonly string[]): Promise<KnownPerson> {
  const known = { names: [] as string[], addresses: [] as string[], phones: [] as KnownPerson['phones'][number][] };
  for (const id of ids) {
    const person = await findPerson(handle, id);
    if (person?.name) known.names.push(person.name);
    const parsed = person?.phone ? parsePhoneNumber(person.phone, { extract: false }) : undefined;
    if (parsed) known.phones.push({ country: parsed.countryCallingCode, national: parsed.nationalNumber });
    known.addresses.push(...(await listAddresses(handle, id)).map(({ address }) => address));
  }
  return known;
}

/** Characters of context around a name. */
const around = 80;

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    pieces.push({ text: shortened(text.slice(from, start), from === 0 ? 'start' : 'middle'), isNaming: false });
    pieces.push({ text: text.slice(start, end), isNaming: true });
    from = end;
  }
  return [...pieces, { text: shortened(text.slice(from), 'end'), isNaming: false }].filter(
    (piece) => piece.text !== '',
  );
}

function shortened(text: string, place: 'start' | 'middle' | 'end'): string {
  if (text.length <= around * (place === 'middle' ? 2 : 1)) return text;
  const [head, tail] = [wholeWords(text, 'start'), wholeWords(text, 'end')];
  if (place === 'middle') return `${head} … ${tail}`;
  return place === 'start' ? `… ${tail}` : `${head} …`;
}

/** The first or last characters of a text, without a word that is cut in two. */
function wholeWords(text: string, place: 'start' | 'end'): string {
  const part = (place === 'start' ? text.slice(0, around) : text.slice(-around)).toWellFormed();
  const gap = place === 'start' ? part.lastIndexOf(' ') : part.indexOf(' ');
  if (gap === -1) return part;
  return place === 'start' ? part.slice(0, gap) : part.slice(gap + 1);
}
