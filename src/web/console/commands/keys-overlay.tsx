import { useId, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { best } from '#web/console/commands/fuzzy.ts';
import { KeyDrawn, keyText } from '#web/console/commands/key-words.tsx';
import { type Command, commandGroups, commandOf } from '#web/console/commands/table.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { TopDialog } from '#web/ui/top-dialog.tsx';

interface OverlayProps {
  table: readonly Command[];
  off: boolean;
  onClose: () => void;
}

/** All shortcuts with their commands, grouped by place; personal ones are marked. */
export default function KeysOverlay({ table, off, onClose }: OverlayProps) {
  const { commands: words } = useWords();
  const [text, setText] = useState('');
  const id = useId();
  const shown = best(
    text,
    table.filter(({ keys }) => keys.length > 0),
    (command) => said(command, words),
  );
  return (
    <TopDialog label={words.overlay.title} onClose={onClose}>
      <header className="flex flex-none items-center justify-between gap-4 py-2 pr-2 pl-5">
        <h2 className="text-title">{words.overlay.title}</h2>
        <IconButton icon="close" label={words.overlay.close} onClick={onClose} />
      </header>
      <div className="flex-none px-5 pb-3">
        <label htmlFor={id} className="sr-only">
          {words.overlay.search}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: a dialog that is searched begins in its field.
          autoFocus
          placeholder={words.overlay.search}
          value={text}
          onChange={({ target }) => setText(target.value)}
          className="control placeholder:text-ink-2"
        />
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={words.overlay.title}
        className="relative min-h-0 overflow-y-auto px-5 pb-5 focus-visible:-outline-offset-3"
      >
        {off && <Banner tone="sunken">{words.overlay.off}</Banner>}
        <p role="status" className="text-body text-ink-2">
          {shown.length === 0 ? words.overlay.none : ''}
        </p>
        <div className="gap-x-8 sm:columns-2">
          {commandGroups.map((group) => (
            <Group key={group} title={words.groups[group]} all={shown.filter((each) => each.group === group)} />
          ))}
        </div>
        <p className="mt-4">
          <a href={urls.ownSettings()} onClick={onClose}>
            {words.overlay.change}
          </a>
        </p>
      </section>
    </TopDialog>
  );
}

function Group({ title, all }: { title: string; all: readonly Command[] }) {
  const { commands: words } = useWords();
  if (all.length === 0) return null;
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="pb-1 text-secondary font-strong text-ink-2">{title}</h3>
      <dl>
        {all.map((command) => (
          <div
            key={command.id}
            className="flex items-baseline justify-between gap-4 border-t border-line py-1 text-row"
          >
            <dt>{words.names[command.id]}</dt>
            <dd className="flex flex-wrap items-center justify-end gap-x-3">
              {isOwn(command) && <span className="text-small text-ink-2">{words.overlay.own}</span>}
              {command.keys.map((key) => (
                <span key={key}>
                  <span className="sr-only">{keyText(key, words)}</span>
                  <KeyDrawn keys={key} words={words} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function isOwn({ id, keys }: Command): boolean {
  return commandOf(id).keys !== keys;
}

function said({ id, keys }: Command, words: ReturnType<typeof useWords>['commands']): string {
  return `${words.names[id]} ${keys.join(' ')}`;
}
