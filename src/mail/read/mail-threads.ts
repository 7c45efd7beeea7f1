import { parseMillisecondsMax, parseThreadsMax } from '#mail/read/message/limits.ts';
import { openThreads } from '#mail/read/threads.ts';

/** The threads of this process for mails that may take long, to read and to make safe alike. */
export const mailThreads = openThreads({ threadsMax: parseThreadsMax, millisecondsMax: parseMillisecondsMax });
