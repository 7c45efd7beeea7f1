import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { recordExport } from '#desk/history/record-audit.ts';
import { referralWords } from '#locales/admin/messages.ts';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { csvFile } from '#web/app/responses.ts';
import type { Route } from './+types/export.ts';
import { monthsView } from './months-view.ts';

/** The table of visits as a file: a row per site, a column per month. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'referrals');
  const desk = chosenDesk(visit, request);
  await recordExport(visit.services.world, visit.actor, 'visits', desk.id);
  const { months, rows } = await monthsView(visit, desk);
  const words = referralWords[visit.language];
  const header = ['number', 'name', ...months.map(({ month }) => month), words.total];
  const cells = rows.map(({ number, name, visits, total }) => [number, name, ...visits, total]);
  return csvFile(writeCsv([header, ...cells]), 'visits');
}
