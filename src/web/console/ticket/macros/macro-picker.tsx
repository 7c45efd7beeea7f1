import { useId, useState } from 'react';
import { languages } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { actInWords } from '#locales/console/messages.ts';
import { plain } from '#web/console/plain.ts';
import type { Acting, MacroView } from '#web/console/ticket/macros/macro-view.ts';
import { mostUsedFirst, readUses } from '#web/console/ticket/macros/uses.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useMacroWords, useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { EditorPanel } from '#web/shared/editor/editor-panel.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { SoughtField } from '#web/ui/listbox/sought-field.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';

interface MacroPickerProps {
  /** Id of the panel, which a shortcut also opens. */
  id: string;
  page: TicketPage;
  choose: (macro: MacroView) => void;
}

/** The desk's macros: searched while typing, with a preview of text and actions on this ticket. */
export function MacroPicker({ id, page, choose }: MacroPickerProps) {
  const { picker: words } = useMacroWords();
  if (!useHydrated()) return null;
  const { macros } = page.composer;
  return (
    <>
      <button type="button" popoverTarget={id} data-act="macro" className={buttonLook('plain')}>
        <Icon name="note" />
        {words.open} <Key>/</Key>
      </button>
      <EditorPanel id={id} title={words.title}>
        {(close) =>
          macros.length === 0 ? (
            <p className="text-body">{words.nothing}</p>
          ) : (
            <Choices
              page={page}
              choose={(macro) => {
                close();
                choose(macro);
              }}
            />
          )
        }
      </EditorPanel>
    </>
  );
}

/** The field keeps the focus; the arrow keys move through the list, and the highlighted macro is previewed beside it. */
function Choices({ page, choose }: Pick<MacroPickerProps, 'page' | 'choose'>) {
  const { picker: words } = useMacroWords();
  const previewId = useId();
  const [sought, setSought] = useState('');
  const [uses] = useState(() => readUses(page.composer.acting.me));
  const found = mostUsedFirst(page.composer.macros, uses).filter((macro) => matches(macro, sought));
  const listbox = useListbox(found, { onChoose: choose });
  const macro = listbox.active;

  return (
    <>
      <SoughtField label={words.find} listbox={listbox} value={sought} onChange={setSought} />
      <p role="status" className={found.length === 0 ? 'mt-2 text-body' : 'sr-only'}>
        {found.length === 0 ? words.none : words.count({ count: found.length })}
      </p>
      <div className="mt-2 grid gap-x-4 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
        <Listbox
          listbox={listbox}
          label={words.list}
          keyOf={({ id }) => id}
          followsPointer
          describedBy={previewId}
          className="relative max-h-72 overflow-y-auto max-sm:max-h-40"
          optionClassName="flex min-h-11 items-center rounded-field px-2 py-1 text-body aria-selected:font-strong sm:min-h-8 sm:text-row"
        >
          {({ name }) => name}
        </Listbox>
        {macro && <Preview id={previewId} macro={macro} page={page} />}
      </div>
    </>
  );
}

/** The text filled in for this ticket, and the actions. */
function Preview({ id, macro, page }: { id: string; macro: MacroView; page: TicketPage }) {
  const { picker: words } = useMacroWords();
  const { composer } = useWords();
  return (
    <section
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={words.preview}
      className="max-h-72 overflow-y-auto border-line max-sm:mt-2 max-sm:max-h-48 max-sm:border-t max-sm:pt-2 sm:border-l sm:pl-4"
    >
      {macro.text === '' ? (
        <p className="text-body text-ink-2">{words.noText}</p>
      ) : (
        <p lang={page.language} className="text-body whitespace-pre-wrap wrap-anywhere">
          {macro.text}
        </p>
      )}
      {macro.tab && <p className="mt-2 text-secondary text-ink-2">{words.opens({ tab: composer.tabs[macro.tab] })}</p>}
      {macro.acts && (
        <>
          <p className="mt-2 text-secondary text-ink-2">{words.does}</p>
          <ActList acts={macro.acts.acts} acting={page.composer.acting} />
        </>
      )}
    </section>
  );
}

/** A macro's actions, one per line. */
function ActList({ acts, acting }: { acts: readonly MacroAct[]; acting: Acting }) {
  const { language } = useVisit();
  return (
    <ul className="list-disc pl-5 text-body">
      {acts.map((act) => (
        <li key={act.do}>{actInWords(act, acting, language)}</li>
      ))}
    </ul>
  );
}

/** Matches a name in any language or words of the text, ignoring case and accents. */
function matches({ names, text }: MacroView, sought: string): boolean {
  const words = plain(sought.trim());
  return [...languages.map((language) => names[language]), text].some((each) => plain(each).includes(words));
}
