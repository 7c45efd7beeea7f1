import { useRef, useState } from 'react';
import { href, useLocation } from 'react-router';
import { adminSearchWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { focusByKey } from '#web/ui/field/focus-by-key.ts';
import { SearchInput } from '#web/ui/frame/search-input.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { OptionsPanel, optionLook } from '#web/ui/listbox/options-panel.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';
import { useListener } from '#web/ui/use-listener.ts';

const id = 'find';
const suggest = href('/admin/search/suggest');

/** As many as fit below the field; the page of results has all. */
const optionsMax = 8;

interface Suggested {
  items: { label: string; detail: string; href: string }[];
}

/**
 * The search over all settings, at the top of the navigation. Pages without React list results by the script of public pages
 * (`data-find`), pages with React by themselves; without scripts Enter leads to the results.
 */
export function FindSetting() {
  const { label } = adminSearchWords[useVisit().language];
  const { pathname, search } = useLocation();
  const asked = pathname === urls.findSetting() ? (new URLSearchParams(search).get('q') ?? '') : '';
  const isAwake = useHydrated();
  const suggested = useSuggested();
  useListener('document', 'keydown', (event: KeyboardEvent) => focusByKey(event, document.getElementById(id)));
  return (
    <search className="flex-none">
      <form action={urls.findSetting()} className="relative">
        <SearchInput
          id={id}
          name="q"
          label={label}
          defaultValue={asked}
          autoComplete="off"
          data-key="/"
          data-find={suggest}
          {...(isAwake ? suggested.field : {})}
        />
        {isAwake && suggested.panel}
      </form>
    </search>
  );
}

/** Returns what the field needs to list settings while typing, and the list. */
function useSuggested() {
  const say = adminSearchWords[useVisit().language];
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const { found } = useAnswer<Suggested>(typed, (q) => `${suggest}?${new URLSearchParams({ q })}`);
  const items = found?.items.slice(0, optionsMax) ?? [];
  const isShown = isOpen && items.length > 0;
  const listbox = useListbox(items, {
    onChoose: (setting) => location.assign(setting.href),
    onClose: () => setIsOpen(false),
    isOpen: isShown,
    first: -1,
  });
  const asked = typed.trim();
  return {
    field: {
      ...listbox.field,
      ref: field,
      onBlur: () => setIsOpen(false),
      onChange: ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => {
        setTyped(currentTarget.value);
        setIsOpen(true);
        listbox.restart();
      },
    },
    panel: (
      <>
        <span aria-live="polite" className="sr-only">
          {isOpen &&
            found &&
            (items.length > 0 ? say.found({ count: found.items.length, asked }) : say.none({ asked }))}
        </span>
        <OptionsPanel field={field} isShown={isShown}>
          <Listbox
            listbox={listbox}
            label={say.label}
            keyOf={(setting) => setting.href + setting.label}
            followsPointer
            optionClassName={optionLook}
          >
            {({ label, detail }) => (
              <>
                <span className="wrap-anywhere">{label}</span>
                <span className="wrap-anywhere text-secondary text-ink-2">{detail}</span>
              </>
            )}
          </Listbox>
        </OptionsPanel>
      </>
    ),
  };
}
