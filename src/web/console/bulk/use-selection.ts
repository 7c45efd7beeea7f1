import { type RefObject, useEffect, useRef, useState } from 'react';

const boxes = 'input[name=ticket]';

/**
 * Returns the selected rows of a list. The checkboxes are uncontrolled, so that a list of fifty stays cheap; Shift selects a
 * range.
 */
export function useSelection(area: RefObject<HTMLElement | null>, numbers: readonly string[]) {
  const [selected, setSelected] = useState<string[]>([]);
  const last = useRef<HTMLInputElement | null>(null);
  const all = numbers.join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are another selection.
  useEffect(() => {
    const list = area.current;
    if (!list) return;
    const read = () => {
      const ticked = boxesOf(list).filter(({ checked }) => checked);
      setSelected((before) =>
        sameOr(
          before,
          ticked.map(({ value }) => value),
        ),
      );
      const page = pageBox(list);
      if (!page) return;
      page.checked = ticked.length > 0 && ticked.length === boxesOf(list).length;
      page.indeterminate = ticked.length > 0 && !page.checked;
    };
    const onClick = (event: MouseEvent) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement)) return;
      if (box === pageBox(list)) tick(boxesOf(list), box.checked);
      else if (!box.matches(boxes)) return;
      else if (event.shiftKey && last.current) tick(between(boxesOf(list), last.current, box), box.checked);
      last.current = box.matches(boxes) ? box : null;
      read();
    };
    read();
    list.addEventListener('click', onClick);
    return () => list.removeEventListener('click', onClick);
  }, [area, all]);

  function clear(): void {
    if (area.current) tick(boxesOf(area.current), false);
    const page = area.current && pageBox(area.current);
    if (page) Object.assign(page, { checked: false, indeterminate: false });
    setSelected([]);
  }

  const isPage = numbers.length > 0 && selected.length === numbers.length;
  const turnPage = () => area.current && pageBox(area.current)?.click();
  return { selected, isPage, turnPage, clear };
}

function boxesOf(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>(boxes)];
}

function pageBox(list: HTMLElement): HTMLInputElement | null {
  return list.querySelector<HTMLInputElement>('[data-act=select-page]');
}

function tick(these: readonly HTMLInputElement[], checked: boolean): void {
  for (const box of these) box.checked = checked;
}

function between(all: readonly HTMLInputElement[], one: HTMLInputElement, other: HTMLInputElement) {
  const places = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
  return places[0] === -1 ? [other] : all.slice(places[0], places[1]! + 1);
}

function sameOr(before: string[], now: string[]): string[] {
  return before.length === now.length && before.every((number, place) => number === now[place]) ? before : now;
}
