import type { Environment } from '#cli/environment.ts';
import { savedSecrets } from '#cli/secrets.ts';
import { findHistoryKey, HistoryKeyClosed } from '#desk/history/open-key.ts';
import { proveLatest } from '#desk/history/prove-history.ts';
import type { Instant } from '#domain/instant.ts';
import type { Database } from '#store/database/database.ts';
import { listAnchors } from '#store/history/anchors.ts';
import { latestFinishedProof, type ProofRun } from '#store/history/proofs.ts';

/** Tickets that doctor verifies itself, most recently changed first. `belfry prove` verifies everything. */
const sampledTickets = 200;

/** Signs of an altered history, in the last verification and in a sample. */
export async function historyProblems(
  { secrets, dataFolder }: Environment,
  db: Database,
  now: Instant,
): Promise<string[]> {
  const last = await latestFinishedProof(db);
  const problems = [...(last?.broken ? [failedProof(last, now)] : []), ...(await missingAnchors(db, now))];
  const given = secrets ?? (await savedSecrets(dataFolder));
  if (given === null) return problems;
  try {
    const key = await findHistoryKey(db, given);
    const broken = key === null ? [] : await proveLatest(db, key, sampledTickets);
    return [...problems, ...broken.slice(0, 1).map((line) => `The history was altered. ${line}`)];
  } catch (error) {
    if (error instanceof HistoryKeyClosed) return [...problems, error.message];
    throw error;
  }
}

function failedProof({ finishedAt, broken }: ProofRun, now: Instant): string {
  return `The last verification of the history failed ${ageOf(finishedAt!, now)} ago (${finishedAt}): ${broken} Run: npx belfry prove`;
}

/** An anchor is made at the start of each day, so an older last anchor means that this has stopped. */
const anchorHoursMax = 48;

async function missingAnchors(db: Database, now: Instant): Promise<string[]> {
  const [anchor] = await listAnchors(db, 1);
  if (!anchor || hoursSince(anchor.takenAt, now) < anchorHoursMax) return [];
  const { takenAt } = anchor;
  return [
    `The last daily anchor of the history was taken ${ageOf(takenAt, now)} ago (${takenAt}). It is taken while belfry work runs.`,
  ];
}

function ageOf(then: Instant, now: Instant): string {
  const hours = hoursSince(then, now);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

function hoursSince(then: Instant, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(then)) / 3_600_000));
}
