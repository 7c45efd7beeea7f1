import { createContext, use } from 'react';

/** The first heading of a page, which names its main part: after a link the focus is there. */
export const consoleTitleId = 'page-title';

/** True on a page that another one covers: the heading of that one names the main part. */
export const CoveredContext = createContext(false);

export interface ConsoleBarProps {
  title: string;
  count?: string;
  /** Announcement beside the buttons; on a phone it overlays the first rows, so that they do not move. */
  news?: React.ReactNode;
  /** Buttons; at most one is the main button. */
  actions?: React.ReactNode;
  /** Replaces the buttons on a phone: one line with a search and a menu. */
  phone?: React.ReactNode;
}

/** 56 px above the work area: title, count and actions. */
export function ConsoleBar({ title, count, news, actions, phone }: ConsoleBarProps) {
  const inLine = phone !== undefined;
  const isCovered = use(CoveredContext);
  return (
    <header
      className={`flex min-h-14 flex-none items-center gap-x-3 gap-y-2 border-b border-line px-5 py-2 ${inLine ? 'relative max-sm:py-0 max-sm:pr-2 sm:flex-wrap' : 'flex-wrap'}`}
    >
      <h1
        id={isCovered ? undefined : consoleTitleId}
        className={inLine ? 'min-w-0 text-title max-sm:truncate' : 'text-title'}
      >
        {title}
      </h1>
      {count && <span className="text-body text-ink-2">{count}</span>}
      {(news || actions) && (
        <div className={`ml-auto flex flex-wrap items-center gap-2 ${inLine ? 'max-sm:contents' : ''}`}>
          {news && <div className={inLine ? overRows : 'contents'}>{news}</div>}
          {inLine ? <div className="contents max-sm:hidden">{actions}</div> : actions}
        </div>
      )}
      {inLine && <div className="ml-auto flex flex-none sm:hidden">{phone}</div>}
    </header>
  );
}

const overRows =
  'sm:contents max-sm:pointer-events-none max-sm:absolute max-sm:inset-x-0 max-sm:top-full max-sm:z-10 max-sm:flex ' +
  'max-sm:justify-center max-sm:pt-2 max-sm:*:pointer-events-auto';
