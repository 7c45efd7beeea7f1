import {
  type BinaryOperationNode,
  ColumnNode,
  type LimitNode,
  type OperationNode,
  PostgresDialect,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryCompiler,
  type RawNode,
  ReferenceNode,
  ValueListNode,
  ValueNode,
} from 'kysely';

/**
 * PostgreSQL, as statements that are planned once for all values need it: what their plan depends on is no parameter.
 *
 * A limit is written out: of one that it does not know a plan assumes a tenth of the table, and reads and sorts it where
 * it could have walked an index. So are the words of a closed vocabulary: an index of what waits serves a statement that says so.
 */
export class DeskDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new Compiler();
  }
}

/** Columns that hold one of a few words, by which some index holds a part of its table. */
const closed = new Set(['state', 'status', 'kind', 'letter', 'scan', 'held', 'outcome']);

const limits = /\blimit\s+$/i;

class Compiler extends PostgresQueryCompiler {
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

/** A value, or a list of them, as text of the statement; anything else as it is. */
function writtenOut(node: OperationNode): OperationNode {
  if (PrimitiveValueListNode.is(node)) return ValueListNode.create(node.values.map(ValueNode.createImmediate));
  if (ValueListNode.is(node)) return ValueListNode.create(node.values.map(writtenOut));
  return ValueNode.is(node) ? ValueNode.createImmediate(node.value) : node;
}
