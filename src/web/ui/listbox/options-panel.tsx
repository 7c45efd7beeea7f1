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
    if (isShown && panel.current && field.current) {
      panel.current.showPopover({ source: field.current });
      placeAt(field.current, panel.current);
    } else panel.current?.hidePopover();
  }, [isShown, field]);
  return (
    <div ref={panel} popover="manual" className={look}>
      {isShown && children}
    </div>
  );
}

/** Places the panel in browsers without anchor positioning: Safari 18 and Firefox 146, or older. */
function placeAt(field: HTMLElement, panel: HTMLElement): void {
  if (CSS.supports('position-area', 'bottom')) return;
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const fits = bottom + 4 + panel.offsetHeight <= innerHeight;
  const place = fits
    ? { top: `${bottom + 4}px`, bottom: 'auto' }
    : { top: 'auto', bottom: `${innerHeight - top + 4}px` };
  Object.assign(panel.style, { left: `${left}px`, width: `${width}px`, ...place });
}

/** An option with a line of detail. */
export const optionLook = 'flex min-h-11 flex-col justify-center px-3 py-1 text-body sm:min-h-8 sm:text-row';

const look =
  'floating m-0 max-h-72 overflow-y-auto py-1 text-ink supports-[position-area:bottom]:inset-auto supports-[position-area:bottom]:mt-1 ' +
  'supports-[position-area:bottom]:w-[max(anchor-size(width),14rem)] max-w-[calc(100vw-1rem)] [position-area:bottom_span-right] ' +
  '[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]';
