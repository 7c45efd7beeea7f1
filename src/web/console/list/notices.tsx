import type { ListPage } from '#web/console/list/read-page.ts';
import { useViewWords, useWords } from '#web/console/use-words.ts';
import { Undecided } from '#web/shared/undecided.tsx';
import { Banner } from '#web/ui/banner.tsx';

/** Warnings above the list: failures, ignored search terms, undecided calendar days. */
export function Notices({ page }: { page: ListPage }) {
  const { list } = useWords();
  const say = useViewWords();
  return (
    <>
      {page.failures.map((line) => (
        <Notice key={line}>
          <Banner tone="urgent">{line}</Banner>
        </Notice>
      ))}
      {page.problems.length > 0 && (
        <Notice>
          <Banner tone="sunken">
            {page.saved && `${say.gone} `}
            {page.problems.join(' ')}
            {!page.saved && page.rows.length > 0 && ` ${say.aside}`}
          </Banner>
        </Notice>
      )}
      {page.isWrong && page.rows.length > 0 && (
        <Notice>
          <Banner tone="accent">{list.wrongCheck({ number: page.q ?? '' })}</Banner>
        </Notice>
      )}
      {page.undecided.map((undecided) => (
        <Notice key={undecided.text}>
          <Undecided {...undecided} />
        </Notice>
      ))}
    </>
  );
}

function Notice({ children }: { children: React.ReactNode }) {
  return <div className="px-5 pt-3">{children}</div>;
}
