import {
  type Dialect,
  type Driver,
  type IdentifierNode,
  type Kysely,
  type LimitNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  ValueNode,
} from 'kysely';
import { columnName } from '#store/database/names.ts';

/** PostgreSQL dialect with names in snake_case. Values become parameters, except limits and what `inStatement` writes. */
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

class Compiler extends PostgresQueryCompiler {
  /** Converts each name as it is written: Kysely's plugin for it copies the whole statement first, half the time of compiling. */
  protected override compileUnwrappedIdentifier({ name }: IdentifierNode): void {
    this.append(this.sanitizeIdentifier(columnName(name)));
  }

  /** Writes each number of `.limit()` into the statement: with an unknown limit, the planner assumes a tenth of the table. */
  protected override visitLimit({ limit }: LimitNode): void {
    this.append('limit ');
    this.visitNode(ValueNode.is(limit) ? ValueNode.createImmediate(limit.value) : limit);
  }
}
