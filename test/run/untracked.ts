import asyncHooks, { type AsyncHook } from 'node:async_hooks';

// Loaded before each test file of a run. node:test follows every promise to know to which test it belongs, which takes a fifth of
// the processor's time. Our tests name their test (`t.test`, `t.after`) or their file (`atEnd`), so nobody needs to know. No option of node:test turns it off. An error
// outside of every test still fails the file; `node --test FILE` then names the test.
const createHook = asyncHooks.createHook;
const idle: AsyncHook = { enable: () => idle, disable: () => idle };
asyncHooks.createHook = (callbacks) => {
  const caller = new Error().stack?.split('\n')[2];
  return caller?.includes('node:internal/test_runner/') ? idle : createHook(callbacks);
};
