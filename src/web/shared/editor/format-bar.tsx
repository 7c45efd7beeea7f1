import { useId, useRef } from 'react';
import { words as deskWords } from '#locales/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { editorPanelLook } from './editor-panel.tsx';
import { type Format, formats, type RichHandle } from './rich-handle.ts';

interface FormatBarProps {
  /** Names the buttons for keys, apart from those of other editors on the page. */
  tab: string;
  /** An article has headings, which come first. */
  isArticle?: boolean;
  /** Runs a function with the editor, as soon as it is loaded. */
  withEditor: (work: (editor: RichHandle) => void) => void;
}

/** Bold and lists directly, the rest behind "more". Without scripts the field is plain and the bar is hidden. */
export function FormatBar({ tab, isArticle = false, withEditor }: FormatBarProps) {
  const { format: words } = deskWords[useVisit().language];
  const panel = useId();
  const address = useRef<HTMLInputElement>(null);
  if (!useHydrated()) return null;
  const press = (format: Format) => {
    document.getElementById(panel)?.hidePopover();
    withEditor((editor) => editor.format(format));
  };
  const link = (to: string) => {
    document.getElementById(panel)?.hidePopover();
    if (address.current) address.current.value = '';
    withEditor((editor) => editor.setLink(to));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as one question; this is a row of buttons.
    <div role="group" aria-label={words.toolbar} className="flex flex-wrap items-center">
      {isArticle && (
        <Button kind="plain" onClick={() => press('heading')} onMouseDown={stay}>
          {words.heading}
        </Button>
      )}
      <IconButton
        icon="bold"
        label={words.bold}
        data-act={`bold-${tab}`}
        onClick={() => press('bold')}
        onMouseDown={stay}
      />
      <IconButton
        icon="list"
        label={words.list}
        data-act={`list-${tab}`}
        onClick={() => press('list')}
        onMouseDown={stay}
      />
      <IconButton icon="more" label={words.more} popoverTarget={panel} onMouseDown={stay} />
      <div id={panel} popover="auto" role="dialog" aria-label={words.more} className={`${editorPanelLook} w-80`}>
        <div className="flex flex-wrap gap-1">
          {formats
            .filter((format) => !direct.includes(format) && (isArticle || format !== 'subheading'))
            .map((format) => (
              <Button key={format} kind="plain" onClick={() => press(format)} onMouseDown={stay}>
                {words[format]}
              </Button>
            ))}
        </div>
        <label className="mt-2 flex flex-col gap-1 text-secondary">
          {words.linkAddress}
          <input
            ref={address}
            type="url"
            className="control"
            autoComplete="off"
            form=""
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              event.stopPropagation();
              link(typed(address.current));
            }}
          />
        </label>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => link(typed(address.current))}>{words.setLink}</Button>
          <Button kind="plain" onClick={() => link('')}>
            {words.removeLink}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The formats with a button of their own. */
const direct: readonly Format[] = ['heading', 'bold', 'list'];

/** Keeps the text selection. */
function stay(event: React.MouseEvent): void {
  event.preventDefault();
}

/** Treats "agency.example/help" as a web address. */
function typed(field: HTMLInputElement | null): string {
  const address = field?.value.trim() ?? '';
  return address === '' || /^(?:https?|mailto|tel):/i.test(address) ? address : `https://${address}`;
}
