import { data } from 'react-router';
import { isRefused, type Refused } from '#desk/spine/outcome.ts';

/** The result of a verb. Throws 404 if what it concerns is missing, or hidden from the actor. */
export function found<Result>(outcome: Result): Exclude<Result, Refused<'missing'>> {
  if (isRefused(outcome, 'missing')) throw data(null, 404);
  return outcome as Exclude<Result, Refused<'missing'>>;
}
