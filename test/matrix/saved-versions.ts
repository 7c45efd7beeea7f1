import type { ChangedFields } from '#domain/directory/fields.ts';
import { addAuditEntries } from '#store/history/audit.ts';
import type { MatrixWorld } from './world.ts';

/** Records a change of a definition of the first desk, so that its page has a former version. */
export async function withVersion(
  { desk, deskIds, people }: MatrixWorld,
  data: { part: string; of: string; fields: ChangedFields; was?: object },
): Promise<void> {
  await desk.world.transact(({ trx }) =>
    addAuditEntries(trx, [
      {
        by: { role: 'administrator', personId: people.jonas! },
        at: desk.world.clock.now(),
        act: 'deskChanged',
        subject: { kind: 'desk', id: deskIds.one },
        data,
      },
    ]),
  );
}
