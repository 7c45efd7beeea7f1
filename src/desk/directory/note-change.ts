import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DirectoryAct, DirectoryFacts } from '#domain/directory/change.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { type AuditEntry, addAuditEntries } from '#store/history/audit.ts';

export interface ChangeToNote {
  act: DirectoryAct;
  organisationId?: string | null;
  siteId?: string | null;
  personId?: string;
  facts?: DirectoryFacts;
}

/** Records directory changes in the audit trail, each under its person if it has one, else under its site or organisation. */
export async function noteChanges(
  world: Store,
  { trx }: Tx,
  actor: Actor,
  changes: readonly ChangeToNote[],
): Promise<void> {
  const made = { by: byHighestRole(actor), at: world.clock.now() };
  await addAuditEntries(
    trx,
    changes.map((change) => ({ ...made, ...entryOf(change) })),
  );
}

/** The audit entry of a change, without its author. */
export function entryOf({ act, facts, ...of }: ChangeToNote): Omit<AuditEntry, 'by' | 'at'> {
  return { act, ...of, data: facts, subject: subjectOf(of) };
}

function subjectOf({ organisationId, siteId, personId }: Omit<ChangeToNote, 'act' | 'facts'>): AuditEntry['subject'] {
  if (personId) return { kind: 'person', id: personId };
  return siteId ? { kind: 'site', id: siteId } : { kind: 'organisation', id: organisationId ?? null };
}
