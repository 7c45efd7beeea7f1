import { operatorNames } from '#domain/views/operators.ts';
import { viewWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { ListPage } from '#web/console/list/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';

/** The empty state of a list, and what comes next. */
export function EmptyList({ page }: { page: ListPage }) {
  const { list } = useWords();
  if (page.q !== null) return <NothingFound q={page.q} likely={page.likely} />;
  const quiet = page.nextLetter === null ? list.emptyQuiet : list.emptyNext({ when: page.nextLetter });
  return (
    <div className="px-5">
      <Empty title={page.view === 'next' ? list.emptyTitle.next : list.emptyTitle.other}>
        {page.view === 'next' ? quiet : list.emptyOther}
      </Empty>
    </div>
  );
}

/** The probable number, and what can be searched (guide, 11). */
function NothingFound({ q, likely }: { q: string; likely: string | null }) {
  const { list } = useWords();
  const say = viewWords[useVisit().language];
  return (
    <div className="px-5">
      <Empty title={list.emptyTitle.search}>
        {likely === null ? (
          list.emptySearch
        ) : (
          <>
            {list.wrongCheck({ number: q })}{' '}
            <a className="link" href={urls.console({ q: likely })}>
              {likely}
            </a>
          </>
        )}
      </Empty>
      <p className="max-w-record pb-6 text-secondary text-ink-2">
        {say.help} <span className="wrap-anywhere">{operatorNames.map((name) => `${name}:`).join(' ')}</span>
        <br />
        {say.helpNote}
      </p>
    </div>
  );
}
