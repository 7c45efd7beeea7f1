import { recordAudit } from '#desk/history/record-audit.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole, type ExportedFile } from '#domain/history/audit.ts';

/** Records that someone takes a file away (R25). Said before the file is given: who has it stands in the trail. */
export function recordExport(
  world: World,
  actor: Actor,
  file: ExportedFile,
  deskId: string | null = null,
): Promise<void> {
  return world.transact((tx) =>
    recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'exported', subject: { kind: 'file', id: file } },
      deskId,
    }),
  );
}
