import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';

interface OptionsPanelProps {
  field: RefObject<HTMLInputElement | null>;
  isShown: boolean;
  children: ReactNode;
}

/** The options below a field, above everything else. */
export function OptionsPanel({ field, isShown, children }: OptionsPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isShown) panel.current?.showPopover({ source: field.current ?? undefined });
    else panel.current?.hidePopover();
  }, [isShown, field]);
  return (
    <div ref={panel} popover="manual" className={look}>
      {isShown && children}
    </div>
  );
}

/** An option with a line of detail. */
export const optionLook = 'flex min-h-11 flex-col justify-center px-3 py-1 text-body sm:min-h-8 sm:text-row';

const look =
  'floating m-0 max-h-72 overflow-y-auto py-1 text-ink supports-[position-area:bottom]:inset-auto supports-[position-area:bottom]:mt-1 ' +
  'supports-[position-area:bottom]:w-[max(anchor-size(width),14rem)] max-w-[calc(100vw-1rem)] [position-area:bottom_span-right] ' +
  '[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]';
