/** Error codes of Node and PostgreSQL for a server that is unreachable for the moment. */
const momentary = new Set([
  ...['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // The server stops, starts, or has no free connection.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/**
 * Whether an error means that the database is unreachable for the moment. Accepts any thrown value, also of a pool that tried
 * several addresses.
 */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isUnreachable);
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  // Class 08 is PostgreSQL's connection exceptions; pg gives no code for a broken or late connection.
  if (typeof code === 'string') return momentary.has(code) || /^08...$/.test(code);
  return /connection terminated|timeout exceeded when trying to connect|connection error/i.test(error.message);
}
