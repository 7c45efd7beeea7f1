import { recordAudit } from '#desk/history/record-audit.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole, type ExportedFile } from '#domain/history/audit.ts';

/** Records an export (R25), before the file is handed out. */
export function recordExport(
  world: World,
  actor: Actor,
  file: ExportedFile,
  deskId: string | null = null,
): Promise<void> {
  return world.transact((tx) =>
    recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'exported',
      subject: { kind: 'file', id: file },
      deskId,
    }),
  );
}
