/** Codes of Node and of PostgreSQL by which a server says that it cannot be asked now, and perhaps can in a moment. */
const momentary = new Set([
  ...['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // It stops, starts, or has no connection to give.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/**
 * Whether an error says that the database cannot be reached at the moment, rather than that something is wrong. Takes whatever
 * was thrown, also by a pool that tried several addresses.
 */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isUnreachable);
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  // Connection exceptions are PostgreSQL's class 08; pg gives a broken or late connection no code.
  if (typeof code === 'string') return momentary.has(code) || /^08...$/.test(code);
  return /connection terminated|timeout exceeded when trying to connect|connection error/i.test(error.message);
}
