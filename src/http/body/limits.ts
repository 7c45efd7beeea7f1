import type { BodyRefused, Exceeded } from '#desk/sign-in/sent-body.ts';

/** A body beyond a limit. The answer names the limit and its figure (R43). */
export class BodyTooLarge extends Error implements Exceeded {
  readonly limit: Exceeded['limit'];
  readonly max: number;

  constructor(limit: Exceeded['limit'], max: number) {
    super(`The body is larger than it may be: ${limit} ${max}.`);
    this.limit = limit;
    this.max = max;
  }
}

/** A body that is not what its Content-Type says, or that ends too early. */
export class BodyMalformed extends Error {}

/** Returns why a body was refused; throws any other error. */
export function refusalOf(error: unknown): BodyRefused {
  if (error instanceof BodyMalformed) return { refused: 'malformed' };
  if (error instanceof BodyTooLarge) return { refused: 'tooLarge', limit: error.limit, max: error.max };
  throw error;
}
