import { type FunctionComponent, useState } from 'react';
import { useIdle } from '#web/console/use-idle.ts';

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
