const kibibyte = 1024;

/** Largest body without files, with the reason. A route that takes more says so where it is defined. */
export const bodyBytesMax = {
  /** Every form of a page with a margin, and every call without a text of its own. */
  usual: 256 * kibibyte,
  /** A text of 100,000 characters in any script, escaped, with a margin. */
  text: 1024 * kibibyte,
  /** A whole installation with its logos and directory. */
  installation: 1024 * kibibyte,
  /** One file of 25 MiB and its form. */
  file: 26 * 1024 * kibibyte,
} as const;

/** A form within an installation lies ten deep, and thirty filled rows of forty questions have 2,500 values. */
export const jsonLimits = { depthMax: 32, elementsMax: 5_000 } as const;

/** Thousands of sites, each with a dozen values. */
export const installationElementsMax = 60_000;

/** Issues that an answer names, and the characters of each: nobody mends more at once, and a body has thousands of values. */
export const issuesMax = 100;
export const issueCharactersMax = 1_000;

/** Open event streams: per person, with a few windows on a few machines, and per process. */
export const streamsMax = { each: 20, all: 2000 } as const;

/** Longest wait for the end of a request: a large file over a slow connection. */
export const requestMilliseconds = 180_000;

/**
 * How long an idle connection stays open: longer than proxies keep theirs (nginx a minute, Caddy two), since a request sent
 * at the moment of closing gets no answer.
 */
export const keepAliveMilliseconds = 130_000;

/** How long a stopping server goes on while proxies turn to others: they ask every two seconds, and believe the second answer. */
export const drainMilliseconds = 6_000;

/** How long a stopping server then waits for current responses: most of a large file over a slow connection. */
export const closingMilliseconds = 30_000;

/** Retry-After when the database or disk is unavailable: longer than PostgreSQL's restart after a crash. */
export const retryAfterSeconds = 30;
