import {
  type BinaryOperationNode,
  ColumnNode,
  CompiledQuery,
  type Dialect,
  type Driver,
  type IdentifierNode,
  type Kysely,
  type LimitNode,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryId,
  type QueryResult,
  type RawNode,
  ReferenceNode,
  type RootOperationNode,
  sql,
  ValueListNode,
  ValueNode,
} from 'kysely';
import { columnName } from '#store/database/names.ts';

/** A statement for the driver. */
export interface DeskQuery extends CompiledQuery {
  isPlannedForItsValues?: boolean;
  /** Nobody waits for its result: within a transaction, it goes out with the next statement. */
  isUnanswered?: boolean;
  /** Its parameters are lists of rows as JSON: it joins a waiting one with the same text. */
  isJoined?: boolean;
}

const plannedMark = Symbol('planned for its values');
const unansweredMark = Symbol('unanswered');
const joinedMark = Symbol('unanswered and joined');

/**
 * Marks a statement whose best plan depends on its values, such as words and parts of names: it is planned each time. All others
 * are planned once (database.ts). It may be anywhere in the statement and adds nothing to its text.
 */
export const plannedForItsValues = sql.val(plannedMark);

/** Marks a statement whose result nobody needs: it goes out with the next statement, which rejects if this one failed. */
export const unanswered = sql.val(unansweredMark);

/** The same for a statement whose parameters are all lists of rows as JSON: those with the same text become one statement. */
export const unansweredWithOthersAlike = sql.val(joinedMark);

/** Sends the statement of a library as `unanswered`. */
export function sendUnanswered(
  trx: Pick<Kysely<unknown>, 'executeQuery'>,
  text: string,
  values: unknown[] = [],
): Promise<QueryResult<Record<string, unknown>>> {
  const query: DeskQuery = { ...CompiledQuery.raw(text, values), isUnanswered: true };
  return trx.executeQuery<Record<string, unknown>>(query as CompiledQuery<Record<string, unknown>>);
}

/** The marks, with their meaning for the driver. */
const marks = new Map<unknown, Partial<DeskQuery>>([
  [plannedMark, { isPlannedForItsValues: true }],
  [unansweredMark, { isUnanswered: true }],
  [joinedMark, { isUnanswered: true, isJoined: true }],
]);

/**
 * PostgreSQL dialect for statements that are planned once for all values: inlines the values on which a plan depends. With an
 * unknown limit, the planner sorts instead of walking an index; words of a closed vocabulary select partial indexes.
 */
export class DeskDialect implements Dialect {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createQueryCompiler(): Compiler {
    return new Compiler();
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

/** Columns with a closed vocabulary that partial indexes use. */
const closed = new Set(['state', 'status', 'kind', 'letter', 'scan', 'held', 'outcome']);

const limits = /\blimit\s+$/i;

class Compiler extends PostgresQueryCompiler {
  #marked: Partial<DeskQuery> | undefined;

  override compileQuery(node: RootOperationNode, queryId: QueryId): DeskQuery {
    this.#marked = undefined;
    const query = super.compileQuery(node, queryId);
    return { ...query, ...(this.#marked as Partial<DeskQuery> | undefined) };
  }

  /** Converts each name as it is written: Kysely's plugin for it copies the whole statement first, half the time of compiling. */
  protected override compileUnwrappedIdentifier({ name }: IdentifierNode): void {
    this.append(this.sanitizeIdentifier(columnName(name)));
  }

  protected override visitValue(node: ValueNode): void {
    const marked = marks.get(node.value);
    if (marked) this.#marked = marked;
    else super.visitValue(node);
  }

  protected override visitLimit({ limit }: LimitNode): void {
    this.append('limit ');
    this.visitNode(isNumber(limit) ? writtenOut(limit) : limit);
  }

  protected override visitRaw({ sqlFragments, parameters }: RawNode): void {
    for (const [place, fragment] of sqlFragments.entries()) {
      this.append(fragment);
      const parameter = parameters[place];
      if (parameter) this.visitNode(limits.test(fragment) && isNumber(parameter) ? writtenOut(parameter) : parameter);
    }
  }

  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, rightOperand } = node;
    super.visitBinaryOperation(isClosed(leftOperand) ? { ...node, rightOperand: writtenOut(rightOperand) } : node);
  }
}

function isNumber(node: OperationNode): boolean {
  return ValueNode.is(node) && Number.isSafeInteger(node.value);
}

function isClosed(node: OperationNode): boolean {
  if (!ReferenceNode.is(node) || !ColumnNode.is(node.column)) return false;
  return closed.has(node.column.column.name);
}

/** A value or list of values as SQL text; any other node unchanged. */
function writtenOut(node: OperationNode): OperationNode {
  if (PrimitiveValueListNode.is(node)) return ValueListNode.create(node.values.map(ValueNode.createImmediate));
  if (ValueListNode.is(node)) return ValueListNode.create(node.values.map(writtenOut));
  return ValueNode.is(node) ? ValueNode.createImmediate(node.value) : node;
}
