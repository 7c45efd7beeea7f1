import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { withHandle } from '#cli/with-database.ts';
import { type Chance, openChance } from '../simulation/chance.ts';
import type { Act, Fire } from './fire.ts';
import { call } from './victim.ts';
import { writeMail } from './write-mail.ts';

/** Connections over which the MTA delivers in parallel. */
const lines = 4;
const mailsOfALine = 60;
const killMillisecondsMax = 1_500;

/** Weights of the desk's main activity when it is killed. */
const weights = { intake: 4, sending: 3, clock: 3 };

/** One kill: the desk works, dies at a random moment and is restarted, and every client retries what was not acknowledged. */
export async function playWave(fire: Fire, wave: number): Promise<void> {
  const { victim, peer } = fire;
  const chance = openChance(`${fire.seed}/${victim.name}/${wave}`);
  const focus = chance.weighted(weights);
  const what = chance.pick(victim.kills);
  const milliseconds = chance.below(killMillisecondsMax);
  fire.say(`wave ${wave}: ${what}, ${milliseconds} ms into ${focus}`);
  const killed = new AbortController();
  const works = { intake, sending, clock }[focus](fire, wave, chance, killed.signal);
  const settled = Promise.allSettled(works);
  await pause(milliseconds);
  await victim.kill(what, chance);
  killed.abort();
  await victim.mend();
  // Part of this waits until the desk or its database is back.
  await settled;
  await peer.deliverRest(AbortSignal.timeout(patienceMilliseconds));
  await repeatActs(fire);
}

/** Longer than any recovery takes; a longer wait would never end. */
const patienceMilliseconds = 90_000;

function intake(fire: Fire, wave: number, chance: Chance, signal: AbortSignal): Promise<unknown>[] {
  return Array.from({ length: lines }, (_, line) => deliver(fire, wave, chance, { line, count: mailsOfALine, signal }));
}

/** Agents answer while acknowledgements of earlier waves are sent too. */
function sending(fire: Fire, wave: number, chance: Chance, signal: AbortSignal): Promise<unknown>[] {
  return [deliver(fire, wave, chance, { line: 0, count: 15, signal }), work(fire, wave, chance, 12)];
}

function clock(fire: Fire, wave: number, chance: Chance, signal: AbortSignal): Promise<unknown>[] {
  const turn = work(fire, wave, chance, 4).then(() => fire.victim.turnClocks(chance));
  return [deliver(fire, wave, chance, { line: 0, count: 5, signal }), turn];
}

function deliver(
  { peer }: Fire,
  wave: number,
  chance: Chance,
  { line, count, signal }: { line: number; count: number; signal: AbortSignal },
): Promise<void> {
  const mails = Array.from({ length: count }, (_, place) => ({
    ...writeMail(chance, `${wave}.${line}.${place}`),
    acknowledged: new Set<string>(),
    wave,
  }));
  return peer.deliver(mails, signal);
}

const does = ['answers', 'information-requests', 'handling'] as const;

/** Agents take waiting tickets and answer, ask a question or mark them handled. */
async function work(fire: Fire, wave: number, chance: Chance, count: number): Promise<void> {
  const taken = new Set(fire.acts.map(({ number }) => number));
  const numbers = (await newTickets(fire)).filter((number) => !taken.has(number)).slice(0, count);
  const acts = numbers.map((number, place): Act => {
    const word = `act-${wave}-${place}`;
    return { number, word, key: `${fire.seed}-${word}`, does: chance.pick(does), acknowledged: false, wave };
  });
  fire.acts.push(...acts);
  await Promise.all(acts.map((act) => doIt(fire, act)));
}

function newTickets({ victim }: Fire): Promise<string[]> {
  return withHandle(victim.databaseUrl, async (db) => {
    const { rows } = await sql<{ number: string }>`
      select number from tickets where status = 'new' and kind <> 'complaint' order by id desc limit 60`.execute(db);
    return rows.map(({ number }) => number);
  });
}

/** A 4xx other than "try later" means that the act is no longer possible, which counts as an answer. */
async function doIt(fire: Fire, act: Act): Promise<void> {
  const body = { text: `We looked at it: ${act.word}.` };
  const items = act.does === 'information-requests' ? { items: ['The address of the page'] } : {};
  const method = act.does === 'handling' ? 'PUT' : 'POST';
  const { status, json } = await call(fire.victim, method, `/tickets/${act.number}/${act.does}`, {
    body: { ...body, ...items },
    key: method === 'POST' ? act.key : undefined,
  });
  if (status < 300) act.acknowledged = true;
  else if (status < 500 && status !== 409) fire.faults.push(`${act.word}: ${status} ${JSON.stringify(json)}`);
}

/** An agent without a response retries. The idempotency key, or PUT itself, makes it the same act. */
async function repeatActs(fire: Fire): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = fire.acts.filter(({ acknowledged }) => !acknowledged);
    if (open.length === 0) return;
    for (const act of open) await doIt(fire, act).catch(() => undefined);
    if (tries > 0) await pause(100);
  }
  const open = fire.acts.filter(({ acknowledged }) => !acknowledged).map(({ word }) => word);
  if (open.length > 0) fire.faults.push(`never completed: ${open.join(', ')}`);
}
