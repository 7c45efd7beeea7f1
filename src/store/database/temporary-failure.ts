/**
 * Whether a failure is temporary: the database or the file storage is unreachable, full or shut down, so a retry may succeed. Any
 * other error would repeat.
 */
export function isTemporary(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isTemporary);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    ofTheSystem.has(code) || ofTheDatabase.test(code) || withoutCode.test(error.message) || isTemporary(error.cause)
  );
}

/** No space, no permission, no route, too many open files. `ENOENT` is a missing socket or an unmounted folder, `EBADMSG` a damaged file. */
const ofTheSystem = new Set([
  ...[
    'ENOSPC',
    'EDQUOT',
    'EROFS',
    'EACCES',
    'EPERM',
    'EIO',
    'EBADMSG',
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
 * PostgreSQL error classes (manual, appendix A): 08 connection; 53 resources, except memory, which one statement can exhaust;
 * 57P0 shutdown or start; 57014 a statement that exceeded its limit; 58030 I/O; 25006 read only, as on a standby.
 */
const ofTheDatabase = /^(08[0-9A-Z]{3}|53[0134]00|57P0\d|57014|58030|25006)$/;

/** `pg` errors without a code: the connection broke, or none was available in time. */
const withoutCode =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the disk of the database or of the files is full. */
export function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}

/** Error codes of Node and PostgreSQL for a server that is unreachable for the moment. */
const momentary = new Set([
  ...['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // The server stops, starts, or has no free connection.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/** Whether an error means that a connection has lost its server, or that the server takes no changes any more (25006). */
export function isLost(error: unknown): boolean {
  return isUnreachable(error) || (error as { code?: unknown }).code === '25006';
}

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
  return /connection terminated|query read timeout|timeout exceeded when trying to connect|connection error/i.test(
    error.message,
  );
}

/**
 * Whether a prepared statement failed because a migration changed its table under a running process (a rolling update). PostgreSQL has no
 * code of its own for it, and its message is in the server's language.
 */
export function isStalePlan(error: unknown): boolean {
  return error instanceof Error && 'routine' in error && error.routine === 'RevalidateCachedQuery';
}

/** More migrations than these do not change the tables of one piece of work while it runs. */
const stalePlansMax = 10;

/** Runs work again from its beginning if a migration changed its tables meanwhile. */
export async function despiteMigrations<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isStalePlan(error) || tries === stalePlansMax) throw error;
    }
  }
}
