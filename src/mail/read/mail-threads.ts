import { parseMillisecondsMax, parseThreadsMax } from '#mail/read/message/limits.ts';
import { openThreads } from '#mail/read/threads.ts';

/** This process's threads for parsing and sanitising slow mails. */
export const mailThreads = openThreads({ threadsMax: parseThreadsMax, millisecondsMax: parseMillisecondsMax });
