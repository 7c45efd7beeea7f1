/** A person types a letter in about this time; the server is asked once a pause. */
const pauseMilliseconds = 200;
/** Fewer letters find everything. */
const lettersMin = 3;

/**
 * Asks `address` with `&q=` what was typed, once its writer pauses, and gives the items of the newest answer; older
 * requests are given up. Whatever fails is no items; null is nothing asked, since too little is typed.
 */
export function askWhileTyping<Item>(
  field: HTMLInputElement,
  address: string,
  show: (items: Item[] | null) => void,
): void {
  let pause = 0;
  let running: AbortController | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    running?.abort();
    const typed = field.value.trim();
    if (typed.length < lettersMin) return show(null);
    pause = window.setTimeout(async () => {
      running = new AbortController();
      const { signal } = running;
      const items = await ask<Item>(address, typed, signal);
      if (!signal.aborted) show(items);
    }, pauseMilliseconds);
  });
}

async function ask<Item>(address: string, typed: string, signal: AbortSignal): Promise<Item[]> {
  try {
    const url = new URL(address, location.href);
    url.searchParams.set('q', typed);
    const answer = await fetch(url, { signal, headers: { Accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as { items: Item[] }).items : [];
  } catch {
    return [];
  }
}
