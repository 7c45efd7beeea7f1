/** Why a verb changed nothing: a named reason, with the data that the caller needs to explain or resolve it. */
export type Refused<Reason extends string = string, Data = unknown> = Reason extends string
  ? { refused: Reason } & Data
  : never;

/** The input has problems, each with its field if there are several. */
export type Invalid<Problem> = Refused<'invalid', { problems: Problem[] }>;

/** The result of a verb: what it did, or a refusal. A transaction that returns a refusal is rolled back. */
export type Outcome<Done, Refusal extends Refused = Refused<'missing'>> = Done | Refusal;

/** Whether a verb refused, for any reason or for the given one. */
export function isRefused<Result, Reason extends string = string>(
  result: Result,
  reason?: Reason,
): result is Extract<Result, { refused: Reason }> {
  if (typeof result !== 'object' || result === null || !('refused' in result)) return false;
  return reason === undefined ? typeof result.refused === 'string' : result.refused === reason;
}
