import parsePhoneNumber from 'libphonenumber-js/min';
import type { Actor } from '#domain/actor.ts';
import { type KnownPerson, namingOf, type Span } from '#domain/erasure/naming.ts';
import type { Handle } from '#store/database/database.ts';
import { listNamingDrafts, listNamingTexts, type NamingText } from '#store/erasure/naming-texts.ts';
import { findPerson, listAddresses } from '#store/people/people.ts';
import { mergedInto } from '#store/people/person-merges.ts';

interface NamingPassage extends NamingText {
  /** False if it may be about somebody else with the same family name: it is replaced only if the administrator ticks it. */
  isSure: boolean;
}

/** A piece of a text as a page shows it. */
interface Piece {
  text: string;
  isNaming: boolean;
}

/** A text that names the person, as shown to the administrator. */
interface Passage extends Pick<NamingPassage, 'id' | 'number' | 'kind' | 'isSummary' | 'at' | 'isSure'> {
  pieces: Piece[];
}

/** Finds every text, draft and call note by others that names a person, or people who were merged into them. */
export async function findPassages(handle: Handle, actor: Actor, personId: string) {
  const ids = [personId, ...(await mergedInto(handle, personId))];
  const known = await readKnown(handle, ids);
  const find = namingOf(known);
  const findSure = namingOf(known, { isSure: true });
  const texts = await listNamingTexts(handle, actor, ids, known);
  const drafts = await listNamingDrafts(handle, ids, known);
  return {
    find,
    texts: texts
      .filter((text) => namesIn(text).some((part) => find(part, text.isClose).length > 0))
      .map((text) => ({ ...text, isSure: namesIn(text).some((part) => findSure(part, text.isClose).length > 0) })),
    drafts: drafts.filter(({ content, isClose }) =>
      stringsIn(content).some((part) => findSure(part, isClose).length > 0),
    ),
  };
}

/** Texts by others that name a person, in the whole installation. */
export type Passages = Awaited<ReturnType<typeof findPassages>>;

/** The passages that the actor may read, sure ones first, with the words marked and some context. */
export function shownPassages({ find, texts }: Passages): Passage[] {
  return texts
    .filter(({ isVisible }) => isVisible)
    .map((text) => {
      const { id, number, kind, isSummary, at, isClose, isSure } = text;
      const named = namesIn(text).find((part) => find(part, isClose).length > 0)!;
      return { id, number, kind, isSummary, at, isSure, pieces: piecesOf(named, find(named, isClose)) };
    })
    .toSorted((one, other) => Number(other.isSure) - Number(one.isSure));
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
  const [head, tail] = [text.slice(0, around).toWellFormed(), text.slice(-around).toWellFormed()];
  if (place === 'middle') return `${head} … ${tail}`;
  return place === 'start' ? `… ${tail}` : `${head} …`;
}
