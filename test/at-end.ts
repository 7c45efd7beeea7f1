import { after } from 'node:test';

const stack = new AsyncDisposableStack();
after(() => stack.disposeAsync());

/**
 * Closes what a test file opened, the last opened first: the browser before the server that it asks, the server before its
 * database. The hooks of node:test run the other way round, and a page would meet a server that has lost its database.
 */
export function atEnd(close: () => unknown): void {
  stack.defer(async () => {
    await close();
  });
}
