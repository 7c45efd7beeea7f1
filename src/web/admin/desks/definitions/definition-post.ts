import { data, redirect } from 'react-router';
import type { DefinitionDone, DefinitionSaved, FormOf, NamedDefinition } from '#desk/definitions/change-definitions.ts';
import { type Invalid, isRefused, type Outcome } from '#desk/spine/outcome.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import {
  definitionMeanwhile,
  type FormerVersionView,
  formerVersions,
  wantedRemoved,
  wantedVersion,
} from '#web/admin/desks/definitions/former-view.ts';
import type { DeskPost, DeskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { stepsIn } from '#web/admin/order/steps.ts';
import { fieldText, found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

type Act = (world: World, actor: Actor, named: NamedDefinition) => Promise<Outcome<object>>;
type Done = 'saved' | 'made' | 'moved' | (typeof doneWords)[keyof typeof doneWords];

/** What the pages of one kind of definition need: its rows, its verbs, and how its form is parsed. */
export interface DefinitionPages<Row extends { id: string }, Typed, Input, Problem> {
  /** The part of the desk in the audit trail. */
  part: string;
  list(handle: Handle, deskIds: readonly string[]): Promise<Row[]>;
  fieldsOf(row: Row, visit: DeskVisit): Fields | Promise<Fields>;
  /** The verbs of the buttons. */
  acts: Partial<Record<keyof typeof doneWords, Act>>;
  move?(world: World, actor: Actor, named: NamedDefinition, by: number): Promise<DefinitionDone>;
  save(world: World, actor: Actor, deskId: string, form: Input & FormOf): Promise<DefinitionSaved<Problem>>;
  /** Returns the form as posted, valid or not, so that it can be shown again. */
  readTyped(form: FormData): Typed;
  /** Parses a form, or returns what in it cannot be parsed. The verb checks the rest. */
  parse(typed: Typed, desk: Desk): Input | Invalid<Problem>;
  /** The inverse of `fieldsOf`. */
  typedOf(fields: Fields): Typed;
  /** Returns the typed values in the form in which the desk compares them. */
  compared(typed: Typed): Fields;
  errorsOf(refused: NotSaved<Problem>, language: Language, typed: Typed): FieldError[];
  /** Returns the address of the page that says what was done. */
  after(prefix: string, done: Done, id: string): string;
}

export type NotSaved<Problem> = Extract<DefinitionSaved<Problem>, { refused: 'tooMany' | 'invalid' }>;

const doneWords = { retire: 'retired', reinstate: 'reinstated', discard: 'discarded' } as const;

/** A definition that the address names, its version for the form, and its former versions. */
interface ChosenDefinition<Row> {
  row: Row;
  seen: string;
  former: FormerVersionView[];
}

/** Returns the definition with an id, null without an id; throws 404 for one that the desk lacks. */
export async function chosenDefinition<Row extends { id: string }>(
  visit: DeskVisit,
  id: string | null,
  { part, fieldsOf }: Pick<DefinitionPages<Row, never, never, unknown>, 'part' | 'fieldsOf'>,
  rows: readonly Row[],
): Promise<ChosenDefinition<Row> | null> {
  if (id === null) return null;
  const row = existing(rows.find((each) => each.id === id));
  const now = await fieldsOf(row, visit);
  return { row, seen: seenOf(now), former: await formerVersions(visit, { part, id, now }) };
}

/** Returns which deleted definitions of a part a page lists, beside its rows. */
export function removedOf({ part }: { part: string }, rows: readonly { id: string }[]) {
  return { part, ids: rows.map(({ id }) => id), empty: {} };
}

/** The result of a post that does not redirect. */
export interface UnsavedDefinition<Typed> {
  typed: Typed;
  errors: FieldError[];
  meanwhile?: MeanwhileView;
}

/** Answers a button of a list or of the page of a definition; `id` is empty for a new one. */
export async function postDefinition<Row extends { id: string }, Typed, Input extends object, Problem>(
  visit: DeskPost,
  id: string,
  pages: DefinitionPages<Row, Typed, Input, Problem>,
) {
  if (id !== '' && !isId(id)) throw data(null, 404);
  const { form, actor, desk, services } = visit;
  const { world } = services;
  const named = { deskId: desk.id, id };
  const intent = fieldText(form, 'intent');
  if (pages.move && (intent === 'up' || intent === 'down')) {
    found(await pages.move(world, actor, named, stepsIn(form, intent)));
    throw redirect(pages.after(desk.prefix, 'moved', id), 303);
  }
  const name = (Object.keys(doneWords) as (keyof typeof doneWords)[]).find((each) => each === intent);
  const act = name && pages.acts[name];
  if (act) {
    found(await act(world, actor, named));
    throw redirect(pages.after(desk.prefix, doneWords[name], id), 303);
  }
  if (intent === 'bringBack' && pages.acts.discard) {
    const rows = await pages.list(world.db, [desk.id]);
    const fields = await wantedRemoved(visit, id, removedOf(pages, rows));
    return saveBy(visit, id, pages, pages.typedOf(fields), { comesBack: true });
  }
  if (intent !== 'takeBack') return saveBy(visit, id, pages, pages.readTyped(form));
  const row = existing((await pages.list(world.db, [desk.id])).find((each) => each.id === id));
  const now = await pages.fieldsOf(row, visit);
  return saveBy(visit, id, pages, pages.typedOf(await wantedVersion(visit, form, { part: pages.part, id, now })));
}

async function saveBy<Row extends { id: string }, Typed, Input extends object, Problem>(
  visit: DeskPost,
  id: string,
  { part, parse, save, compared, errorsOf, after }: DefinitionPages<Row, Typed, Input, Problem>,
  typed: Typed,
  { comesBack = false } = {},
) {
  const { services, actor, desk, language, form } = visit;
  const refuse = (refused: NotSaved<Problem>) =>
    data<UnsavedDefinition<Typed>>({ typed, errors: errorsOf(refused, language, typed) }, 422);
  const input = parse(typed, desk);
  if (isRefused(input, 'invalid')) return refuse(input as Invalid<Problem>);
  const seen = fieldText(form, 'seen') || null;
  const of = { id: id || null, seen, once: id === '', comesBack };
  const done = found(await save(services.world, actor, desk.id, { ...input, ...of }));
  if ('saved' in done) throw redirect(after(desk.prefix, id ? 'saved' : 'made', id), 303);
  if (done.refused !== 'changedMeanwhile') return refuse(done as NotSaved<Problem>);
  const meanwhile = await definitionMeanwhile(visit, { part, id }, { now: done.now, typed: compared(typed) });
  return data<UnsavedDefinition<Typed>>({ typed, errors: [], meanwhile }, 409);
}
