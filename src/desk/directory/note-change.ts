import { type Author, recordActs } from '#desk/history/record-audit.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { type Actor, type By, hasRole } from '#domain/actor.ts';
import type { DirectoryAct, DirectoryFacts } from '#domain/directory/change.ts';
import type { AuditEntry } from '#store/history/audit.ts';

export interface ChangeToNote {
  act: DirectoryAct;
  organisationId?: string | null;
  siteId?: string | null;
  personId?: string;
  facts?: DirectoryFacts;
}

/** Records a change of the directory or of someone's access (R25), by a person, the clock or an asker without a role. */
export function noteChange(world: Store, tx: Tx, author: Author, change: ChangeToNote): Promise<void> {
  return noteChanges(world, tx, author, [change]);
}

/** The same for several changes, each under its person if it has one, else under its site or organisation. */
export function noteChanges(world: Store, tx: Tx, author: Author, changes: readonly ChangeToNote[]): Promise<void> {
  return recordActs(
    world,
    tx,
    author,
    changes.map(({ act, facts, ...of }) => ({ act, ...of, data: facts, subject: subjectOf(of) })),
  );
}

function subjectOf({ organisationId, siteId, personId }: Omit<ChangeToNote, 'act' | 'facts'>): AuditEntry['subject'] {
  if (personId) return { kind: 'person', id: personId };
  return siteId ? { kind: 'site', id: siteId } : { kind: 'organisation', id: organisationId ?? null };
}

/** The actor in the role with which they manage access: the directory's role first, else their organisation's. */
export function asActing(actor: Actor): By {
  return { role: hasRole(actor, 'administrator') ? 'administrator' : 'serviceManager', personId: actor.personId };
}
