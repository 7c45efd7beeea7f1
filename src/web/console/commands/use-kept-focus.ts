import { useEffect } from 'react';

/**
 * When the focused element is removed (a button after its action, a row of another list), the focus moves to the nearest
 * remaining focusable element, else to the content. Dialogs restore focus themselves.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    const note = () => {
      around = ancestors(document.activeElement);
    };
    const mend = () => {
      const [last] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      if (around.some((each) => each.matches('[data-window]'))) return;
      const place = around.find((each) => each.isConnected && each !== document.body) ?? null;
      focusWithin(place);
    };
    const watch = new MutationObserver(mend);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

const focusable = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, [tabindex]';

function focusWithin(place: Element | null): void {
  const own = place?.matches('[tabindex]') ? place : null;
  // A large container says nothing about the position: its first focusable element is often a navigation link.
  const near = place?.matches('main, body, html') ? null : place?.querySelector(focusable);
  const target = own ?? near ?? document.getElementById('content');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

function ancestors(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let each = element; each && each !== document.documentElement; each = each.parentElement) all.push(each);
  return all;
}
