import type { ListPage } from '#web/console/list/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import { urls } from '#web/urls.ts';

/** What is true where no ticket stands, and what comes next. */
export function EmptyList({ page }: { page: ListPage }) {
  const { list } = useWords();
  if (page.q !== null)
    return (
      <div className="px-5">
        <Empty title={list.emptyTitle.search}>
          {page.likely === null ? (
            list.emptySearch
          ) : (
            <>
              {list.wrongCheck({ number: page.q })}{' '}
              <a className="link" href={urls.console({ q: page.likely })}>
                {page.likely}
              </a>
            </>
          )}
        </Empty>
      </div>
    );
  const quiet = page.nextLetter === null ? list.emptyQuiet : list.emptyNext({ when: page.nextLetter });
  return (
    <div className="px-5">
      <Empty title={page.view === 'next' ? list.emptyTitle.next : list.emptyTitle.other}>
        {page.view === 'next' ? quiet : list.emptyOther}
      </Empty>
    </div>
  );
}
