import { useRef, useState } from 'react';
import { writePassage } from '#domain/relations/passages.ts';
import { urls } from '#web/app/urls.ts';
import { useRelationWords } from '#web/console/use-words.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { useListener } from '#web/ui/use-listener.ts';

interface Selected {
  passages: string[];
  /** Where the link stands, in the scrolled area. */
  top: number;
  left: number;
}

/**
 * The link below text that is selected in messages of the requester: it opens the page that splits the ticket, with this text
 * chosen (R5). The key and the palette press it too, because it carries their `data-act`.
 */
export function SelectedPassages({ number }: { number: string }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const isPressed = useRef(false);
  const words = useRelationWords().split;
  useListener('document', 'selectionchange pointerdown pointerup', ({ type, target }: Event) => {
    if (type !== 'selectionchange') isPressed.current = type === 'pointerdown';
    // The palette takes the selection into its field; the link waits for what is chosen there.
    if (document.querySelector('dialog:modal') || (type === 'pointerdown' && isLink(target))) return;
    setSelected(isPressed.current ? null : readSelection());
  });
  if (selected === null) return null;
  const { passages, top, left } = selected;
  return (
    <div role="status" className="absolute z-10 whitespace-nowrap select-none" style={{ top, left }}>
      <a href={urls.splitTicket(number, passages)} data-act="split" className={buttonLook('outlined')}>
        {words.selected}
      </a>
    </div>
  );
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-act=split]') !== null;
}

/** Returns the selected text of the requester's messages; null without any. */
function readSelection(): Selected | null {
  const selection = getSelection();
  const area = document.getElementById('record');
  if (!selection || !area || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passages = [...area.querySelectorAll<HTMLElement>('[data-words-of]')].flatMap((words) => partOf(words, range));
  const end = [...range.getClientRects()].at(-1);
  if (passages.length === 0 || !end) return null;
  const { top, left } = area.getBoundingClientRect();
  const rightmost = area.clientWidth - linkWidth - 8;
  return {
    passages,
    top: end.bottom - top + area.scrollTop + 4,
    left: Math.max(8, Math.min(end.right - left - linkWidth / 2, rightmost)),
  };
}

const linkWidth = 240;

/** Returns the selected part of a message, if it has any words. */
function partOf(words: HTMLElement, range: Range): string[] {
  if (!range.intersectsNode(words)) return [];
  const part = document.createRange();
  part.selectNodeContents(words);
  const whole = part.toString();
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  const before = part.cloneRange();
  before.setStart(words, 0);
  before.setEnd(part.startContainer, part.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  const start = before.toString().length;
  const end = start + part.toString().length;
  const entryId = words.dataset.wordsOf!;
  return whole.slice(start, end).trim() === '' ? [] : [writePassage({ entryId, start, end })];
}
