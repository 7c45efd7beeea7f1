/**
 * Whether a failure is the moment's and nobody's fault: the database or the place of files is away, full or closed, so that
 * the same work may succeed once that is mended. Anything else would fail again.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isPassing);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return ofTheSystem.has(code) || ofTheDatabase.test(code) || withoutCode.test(error.message) || isPassing(error.cause);
}

/** No room, no right, no way there, too many open files. `ENOENT` is a socket, or a folder that is not mounted. */
const ofTheSystem = new Set([
  ...[
    'ENOSPC',
    'EDQUOT',
    'EROFS',
    'EACCES',
    'EPERM',
    'EIO',
    'EMFILE',
    'ENFILE',
    'ENOENT',
    'ENOTDIR',
    'EBUSY',
    'ESTALE',
  ],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);

/**
 * PostgreSQL's error classes (its manual, appendix A): 08 connection, 53 resources but for memory, which one statement alone
 * may use up, 57P0 shut down or starting, 58030 input and output, 25006 read only, as a standby is.
 */
const ofTheDatabase = /^(08[0-9A-Z]{3}|53[0134]00|57P0\d|58030|25006)$/;

/** What `pg` says without a code: the connection broke, or none could be had in time. */
const withoutCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether there is no room left: on the disk of the database or of the files. */
export function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}
