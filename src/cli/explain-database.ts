import { CommandRefused } from '#cli/command-refused.ts';
import { errorText } from '#cli/error-text.ts';

/** SQLSTATE and system codes of a database that cannot be used, and what to do. */
const remedies: Record<string, string> = {
  '28P01': 'Check the password in DATABASE_URL.',
  '28000': 'Check the user in DATABASE_URL, and pg_hba.conf on the server.',
  '3D000': 'Create the database, or correct its name in DATABASE_URL.',
  '42501': 'Give the user of DATABASE_URL the rights to its tables; docs/operation.md lists them.',
  '53300': 'Raise max_connections of PostgreSQL, or stop processes that are no longer needed.',
  '57P03': 'The server starts or stops; try again in a moment.',
  '08001': 'Start the server that is meant, or correct target_session_attrs in DATABASE_URL.',
  ENOTFOUND: 'Check the host in DATABASE_URL.',
};

/** The refusal of a command whose database cannot be used: what is wrong, and how to fix it. */
export function databaseRefused(error: unknown): CommandRefused {
  const last = error instanceof AggregateError ? error.errors.at(-1) : error;
  const remedy = remedies[(last as { code?: string }).code ?? ''] ?? 'Check DATABASE_URL, and that the server runs.';
  return new CommandRefused(`The database cannot be reached: ${errorText(last).replace(/\.$/, '')}. ${remedy}`);
}
