import { randomInt, randomUUID } from 'node:crypto';

export type NewId = () => string;

/**
 * A version 7 UUID (RFC 9562) with 62 random bits. Ids of one process are ordered: a counter within a millisecond (section 6.2,
 * method 1) keeps the audit log and the record in order.
 */
export function newId(): string {
  advance();
  const when = moment.toString(16).padStart(12, '0');
  const count = counter.toString(16).padStart(3, '0');
  // The variant and the random bits of version 4 are those of version 7.
  return `${when.slice(0, 8)}-${when.slice(8)}-7${count}${randomUUID().slice(18)}`;
}

const counterMax = 0xfff;
/** Milliseconds since 1970 of the last id. Ahead of the clock if that was set back, or if the counter overflowed. */
let moment = 0;
let counter = 0;

function advance(): void {
  const now = Date.now();
  if (now > moment || counter === counterMax) {
    moment = Math.max(now, moment + 1);
    counter = randomInt(256);
  } else {
    counter += 1;
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an external text is a valid id. PostgreSQL raises an error for others. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** When one of our ids was created, in ms since 1970 (RFC 9562, 5.7). */
export function momentOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
