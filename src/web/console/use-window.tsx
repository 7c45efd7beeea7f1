import { type FunctionComponent, useEffect, useEffectEvent, useState } from 'react';

/** Delay after the page has loaded. */
const pauseMilliseconds = 1_500;

/**
 * A window whose code is preloaded when the page is idle. `open` shows it or changes its props, and returns false if it cannot be
 * loaded; `shown` is the window, or null.
 */
export function useWindow<Props extends { onClose: () => void }>(
  load: () => Promise<{ default: FunctionComponent<Props> }>,
) {
  const [open, setOpen] = useState<{ Window: FunctionComponent<Props>; props: Props } | null>(null);
  useIdle(load);
  return {
    open: async (props: Props): Promise<boolean> => {
      const code = await load().catch(() => null);
      if (code) setOpen({ Window: code.default, props });
      return code !== null;
    },
    close: () => setOpen(null),
    shown: open && <open.Window {...open.props} />,
  };
}

/** Preloads a part of the page, so that it also opens offline. */
export function useIdle(load: () => Promise<unknown>): void {
  const bring = useEffectEvent(() => void load().catch(() => undefined));
  useEffect(() => {
    const timer = setTimeout(() => bring(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, []);
}
