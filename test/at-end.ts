import { after } from 'node:test';

let stack = new AsyncDisposableStack();
let isAwaited = false;

/**
 * Closes what a test file opened in reverse order: the browser before its server, the server before its database. The hooks of
 * node:test run in the opposite order, so a page would meet a server without a database.
 */
export function atEnd(close: () => unknown): void {
  // If the first tests finish before the file has opened everything, this runs more than once.
  if (stack.disposed) [stack, isAwaited] = [new AsyncDisposableStack(), false];
  const opened = stack;
  if (!isAwaited) after(() => opened.disposeAsync());
  isAwaited = true;
  opened.defer(async () => {
    await close();
  });
}
