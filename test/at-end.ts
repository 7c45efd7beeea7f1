import { after } from 'node:test';

let stack = new AsyncDisposableStack();
/** Whether somebody closes the stack: the hook of node:test, or what runs several files in one process. */
let isAwaited = false;
let eachFile = false;

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

const shared = new AsyncDisposableStack();

/** For a process that runs several files. It calls `closeFile` after each of them, and `closeShared` after the last. */
export function closeEachFile(): { closeFile: () => Promise<void>; closeShared: () => Promise<void> } {
  eachFile = true;
  isAwaited = true;
  return { closeFile: () => stack.disposeAsync(), closeShared: () => shared.disposeAsync() };
}
