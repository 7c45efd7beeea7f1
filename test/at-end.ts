import { after } from 'node:test';

let stack = new AsyncDisposableStack();
let isAwaited = false;

/**
 * Closes what a test file opened, the last opened first: the browser before the server that it asks, the server before its
 * database. The hooks of node:test run the other way round, and a page would meet a server that has lost its database.
 */
export function atEnd(close: () => unknown): void {
  // A file whose first tests are over before it has opened everything gets to its end more than once.
  if (stack.disposed) [stack, isAwaited] = [new AsyncDisposableStack(), false];
  const opened = stack;
  if (!isAwaited) after(() => opened.disposeAsync());
  isAwaited = true;
  opened.defer(async () => {
    await close();
  });
}
