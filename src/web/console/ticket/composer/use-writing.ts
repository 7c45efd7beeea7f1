import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/written-message.ts';
import type { RichHandle } from '#web/console/ticket/composer/rich/rich-handle.ts';
import { picturesIn } from '#web/console/ticket/composer/rich/rich-html.ts';
import { useDraft } from '#web/console/ticket/composer/use-draft.ts';
import { useUploads } from '#web/console/ticket/composer/use-uploads.ts';
import { nothingWritten } from '#web/console/ticket/composer/written.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Said to the composer of a ticket when a message of it was undone: the cursor goes back to where it was. */
export const undoneEvent = 'belfry:undone';

/** One tab of the composer: its field or editor, its files, and its draft. */
export function useWriting(page: TicketPage, tab: MessageTab, noted: (isEmpty: boolean) => void) {
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<RichHandle | null>(null);
  const [base, setBase] = useState(() => ({ content: ofPage(page, tab), epoch: 0 }));
  const [isWanted, setIsWanted] = useState(false);
  const snapshot = useRef(base.content);
  // A timer knows the page as it was when it was set.
  const adopted = useRef(base.content);
  /** Pictures that were put into the text: they are its files as long as they stand in it. */
  const pictures = useRef<WrittenMessage['files']>([]);
  const wantsFocus = useRef(false);
  const waiting = useRef<((editor: RichHandle) => void) | null>(null);
  const uploads = useUploads(page.number, changed);
  const draft = useDraft({ page, tab, read, adopt });

  function read(): WrittenMessage {
    if (!form.current || !area.current) return snapshot.current;
    const rich = editor.current?.read();
    const text = rich?.text ?? area.current.value;
    const html = rich?.html ?? (text === adopted.current.text ? adopted.current.html : '');
    const fields = new FormData(form.current);
    const shown = picturesIn(html);
    return {
      ...{ text, html, items: String(fields.get('items') ?? '') },
      asked: tab === 'ask' ? fields.getAll('asked').map(String) : null,
      files: [...uploads.read(), ...pictures.current.filter(({ id }) => shown.has(id))],
      cursor: rich?.cursor ?? area.current.selectionStart + 1,
    };
  }

  function adopt(content: WrittenMessage): void {
    snapshot.current = content;
    adopted.current = content;
    share(content);
    setBase(({ epoch }) => ({ content, epoch: epoch + 1 }));
    setIsWanted((before) => before || content.html !== '' || wantsFocus.current);
    noted(isUnwritten(content));
  }

  /** Files within the text and beside it. */
  function share({ html, files }: WrittenMessage): void {
    const shown = picturesIn(html);
    pictures.current = files.filter(({ id }) => shown.has(id));
    uploads.keep(files.filter(({ id }) => !shown.has(id)));
  }

  function changed(): void {
    snapshot.current = read();
    if (area.current && editor.current) area.current.value = snapshot.current.text;
    noted(isUnwritten(snapshot.current));
    draft.note();
  }

  const begin = useEffectEvent(() => share(snapshot.current));
  useEffect(() => begin(), []);
  useEffect(() => {
    const onUndone = (event: Event) => {
      wantsFocus.current = (event as CustomEvent<string>).detail === tab;
    };
    addEventListener(undoneEvent, onUndone);
    return () => removeEventListener(undoneEvent, onUndone);
  }, [tab]);

  return {
    ...{ form, area, editor, base, uploads, draft, read, changed, isWanted },
    want: () => setIsWanted(true),
    await(work: (editor: RichHandle) => void): void {
      waiting.current = work;
    },
    /** The editor came, or went with its page. */
    met(handle: RichHandle | null): void {
      editor.current = handle;
      if (!handle) return;
      if (wantsFocus.current) handle.focus(base.content.cursor);
      wantsFocus.current = false;
      waiting.current?.(handle);
      waiting.current = null;
    },
    takeFiles(files: File[], how: 'pasted' | 'dropped'): boolean {
      const shown = how === 'pasted' ? files.filter(({ type }) => shownTypes.includes(type)) : [];
      void uploads.attach(files.filter((file) => !shown.includes(file)));
      for (const file of shown) void putPicture(file);
      return true;
    },
    /** It was sent: the field is empty, and what was kept of it is forgotten. */
    empty(): void {
      draft.forget();
      adopt(nothingWritten);
    },
  };

  async function putPicture(file: File): Promise<void> {
    const kept = await uploads.upload(file);
    if (!kept || !editor.current) return;
    pictures.current = [...pictures.current, kept];
    editor.current.insertPicture(kept);
  }
}

export type Writing = ReturnType<typeof useWriting>;

/** Does something with the editor: now, or as soon as it has come. */
export function useWithEditor(writing: Writing): (work: (editor: RichHandle) => void) => void {
  return (work) => {
    if (writing.editor.current) return work(writing.editor.current);
    writing.await(work);
    writing.want();
  };
}

/** What browsers show and the desk serves within a page. */
const shownTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

function ofPage(page: TicketPage, tab: MessageTab): WrittenMessage {
  return page.composer.drafts.find((draft) => draft.tab === tab)?.content ?? nothingWritten;
}
