import { exportFile } from '#desk/directory/csv/export-file.ts';
import { recordExport } from '#desk/history/record-audit.ts';
import { fileKinds } from '#domain/directory/import.ts';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { csvFile, existing } from '#web/app/responses.ts';
import type { Route } from './+types/export.ts';

/** Serves one of the directory's three files, such as `sites.csv`. It names people, so shared caches must not store it. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { services, actor } = await adminVisit(context, request, 'directory');
  const kind = existing(fileKinds.find((each) => `${each}.csv` === params.file));
  await recordExport(services.world, actor, kind);
  return csvFile(await exportFile(services.world.db, kind), kind);
}
