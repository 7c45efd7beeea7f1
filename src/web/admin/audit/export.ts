import { data } from 'react-router';
import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { recordExport } from '#desk/history/record-audit.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { namesInTrail } from '#store/history/named-ids.ts';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { csvFile } from '#web/app/responses.ts';
import { entryWords } from '#web/shared/audit-words.ts';
import { exportedMax } from '#web/shared/exported-max.ts';
import type { Route } from './+types/export.ts';
import { readSearch } from './read-search.ts';

/** The search results as a file. The export itself is recorded in the trail. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, desks, services, language } = await adminVisit(context, request, 'audit');
  const zone = desks[0]!.zone;
  const { search, errors } = readSearch(request, zone, language);
  if (errors.length > 0) throw data(null, 400);
  await recordExport(services.world, actor, 'audit');
  const entries = await listAuditEntries(services.world.db, actor, search, exportedMax);
  const names = await namesInTrail(
    services.world.db,
    entries.map((entry) => entry.data),
    language,
  );
  const { when, who, what, about, more } = auditWords[language].columns;
  const header = ['id', 'at', when, who, 'role', 'act', what, about, more];
  const rows = entries.map((entry) => {
    const said = entryWords(entry, language, zone, names);
    const cells = [entry.id, entry.at, said.when, said.who, entry.byRole, entry.act, said.what, said.about];
    return [...cells, said.details.join('\n')];
  });
  return csvFile(writeCsv([header, ...rows]), 'audit');
}
