import { z } from '@hono/zod-openapi';
import { defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { givenInstant, instant } from '#http/api/protocol/shapes.ts';
import type { DemoClock } from '#http/parts.ts';

const duration = z
  .string()
  .max(100)
  .refine(isDuration, { params: { issue: 'duration' } });

/** Moves the desk's clock forward. `/demo/…` exists only in the demonstration. */
export function turnDemoClock(clock: DemoClock) {
  return defineCall(
    {
      method: 'put',
      path: '/demo/clock',
      does: 'Moves desk time forward.',
      madeBy: 'desk',
      status: 200,
      body: z
        .strictObject({ now: givenInstant.optional(), advance: duration.optional() })
        .refine(({ now, advance }) => (now === undefined) !== (advance === undefined), {
          params: { issue: 'exactlyOne' },
        }),
      answer: z.object({ now: instant }),
    },
    async ({ body, c }) => {
      const { now, advance = 'PT0S' } = body;
      if (now === undefined && isNegative(advance)) return { problem: 'earlier', ...issue(c, 'advance', 'past') };
      const moved = now === undefined ? await clock.advance(advance) : await clock.set(now);
      return 'refused' in moved ? { problem: 'earlier', ...issue(c, 'now', 'past') } : { answer: moved };
    },
  );
}

function issue(c: Parameters<typeof invalid>[0], path: string, name: 'instant' | 'past') {
  return { issues: invalid(c, path, name).issues };
}

function isDuration(text: string): boolean {
  try {
    return Temporal.Duration.from(text) !== null;
  } catch {
    return false;
  }
}

function isNegative(text: string): boolean {
  return Temporal.Duration.from(text).sign < 0;
}
