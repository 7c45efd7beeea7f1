import { stringify } from 'csv-stringify/sync';
import { recordExport } from '#desk/record-export.ts';
import { toCell } from '#domain/directory/import.ts';
import { referralWords } from '#locales/admin/referrals/messages.ts';
import { keeperVisit, keptDesk } from '#web/admin/keeper.ts';
import type { Route } from './+types/export.ts';
import { monthsView } from './months-view.ts';

/** The table of visits as a file: a row a site, a column a month. No cell is a formula (attack 54). */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'referrals');
  const desk = keptDesk(visit, request);
  await recordExport(visit.services.world, visit.actor, 'visits', desk.id);
  const { months, rows } = await monthsView(visit, desk);
  const words = referralWords[visit.language];
  const header = ['number', 'name', ...months.map(({ month }) => month), words.total];
  const cells = rows.map(({ number, name, visits, total }) => [number, toCell(name), ...visits, total]);
  const text = stringify([header, ...cells], { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="visits.csv"',
    },
  });
}
