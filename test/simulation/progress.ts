import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The progress of a long run, saved after each world so that the run can stop and resume. */
export interface Progress {
  seed: string;
  /** Worlds played to their end without a failure. */
  worlds: number;
  contacts: number;
  tickets: number;
  letters: number;
  deaths: number;
  failures: number;
  days: number;
  seconds: number;
}

export function readProgress(file: string, seed: string): Progress {
  const none = { seed, worlds: 0, contacts: 0, tickets: 0, letters: 0, deaths: 0, failures: 0, days: 0, seconds: 0 };
  try {
    return { ...none, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return none;
  }
}

export function writeProgress(file: string, progress: Progress): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(progress)}\n`);
}

export function forgetProgress(file: string): void {
  rmSync(file, { force: true });
}

/** `1,234 of 100,000 contacts · …`, with the remaining time at this rate. */
export function tellProgress(progress: Progress, aim: number): string {
  const { contacts, tickets, letters, deaths, failures, days, seconds } = progress;
  const perSecond = contacts / seconds;
  const left = Math.max(0, (aim - contacts) / perSecond / 60);
  const figures = `${figure(tickets)} tickets, ${figure(letters)} letters, ${figure(days)} days, ${deaths} deaths, ${failures} failures`;
  const rate = `${perSecond.toFixed(1)} contacts/s, ${(tickets / seconds).toFixed(1)} tickets/s`;
  return `${figure(contacts)} of ${figure(aim)} contacts · ${figures} · ${rate} · ${left.toFixed(0)} min left`;
}

function figure(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
