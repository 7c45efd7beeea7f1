/** The status and header of an answer to one try too many (RFC 6585, 4). */
export function tooManyTries({ retryAfterSeconds }: { retryAfterSeconds: number }) {
  return { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } };
}

/** The `headers` of a route whose action says when to try again: React Router passes no header of an action by itself. */
export function retryHeaders({ actionHeaders }: { actionHeaders: Headers }): Headers {
  const seconds = actionHeaders.get('Retry-After');
  return new Headers(seconds === null ? [] : [['Retry-After', seconds]]);
}
