// The test of attack 32 loads this module in a thread, whose modules share one desk.

export { lookAround, unseenBy } from './look-around.ts';
export { failures } from './one-world.ts';
export { closeTries, oddAnswers, titles, tryPost, unmatchedRoutes } from './press-everything.ts';
export { leaksOfCalls, leaksOfPages, missingValues, unreadSecrets, untriedButtons } from './read-everything.ts';
