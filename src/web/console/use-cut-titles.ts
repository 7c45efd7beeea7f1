import { useListener } from '#web/ui/use-listener.ts';

/** Gives a text that an ellipsis cuts its whole text as title when the pointer reaches it: rows need no title of their own. */
export function useCutTitles(): void {
  useListener('document', 'pointerover', ({ target }: PointerEvent) => {
    let cut = target instanceof HTMLElement ? target : null;
    for (let steps = 0; cut && steps < 3 && !isCut(cut); steps++) cut = cut.parentElement;
    if (!cut || !isCut(cut)) return;
    const isTitled = cut.closest('[title]') !== null || cut.querySelector('[title]') !== null;
    if (isTitled && cut.dataset.cut === undefined) return;
    // The text may change later; a title that is given here changes with it.
    cut.title = cut.textContent;
    cut.dataset.cut = '';
  });
}

function isCut(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth && getComputedStyle(element).textOverflow === 'ellipsis';
}
