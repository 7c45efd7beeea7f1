import {
  type BinaryOperationNode,
  ColumnNode,
  type CompiledQuery,
  type Dialect,
  type Driver,
  type Kysely,
  type LimitNode,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryId,
  type RawNode,
  ReferenceNode,
  type RootOperationNode,
  sql,
  ValueListNode,
  ValueNode,
} from 'kysely';

/** A statement for the driver. */
export interface DeskQuery extends CompiledQuery {
  isPlannedForItsValues?: boolean;
}

const plannedMark = Symbol('planned for its values');

/**
 * Marks a statement whose best plan depends on its values, such as words and parts of names: it is planned each time. All others are
 * planned once (database.ts). Stands anywhere in the statement and adds nothing to its text.
 */
export const plannedForItsValues = sql.val(plannedMark);

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
  #isPlannedForItsValues = false;

  override compileQuery(node: RootOperationNode, queryId: QueryId): DeskQuery {
    this.#isPlannedForItsValues = false;
    const query = super.compileQuery(node, queryId);
    return this.#isPlannedForItsValues ? { ...query, isPlannedForItsValues: true } : query;
  }

  protected override visitValue(node: ValueNode): void {
    if (node.value === plannedMark) this.#isPlannedForItsValues = true;
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
