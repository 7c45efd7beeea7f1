/** About one keystroke; the server is asked once per pause. */
const pauseMilliseconds = 200;
/** Fewer letters match everything. */
const lettersMin = 3;

/**
 * Requests `address` with `&q=` plus the typed text after each typing pause, and aborts older requests. Passes the items to
 * `show`: [] on failure, null if too little was typed.
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
