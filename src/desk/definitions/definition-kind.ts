import type { Invalid } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Definition } from '#domain/definitions/definition.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** One kind of definition: where its rows are, how what somebody wants is checked, and how the audit trail names it. */
export interface DefinitionKind<Row extends Definition, Input, Problem> {
  /** The part of the desk in the audit trail. */
  part: string;
  perDeskMax: number;
  /** The definitions of desks in their order, also retired ones. */
  list(handle: Handle, deskIds: readonly string[]): Promise<Row[]>;
  put(trx: Trx, row: Row): Promise<void>;
  /** Returns the definition that somebody wants, or every problem. */
  check(input: Input, on: OnInput<Row>): CheckedDefinition<Row, Problem> | Promise<CheckedDefinition<Row, Problem>>;
  /** Returns a definition as texts; every one is empty without a definition. */
  fieldsOf(row: Row | undefined, on: OnDefinitions<Row>): Fields | Promise<Fields>;
  /** Returns how the trail names a definition that was changed. `before` is its state before, if it was saved. */
  told(row: Row, language: Language, before?: Row): Partial<Record<'checklist' | 'template' | 'field' | 'tag', string>>;
  /** Returns the definitions among which one moves; all of them if absent. */
  movesAmong?(rows: readonly Row[]): Row[];
  /** Returns the field of the trail that says where a definition moved; `place` if absent. */
  placeField?(row: Row, language: Language): string;
  /** Runs after a definition was saved, or reinstated without a `before`. */
  begun?(world: Store, tx: Tx, row: Row, before?: Row): Promise<void>;
}

type CheckedDefinition<Row, Problem> = { row: Row } | Invalid<Problem>;

/** A desk and its definitions of one kind, locked. */
export interface OnDefinitions<Row> {
  tx: Tx;
  desk: Desk;
  rows: Row[];
}

/** Where a definition is saved. */
interface OnInput<Row> extends OnDefinitions<Row> {
  /** Undefined for a new one. */
  before: Row | undefined;
  /** What nobody states: a new definition goes last. */
  place: Required<Definition>;
}
