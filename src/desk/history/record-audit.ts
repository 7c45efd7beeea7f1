import type { Tx } from '#desk/spine/world.ts';
import { type AuditEntry, addAuditEntries } from '#store/history/audit.ts';

/** Records in the audit trail who did or read what (R25), in the same transaction, so that both roll back together. */
export function recordAudit({ trx }: Pick<Tx, 'trx'>, entry: AuditEntry): Promise<void> {
  return addAuditEntries(trx, [entry]);
}
