import type { AnnouncementState } from '#domain/announcements/announcement.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

export interface AnnouncementRow {
  id: string;
  title: string;
  href: string;
  site: string;
  when: string;
}

interface AnnouncementGroupProps {
  state: AnnouncementState;
  rows: AnnouncementRow[];
  /** Prefix of the desk. */
  prefix: string;
}

/** Current, upcoming or past announcements, each with its actions. */
export function AnnouncementGroup({ state, rows, prefix }: AnnouncementGroupProps) {
  const words = announcementAdminWords[useVisit().language];
  return (
    <section aria-labelledby={state} className="max-w-record">
      <h2 id={state} className="text-label">
        {words.groups[state]}
      </h2>
      {rows.length === 0 ? (
        <p className="mt-1 text-body text-ink-2">{words.none[state]}</p>
      ) : (
        <ul className="mt-2 border-b border-line">
          {rows.map((row) => (
            <li key={row.id} className="border-t border-line py-3 text-body">
              <h3 className="text-body font-strong">{row.title}</h3>
              <p className="text-secondary text-ink-2">
                {row.site} · {row.when}
              </p>
              <Deeds row={row} state={state} prefix={prefix} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Deeds({
  row: { id, title, href },
  state,
  prefix,
}: { row: AnnouncementRow } & Pick<AnnouncementGroupProps, 'state' | 'prefix'>) {
  const words = announcementAdminWords[useVisit().language];
  const [end, endOf] = state === 'coming' ? [words.takeBack, words.takeBackOf] : [words.end, words.endOf];
  return (
    <div className="mt-2 flex flex-wrap items-center gap-4">
      <a className="link" href={href} aria-label={words.changeOf({ title })}>
        {words.change}
      </a>
      {state !== 'past' && (
        <form method="post" action={urls.adminPage('announcements', { desk: prefix })}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" name="intent" value="end" aria-label={endOf({ title })}>
            {end}
          </Button>
        </form>
      )}
    </div>
  );
}
