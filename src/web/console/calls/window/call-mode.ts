/** What the agent is about to do with the call. */
export type CallMode = 'join' | 'open' | 'callBack';
