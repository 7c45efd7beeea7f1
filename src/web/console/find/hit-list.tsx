import { viewWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { Hit, Hits } from '#web/console/find/hits.ts';
import { Passage } from '#web/console/list/rows/passage.tsx';
import { useViewWords, useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { ListboxState } from '#web/ui/listbox/use-listbox.ts';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';

interface HitListProps {
  found: Hits | null;
  isOpen: boolean;
  listbox: ListboxState<Hit>;
  onFollow: () => void;
}

/** Results while typing, below the field and above everything. Their number is announced. */
export function HitList({ found, isOpen, listbox, onFollow }: HitListProps) {
  const say = useViewWords();
  const hits = found?.hits ?? [];
  return (
    <>
      <span role="status" className="sr-only">
        {isOpen && say.found({ count: hits.length })}
      </span>
      {/* Without this, the press would move the focus out of the field before the click. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed is a link inside. */}
      <div className={isOpen ? panel : 'hidden'} onMouseDown={(event) => event.preventDefault()}>
        {found?.by === 'wrongNumber' && <WrongNumber found={found} />}
        <div id={listbox.listId} role="listbox" aria-label={say.search} className="min-h-0 overflow-y-auto">
          {hits.map((hit, place) => (
            <a
              {...listbox.option(place)}
              role="option"
              tabIndex={-1}
              key={hit.number}
              href={hit.href}
              onClick={onFollow}
              className="block px-3 py-2 text-row text-ink no-underline hover:bg-hover aria-selected:bg-selected"
            >
              <HitLines hit={hit} />
            </a>
          ))}
        </div>
        {found?.by === 'words' && isOpen && <Beside found={found} />}
      </div>
    </>
  );
}

function HitLines({ hit }: { hit: Hit }) {
  const { language } = useVisit();
  const say = viewWords[language];
  return (
    <>
      <span className="flex items-center gap-2">
        <Status status={hit.status} word={hit.statusWord} />
        <TicketNumber number={hit.number} look="list" />
        <span className="min-w-0 flex-1 truncate text-right text-ink-2">{hit.who}</span>
      </span>
      <span className="flex items-center gap-2">
        {hit.urgent && <UrgentMark word={deskWords[language].urgent} />}
        <span className="truncate font-strong">
          <Passage pieces={hit.summary} />
        </span>
      </span>
      {hit.passage && (
        <span className="block truncate text-ink-2">
          <Passage pieces={hit.passage} />
        </span>
      )}
      {hit.file && <span className="block truncate text-ink-2">{say.file({ name: hit.file })}</span>}
    </>
  );
}

/** A wrong check; the tickets that were probably meant follow, and nothing else (R2). */
function WrongNumber({ found: { q, hits } }: { found: Hits }) {
  const { list } = useWords();
  return (
    <p className="flex-none px-3 py-2 text-secondary text-pretty">
      {hits.length > 0 ? list.wrongCheck({ number: q }) : list.wrongCheckAlone({ number: q })}
    </p>
  );
}

/** Ignored parts of the query, and the link to all results. */
function Beside({ found }: { found: Hits }) {
  const say = useViewWords();
  return (
    <div className="flex flex-none flex-col gap-1 border-t border-line px-3 py-2 text-secondary text-ink-2">
      {found.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <p className="flex justify-between gap-4">
        <span>{found.hits.length === 0 && say.found({ count: 0 })}</span>
        <a href={found.all} tabIndex={-1}>
          {say.allResults}
        </a>
      </p>
    </div>
  );
}

const panel =
  'floating fixed top-26 left-2 z-20 flex max-h-[min(36rem,calc(100dvh-8rem))] w-[min(34rem,calc(100vw-1rem))] flex-col py-1';
