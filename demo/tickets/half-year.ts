import { handle } from '#demo/acts/at-desk.ts';
import { solved } from '#demo/acts/by-requester.ts';
import { form, portal } from '#demo/acts/contacts.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { routines } from '#demo/tickets/routine.ts';

/** In business days: the stories begin four weeks ago. */
const newestDaysAgo = 23;
const daysBetween = 1.1;

/** Half a year of routine tickets before the stories, so that "how we work" has months to compare. */
export const halfYear: Script[] = Array.from({ length: 110 }, (_, place) => routineTicket(place));

/**
 * Depends only on `place`, so every start gives the same half year. Most are answered within two hours, every eleventh too late.
 */
function routineTicket(place: number): Script {
  const { from, site, kind, summary, text, agent, answer } = routines[place % routines.length]!;
  const daysAgo = newestDaysAgo + Math.round(place * daysBetween);
  const opened = 8 * 60 + 40 + spread(place, 37, 200);
  const complete = place % 3 !== 0;
  const waits = (complete ? 15 : 35) + Math.round(spread(place, 53, 100) ** 2 / (complete ? 90 : 45));
  const answered = place % 11 === 10 ? on(daysAgo - 1, '09:45') : on(daysAgo, timeAt(opened + waits));
  const said = { from, site, kind, summary, text };
  return {
    name: `routine ${place + 1}`,
    acts: [
      [on(daysAgo, timeAt(opened)), place % 4 === 3 ? portal(said) : form({ ...said, complete })],
      [answered, handle(agent, answer)],
      // The others close by silence.
      ...(place % 2 === 0 ? ([[on(daysAgo - 2, '11:20'), solved(from)]] satisfies Script['acts']) : []),
    ],
  };
}

/** Pseudo-random integers below `below`. */
function spread(place: number, step: number, below: number): number {
  return (place * step + 11) % below;
}

function timeAt(minuteOfDay: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`;
}
