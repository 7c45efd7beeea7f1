import type { EnhanceWords } from '#locales/fr/enhance.ts';
import { listboxAction } from '#web/ui/listbox/keys.ts';
import { askWhileTyping } from './asked.ts';
import { element, freshId, politeRegion } from './element.ts';

interface Found {
  value: string;
  label: string;
  detail?: string;
  /** The page that the option opens, instead of filling the field. */
  href?: string;
}

/** The number that fits below a field on a phone; people type more to narrow the list. */
const optionsMax = 8;

/** Suggests while typing (combobox pattern). The typed text is sent unless an option is selected. */
export function find(field: HTMLInputElement, words: EnhanceWords['find']): void {
  const listId = freshId();
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': words.label, class: listLook });
  const said = politeRegion();
  // Keep the focus in the field: pressing an option or the scrollbar must not blur it.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // The list overlays the content below, so that nothing moves.
  field.after(element('div', { class: 'relative' }, list), said);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.autocomplete = 'off';

  let options: Found[] = [];
  let active = -1;

  function open(found: Found[]): void {
    options = found;
    list.replaceChildren(...found.map((option, at) => row(option, `${listId}-${at}`, () => choose(option))));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  }

  function choose(option: Found): void {
    if (option.href !== undefined) {
      location.assign(option.href);
      return;
    }
    field.value = option.value;
    open([]);
    said.textContent = option.label;
    field.focus();
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function activate(at: number): void {
    active = at;
    for (const [place, each] of [...list.children].entries()) {
      each.setAttribute('aria-selected', String(place === at));
      if (place === at) each.scrollIntoView({ block: 'nearest' });
    }
    if (at === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${listId}-${at}`);
  }

  open([]);
  field.addEventListener('keydown', (event) => {
    const action = list.hidden ? null : listboxAction(event, { at: active, count: options.length });
    if (action === null) return;
    event.preventDefault();
    if (action === 'close') open([]);
    else if (action === 'choose') choose(options[active]!);
    else activate(action);
  });
  field.addEventListener('blur', () => open([]));
  askWhileTyping<Found>(field, field.dataset.find ?? '', (items) => {
    if (document.activeElement !== field) return;
    open((items ?? []).slice(0, optionsMax));
    said.textContent = options.length > 0 ? words.found({ count: options.length }) : items ? words.none : '';
  });
}

function row({ label, detail }: Found, id: string, choose: () => void): HTMLElement {
  const made = element(
    'li',
    { id, role: 'option', class: rowLook },
    element('span', { class: 'block' }, label),
    detail ? element('span', { class: 'block text-secondary text-ink-2' }, detail) : undefined,
  );
  made.addEventListener('click', choose);
  return made;
}

const listLook =
  'absolute inset-x-0 top-1 z-20 max-h-80 overflow-y-auto rounded-field border-[1.5px] border-line-strong bg-surface shadow-float';
const rowLook =
  'cursor-pointer px-3 py-2 text-body hover:bg-hover aria-selected:bg-selected aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus';
