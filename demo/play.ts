import type { Actors } from '#demo/find-actors.ts';
import type { Moment } from '#demo/moments.ts';
import { type Past, swallowingRelay } from '#demo/past.ts';
import type { Act, Script, Stage, TicketOnStage } from '#demo/script.ts';
import { takeStep } from '#desk/clock/take-steps.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { nextTasksDue, takeTasksStep } from '#desk/tasks/turn-tasks.ts';
import { type Instant, isBefore } from '#domain/instant.ts';
import { nextTicketStep } from '#store/ticket/tickets.ts';

/** One act with its instant, and its script's stage. */
interface Scene {
  script: string;
  at: Instant;
  act: Act;
  stage: Stage;
}

/** Plays all scripts in parallel up to now, as if the desk had been running: between acts, the clock runs and mail is sent. */
export async function play(
  past: Past,
  actors: Actors,
  scripts: Script[],
  now: Instant,
  instantOf: (moment: Moment) => Instant,
): Promise<void> {
  for (const { script, at, act, stage } of scenesOf(past, actors, scripts, now, instantOf)) {
    await passTime(past, at);
    await act(stage).catch((cause) => {
      throw new Error(`The script "${script}" cannot be played.`, { cause });
    });
    if (stage.ticket) stage.tickets.set(script, stage.ticket);
    await sendQueued(past);
  }
  await passTime(past, now);
}

/** All acts in chronological order. Throws if a script goes back in time or beyond now. */
function scenesOf(
  { world }: Past,
  actors: Actors,
  scripts: Script[],
  now: Instant,
  instantOf: (moment: Moment) => Instant,
): Scene[] {
  const tickets = new Map<string, TicketOnStage>();
  const scenes = scripts.flatMap(({ name, acts }) => {
    const stage: Stage = { world, actors, ticket: null, tickets };
    const timed = acts.map(([moment, act]): Scene => ({ script: name, at: instantOf(moment), act, stage }));
    timed.forEach(({ at }, place) => {
      const next = timed[place + 1]?.at ?? now;
      if (!isBefore(at, next)) throw new Error(`Act ${place + 1} of "${name}" is not before the next act: ${at}.`);
    });
    return timed;
  });
  return scenes.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Moves the clock forward, and processes each due item at its own instant. */
async function passTime(past: Past, until: Instant): Promise<void> {
  const stuck: string[] = [];
  for (;;) {
    const step = await nextTicketStep(past.world.db, 'clockAt', until, stuck);
    if (step === null) break;
    past.clock.moveTo(step.at);
    if (!(await takeStep(past.world, step.id))) stuck.push(step.id);
    await sendQueued(past);
  }
  await tellTasks(past, until);
  past.clock.moveTo(until);
}

/** Tells people of tasks that fell due: else the desk would do so when it starts, by mails to its relay. */
async function tellTasks(past: Past, until: Instant): Promise<void> {
  const stuck: string[] = [];
  for (;;) {
    const due = await nextTasksDue(past.world, until, stuck);
    if (due === null) return;
    past.clock.moveTo(due.at);
    if (!(await takeTasksStep(past.world, due.id))) stuck.push(due.id);
    await sendQueued(past);
  }
}

/** A letter's time until the relay has it. */
const sendingSeconds = 3;

async function sendQueued({ world, clock, jobs }: Past): Promise<void> {
  const mailIds = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  if (mailIds.length === 0) return;
  clock.moveBy(sendingSeconds);
  await sendMails(world, swallowingRelay, mailIds);
}
