import { after } from 'node:test';

let stack = new AsyncDisposableStack();
/** Whether somebody closes the stack: the hook of node:test, or what runs several files in one process. */
let isAwaited = false;
let eachFile = false;
/** The file that runs, where several run in one process. */
let file: string | null = null;

/**
 * Closes what a test file opened in reverse order: the browser before its server, the server before its database. The hooks of
 * node:test run in the opposite order, so a page would meet a server without a database.
 */
export function atEnd(close: () => unknown): void {
  // If the first tests finish before the file has opened everything, this runs more than once.
  if (stack.disposed) [stack, isAwaited] = [new AsyncDisposableStack(), eachFile];
  const opened = stack;
  if (!isAwaited) after(() => opened.disposeAsync());
  isAwaited = true;
  opened.defer(async () => {
    await close();
  });
}

/** Closes what all files of this process share, after the last of them. */
export function atLast(close: () => unknown): void {
  if (eachFile) shared.defer(async () => void (await close()));
  else atEnd(close);
}

/** The path of the test file that runs now. */
export function runningFile(): string {
  return file ?? process.argv[1] ?? '';
}

const shared = new AsyncDisposableStack();

/** For a process that runs several files. It calls `openFile` before each of them, `closeFile` after it, and `closeShared` after the last. */
export function closeEachFile(): {
  openFile: (path: string) => void;
  closeFile: () => Promise<void>;
  closeShared: () => Promise<void>;
} {
  eachFile = true;
  isAwaited = true;
  const openFile = (path: string) => {
    file = path;
  };
  return { openFile, closeFile: () => stack.disposeAsync(), closeShared: () => shared.disposeAsync() };
}
