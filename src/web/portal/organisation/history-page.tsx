import { managedWords } from '#locales/access/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { urls } from '#web/app/urls.ts';
import { EntryTable } from '#web/shared/audit-table.tsx';
import { entryWords } from '#web/shared/audit-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/history-page.ts';
import { ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, managerVisit } from './manager-visit.ts';

const entriesMax = 50;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation, language, desk } = visit;
  const after = new URL(request.url).searchParams.get('after') ?? '';
  const search = { organisationId: organisation.id, ...(isId(after) ? { after } : {}) };
  const entries = await listAuditEntries(services.world.db, actor, search, entriesMax);
  const last = entries.length === entriesMax ? entries.at(-1)!.id : null;
  return {
    head: await headOf(visit),
    entries: entries.map((entry) => entryWords(entry, language, desk.zone)),
    older: last && urls.managedHistory({ ...aboutOf(visit), after: last }),
  };
}

/** The trail of the organisation's access, as its service managers may read it (R25). */
export default function HistoryPage({ loaderData }: Route.ComponentProps) {
  const { head, entries, older } = loaderData;
  const words = managedWords[useVisit().language].history;
  return (
    <ManagedPage head={head} tab="history" lead={words.lead}>
      {entries.length === 0 ? <p className="mt-6 text-body">{words.none}</p> : <EntryTable entries={entries} />}
      {older && (
        <p className="mt-6">
          <a href={older} className="link text-body">
            {words.older}
          </a>
        </p>
      )}
    </ManagedPage>
  );
}
