import type { Relay } from '#mail/send/relay.ts';

/** A relay answers within a second or two. Other desks' letters wait at most this long for a silent one. */
const silenceMilliseconds = 5_000;

/** After this time a silent relay is tried with one letter: it may be silent about a single one, such as an odd attachment. */
const probeMilliseconds = 30_000;

/** Batches that may be stuck at once, so that a connection of the pool remains for others. */
const stuckMax = 3;

/** The batches stuck at a desk's relay, and whether it has answered anything since. */
interface Silence {
  stuck: number;
  probeAt: number;
  answersOthers: boolean;
}

const silences = new WeakMap<Relay, Map<string, Silence>>();

/**
 * Returns how many of a desk's waiting letters may be sent now. While a relay is silent, more of them would only get stuck too,
 * so one of them finds out whether it answers again.
 */
export function mayTry(relay: Relay, deskId: string, now = Date.now()): 'all' | 'one' | 'none' {
  const silence = silences.get(relay)?.get(deskId);
  if (!silence || silence.stuck === 0 || silence.answersOthers) return 'all';
  if (silence.stuck >= stuckMax || now < silence.probeAt) return 'none';
  silence.probeAt = now + probeMilliseconds;
  return 'one';
}

/**
 * Waits for the work on a desk's letters, but leaves it in the background if the relay is silent, and calls `onSilence`. `work`
 * must call its argument at each sign of life. Rejects if the work rejects before that.
 */
export async function whileAnswering(
  { relay, deskId }: { relay: Relay; deskId: string },
  work: (onAnswer: () => void) => Promise<void>,
  onSilence: () => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const silence = Promise.withResolvers<'silent'>();
  const timer = setTimeout(silence.resolve, silenceMilliseconds, 'silent');
  const onAnswer = () => {
    timer.refresh();
    const known = silences.get(relay)?.get(deskId);
    if (known) known.answersOthers = true;
  };
  const working = work(onAnswer).finally(() => clearTimeout(timer));
  if ((await Promise.race([working, silence.promise])) !== 'silent') return;
  const begun = silenceOf(relay, deskId);
  begun.stuck += 1;
  Object.assign(begun, { probeAt: Date.now() + probeMilliseconds, answersOthers: false });
  void working.catch(onFailure).finally(() => {
    begun.stuck -= 1;
  });
  await onSilence();
}

function silenceOf(relay: Relay, deskId: string): Silence {
  const known = silences.get(relay) ?? new Map<string, Silence>();
  const silence = known.get(deskId) ?? { stuck: 0, probeAt: 0, answersOthers: false };
  silences.set(relay, known.set(deskId, silence));
  return silence;
}
