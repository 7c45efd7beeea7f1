import { type ReactNode, useState } from 'react';
import { ListPosition } from '#web/console/ticket/head/list-position.tsx';
import { FrequentActions } from '#web/console/ticket/head/ticket-actions.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useDeskWords, useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { consoleTitleId } from '#web/ui/frame/console-bar.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';

/**
 * Title, status, number, assignee and actions of the ticket, as high for every ticket: the title is cut, and facts that the
 * details repeat leave. On a phone the status is cut, and the other viewers, `children`, have a line of their own.
 */
export function TicketHead({ page, children }: { page: TicketPage; children?: ReactNode }) {
  const { ticket, list } = useWords();
  const say = useDeskWords();
  const { watching } = useTogetherWords().watch;
  const assignee = page.assignee?.name ?? list.nobody;
  return (
    <header className="@container/head flex-none border-b border-line px-5 py-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <h1
          id={consoleTitleId}
          className="min-w-32 flex-1 truncate text-ticket-title"
          title={page.summary}
          lang={page.language}
        >
          {page.summary}
        </h1>
        <div className="flex max-w-full flex-none items-center gap-2 max-sm:hidden @max-[24rem]/head:flex-wrap">
          <ListPosition number={page.number} />
          <span className="@min-[64rem]/ticket:hidden">
            <Button kind="plain" popoverTarget={panelIds.side}>
              {ticket.details}
            </Button>
          </span>
          <FrequentActions page={page} />
          <span className="[anchor-name:--ticket-menu]">
            <IconButton icon="more" label={ticket.more} popoverTarget={panelIds.more} />
          </span>
        </div>
      </div>
      <div className="relative mt-1 flex min-h-6 items-center gap-x-2 text-body whitespace-nowrap max-sm:flex-wrap @min-[60rem]/head:gap-x-4">
        <div className="flex max-w-full min-w-0 items-center gap-x-2 *:flex-none @max-[16rem]/head:flex-wrap @min-[60rem]/head:gap-x-4">
          <span
            title={page.statusWord}
            className="max-sm:min-w-4 max-sm:shrink! max-sm:overflow-hidden [&_.list-status-word]:truncate [&>span]:max-w-full"
          >
            <Status status={page.status} word={page.statusWord} />
          </span>
          <CopiedNumber number={page.number} copy={ticket.copy} copied={ticket.copied} />
          {page.urgent && (
            <span className="inline-flex items-center gap-2 @min-[52rem]/head:min-w-22 @min-[52rem]/head:shrink!">
              <UrgentMark word={<span className="@max-[26rem]/head:sr-only">{say.urgent}</span>} />
              <span
                title={page.phoned ?? undefined}
                className="truncate text-secondary text-ink-2 @max-[52rem]/head:sr-only"
              >
                {page.phoned}
              </span>
            </span>
          )}
          <span className="text-ink-2 @max-[44rem]/head:sr-only">{page.kindWord}</span>
          <span className="@max-[36rem]/head:sr-only">
            <Priority page={page} word={ticket.priority({ priority: say.priorities[page.priority] })} />
          </span>
          <span className="inline-flex @max-[24rem]/head:sr-only">
            <LanguageTag language={page.language} name={say.languages[page.language]} />
          </span>
          <span title={assignee} className="inline-flex min-w-6 shrink! items-center gap-2">
            <Avatar name={page.assignee?.name ?? null} />
            <span className="truncate @max-[36rem]/head:sr-only">{assignee}</span>
          </span>
          {page.team && (
            <span title={page.team.name} className="min-w-0 shrink! truncate text-ink-2 @max-[60rem]/head:sr-only">
              {ticket.inTeam({ name: page.team.name })}
            </span>
          )}
          {page.watching && (
            <span title={watching}>
              <Icon name="eye" className="text-ink-2" />
              <span className="sr-only">{watching}</span>
            </span>
          )}
          {page.snooze.text !== null && (
            <span
              title={page.snooze.text}
              className="inline-flex min-w-4 shrink! items-center gap-1.5 text-secondary text-ink-2"
            >
              <Icon name="pause" />
              <span className="truncate @max-[60rem]/head:sr-only">{page.snooze.text}</span>
            </span>
          )}
        </div>
        {children}
      </div>
    </header>
  );
}

interface CopiedNumberProps {
  number: string;
  /** "Copy the number" and, after copying, "Copied". */
  copy: string;
  copied: string;
}

/** A ticket number that is copied on click, for pages with scripts. Elsewhere a click selects `TicketNumber`. */
function CopiedNumber({ number, copy, copied }: CopiedNumberProps) {
  const [done, setDone] = useState(false);
  const onClick = () => navigator.clipboard.writeText(number).then(() => setDone(true));
  return (
    <span className="relative inline-flex">
      <button
        type="button"
        onClick={onClick}
        onBlur={() => setDone(false)}
        title={copy}
        data-printed=""
        className="min-h-6 rounded-tag hover:bg-hover"
      >
        <TicketNumber number={number} />
      </button>
      <span role="status" className={done ? 'floating absolute top-full left-0 z-10 mt-1 px-2 text-small' : 'sr-only'}>
        {done && copied}
      </span>
    </span>
  );
}

/** Links to the matrix behind it, for people who may change it. */
function Priority({ page, word }: { page: TicketPage; word: string }) {
  if (page.whyNot.change !== null) return <span className="text-ink-2">{word}</span>;
  return (
    <button
      type="button"
      popoverTarget={panelIds.priority}
      data-act="priority"
      data-printed=""
      className="link min-h-6"
    >
      {word}
    </button>
  );
}
