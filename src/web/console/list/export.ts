import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { recordExport } from '#desk/history/record-audit.ts';
import { csvFile } from '#web/app/responses.ts';
import { listVisit } from '#web/console/list/list-visit.ts';
import { ticketTable } from '#web/console/list/ticket-rows.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/export.ts';

/** A list as a file. The export itself is recorded in the audit trail. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await listVisit(staffVisit(context, request), request);
  await recordExport(visit.services.world, visit.actor, 'tickets');
  const table = await ticketTable(visit, new URL(request.url).searchParams);
  return csvFile(writeCsv(table), 'tickets');
}
