/** The embedded database cannot be started. The message says what happened and how to fix it. */
export class EmbeddedFailure extends Error {
  override name = 'EmbeddedFailure';
}

/** Another desk locks the data folder. Holds its process id and start time, as that desk wrote them. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
  readonly dataDir: string;
  readonly pid: number | undefined;
  readonly since: Date;

  constructor(dataDir: string, pid: number | undefined, since: Date) {
    super(`The data folder ${dataDir} is in use by process ${pid ?? 'unknown'} since ${since.toISOString()}.`);
    this.dataDir = dataDir;
    this.pid = pid;
    this.since = since;
  }
}

const refusals: Record<string, string> = {
  EACCES: 'is not writable by this user',
  EPERM: 'cannot be changed by this user',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a full disk',
  ENOTDIR: 'is inside something that is not a folder',
  EEXIST: 'is not a folder',
};

/** Runs file operations on the data folder; turns system errors into an EmbeddedFailure that says how to fix them. */
export function inFolder<T>(dataDir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = refusals[codeOf(error)];
    if (reason === undefined) throw error;
    throw new EmbeddedFailure(
      `The data folder ${dataDir} ${reason} (${String(error)}). ` +
        'Make the user who starts Belfry its owner (chown -R), or set another folder in BELFRY_DATA.',
    );
  }
}

/** The `code` of a system or PostgreSQL error, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
