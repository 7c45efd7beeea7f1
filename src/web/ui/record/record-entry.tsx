import { Icon, type IconName } from '#web/ui/icon.tsx';
import { Avatar } from '../avatar.tsx';

interface RecordEntryProps {
  /** `note` has its own background and `held` a dashed edge; `call` and `held` have an icon instead of a face. */
  kind: 'message' | 'note' | 'call' | 'held';
  /** The author or the kind of entry: "Held reply", "Call with Claire Dumont". */
  title: string;
  side?: 'desk' | 'requester';
  /** "by mail", "internal note", "French line, 3 min 12". */
  how?: React.ReactNode;
  at: React.ReactNode;
  /** Below the text: files, quoted text, states. */
  foot?: React.ReactNode;
  /** Buttons for a held reply. */
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** One message, note or call on a ticket's record. */
export function RecordEntry({ kind, title, side = 'desk', how, at, foot, actions, children }: RecordEntryProps) {
  const icon = icons[kind];
  return (
    <article className="flex gap-3 max-sm:gap-2.5">
      <span className={`flex-none ${kind === 'message' ? '' : 'pt-2.5'} ${size}`}>
        {icon ? <Icon name={icon} className="m-[3px] text-ink-2" /> : <Avatar name={title} side={side} size="record" />}
      </span>
      <div className={`min-w-0 flex-1 ${boxes[kind]}`}>
        <header className="flex flex-wrap items-baseline gap-x-2">
          <h3 className="text-message font-strong">{title}</h3>
          {how && <p className="text-secondary text-ink-2">{how}</p>}
          <p className="text-secondary text-ink-2 max-sm:w-full sm:ml-auto sm:whitespace-nowrap">{at}</p>
        </header>
        <div className="mt-1 max-w-record text-message whitespace-pre-line">{children}</div>
        {foot && <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-secondary">{foot}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </article>
  );
}

const size = 'w-8.5 in-data-[density=console]:w-5.5';
const icons: Partial<Record<RecordEntryProps['kind'], IconName>> = { call: 'phone', held: 'pause' };

const boxes = {
  message: '',
  call: 'py-2',
  note: '-ml-3 max-sm:-ml-2.5 rounded-field bg-note forced-colors:border px-3 max-sm:px-2.5 py-2',
  held: '-ml-3 max-sm:-ml-2.5 rounded-field border border-dashed border-accent-line px-3 max-sm:px-2.5 py-2.5',
};

/** Formatted text that the server sanitised: no scripts, styles or external addresses (R24). */
export function RichWords({ html, lang }: { html: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what an agent wrote passes the one sanitiser on the server, whenever it is shown.
  return <div lang={lang} className="rich whitespace-normal" dangerouslySetInnerHTML={{ __html: html }} />;
}

interface RecordAnswersProps {
  /** Answers with their labels, or other text with an empty label, and what stands between them in the text. */
  answers: readonly { label: string; between: string; value: string; after: string }[];
  lang?: string;
}

/**
 * A requester's answers: label and value in two columns, or one below the other without room. The whole text is there, because a
 * selection counts its characters.
 */
export function RecordAnswers({ answers, lang }: RecordAnswersProps) {
  return (
    <div className="@container" lang={lang}>
      <dl className="grid gap-x-4 @min-[26rem]:grid-cols-[fit-content(13rem)_minmax(0,1fr)]">
        {answers.map(({ label, between, value, after }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers stay in their order.
          <div key={place} className="contents">
            <dt hidden={label === '' || value === ''} className="text-ink-2 wrap-anywhere">
              {label}
              <span hidden>{between}</span>
            </dt>
            <dd hidden={value === ''} className={label === '' ? `${answer} col-span-full` : answer}>
              {value}
              <span hidden>{after}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const answer = 'mb-1.5 whitespace-pre-line wrap-anywhere @min-[26rem]:mb-0.5';

interface ShortenedProps {
  /** The full text, to read or to save. */
  href: string;
  downloadHref: string;
  words: { begins: string; all: string; download: string };
}

/** Below a shortened text: links to the full text, on a page or as a file. */
export function Shortened({ href, downloadHref, words }: ShortenedProps) {
  return (
    <span className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-2 text-secondary text-ink-2">
      <span>{words.begins}</span>
      <a href={href} target="_blank" rel="noopener" className="link py-1 max-sm:py-3">
        {words.all}
      </a>
      <a href={downloadHref} className="link py-1 max-sm:py-3">
        {words.download}
      </a>
    </span>
  );
}
