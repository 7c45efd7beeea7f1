/** The outcome that the agent is preparing. */
export type CallMode = 'join' | 'open' | 'callBack';
