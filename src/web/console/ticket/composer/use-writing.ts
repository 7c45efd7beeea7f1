import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import type { RichHandle } from '#web/console/ticket/composer/rich/rich-handle.ts';
import { picturesIn } from '#web/console/ticket/composer/rich/rich-html.ts';
import { useDraft } from '#web/console/ticket/composer/use-draft.ts';
import { type Uploads, useUploads } from '#web/console/ticket/composer/use-uploads.ts';
import { leftAfter, nothingWritten } from '#web/console/ticket/composer/written.ts';
import { useChosenActs } from '#web/console/ticket/macros/use-chosen-acts.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Said to the composer of a ticket when a message of it was undone: the cursor goes back to where it was. */
export const undoneEvent = 'belfry:undone';

/** One tab of the composer: its field or editor, its files, and its draft. */
export function useWriting(page: TicketPage, tab: MessageTab, noted: (isEmpty: boolean) => void) {
  const fields = useFields();
  const { form, area, editor, snapshot, adopted } = fields;
  const [base, setBase] = useState(() => ({ content: ofPage(page, tab), epoch: 0 }));
  const { isWanted, want, whenReady, met, shown, wantsFocus } = useEditorOnDemand(editor, tab);
  const uploads = useUploads(page.number, changed);
  const pictures = usePictures(editor, uploads);
  const also = useChosenActs(changed);
  const draft = useDraft(page, tab, { read, adopt });

  function read(): WrittenMessage {
    if (!form.current || !area.current) return snapshot.current;
    const written = { ...fields.read(), asked: tab === 'ask' ? fields.ticked() : null };
    return { ...written, files: [...uploads.read(), ...pictures.within(written.html)], acts: also.read() };
  }

  function adopt(content: WrittenMessage): void {
    stand(content);
    setBase(({ epoch }) => ({ content, epoch: epoch + 1 }));
    if (content.html !== '' || wantsFocus.current) want();
    noted(isUnwritten(content));
  }

  /** What stands there now, with its files within the text and beside it. */
  function stand(content: WrittenMessage): void {
    snapshot.current = content;
    adopted.current = content;
    const shown = picturesIn(content.html);
    pictures.keep(content.files.filter(({ id }) => shown.has(id)));
    uploads.keep(content.files.filter(({ id }) => !shown.has(id)));
    // One that a browser kept before there were acts has none.
    also.keep(content.acts ?? null);
  }

  function changed(): void {
    snapshot.current = read();
    if (area.current && editor.current) area.current.value = snapshot.current.text;
    noted(isUnwritten(snapshot.current));
    draft.keeper.note();
  }

  const begin = useEffectEvent(() => stand(base.content));
  useEffect(() => begin(), []);

  return {
    ...{ form, area, base, uploads, also, draft, read, changed, isWanted, want, whenReady },
    met,
    /** It stands in the place of the field, where somebody had the cursor so far or nobody had it. */
    shown: (handle: RichHandle, cursor: number | null) => shown(handle, cursor, base.content.cursor),
    takeFiles: pictures.take,
    /** It was sent, and what was kept of it is forgotten. What was typed meanwhile stands, and is a draft of its own. */
    empty(sent: WrittenMessage): void {
      const left = leftAfter(sent, read());
      draft.keeper.forget();
      adopt(left);
      if (!isUnwritten(left)) draft.keeper.note();
      // Nobody writes any more: colleagues who look at the ticket see it now, and not at the next heartbeat.
      else form.current?.dispatchEvent(new Event('reset', { bubbles: true }));
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;

/** Pictures that stand within the text, where they were pasted; every other file stands beside it. */
function usePictures(editor: RefObject<RichHandle | null>, uploads: Uploads) {
  const kept = useRef<WrittenMessage['files']>([]);

  async function put(file: File): Promise<void> {
    const picture = await uploads.upload(file);
    if (!picture || !editor.current) return;
    kept.current = [...kept.current, picture];
    editor.current.insertPicture(picture);
  }

  return {
    within(html: string): WrittenMessage['files'] {
      const shown = picturesIn(html);
      return kept.current.filter(({ id }) => shown.has(id));
    },
    keep(files: WrittenMessage['files']): void {
      kept.current = files;
    },
    take(files: File[], how: 'pasted' | 'dropped'): boolean {
      const shown = how === 'pasted' ? files.filter(({ type }) => shownTypes.includes(type)) : [];
      uploads.attach(files.filter((file) => !shown.includes(file)));
      for (const file of shown) uploads.during(put(file));
      return true;
    },
  };
}

/** What browsers show and the desk serves within a page. */
const shownTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** The form, its plain field and its editor, and what was last read of them. */
function useFields() {
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<RichHandle | null>(null);
  const snapshot = useRef(nothingWritten);
  const adopted = useRef(nothingWritten);
  return {
    ...{ form, area, editor, snapshot, adopted },
    read() {
      const rich = editor.current?.read();
      const text = rich?.text ?? area.current?.value ?? '';
      // Before the editor is there, a draft keeps its look as long as nobody changed its words.
      const html = rich?.html ?? (text === adopted.current.text ? adopted.current.html : '');
      const cursor = rich?.cursor ?? (area.current?.selectionStart ?? 0) + 1;
      return { text, html, cursor, items: String(valuesOf(form).get('items') ?? '') };
    },
    ticked: () => valuesOf(form).getAll('asked').map(String),
  };
}

function valuesOf({ current }: RefObject<HTMLFormElement | null>): FormData {
  return current ? new FormData(current) : new FormData();
}

/** The editor comes when somebody begins to write; what is to be done with it waits until then. */
function useEditorOnDemand(editor: RefObject<RichHandle | null>, tab: MessageTab) {
  const [isWanted, setIsWanted] = useState(false);
  const wantsFocus = useRef(false);
  const waiting = useRef<((editor: RichHandle) => void) | null>(null);
  useEffect(() => {
    const onUndone = (event: Event) => {
      wantsFocus.current = (event as CustomEvent<string>).detail === tab;
    };
    addEventListener(undoneEvent, onUndone);
    return () => removeEventListener(undoneEvent, onUndone);
  }, [tab]);
  return {
    ...{ isWanted, wantsFocus },
    want: () => setIsWanted(true),
    whenReady(work: (editor: RichHandle) => void): void {
      if (editor.current) {
        work(editor.current);
        return;
      }
      waiting.current = work;
      setIsWanted(true);
    },
    /** It came, or went with its page. */
    met(handle: RichHandle | null): void {
      editor.current = handle;
    },
    /** Only what is in sight takes the cursor. */
    shown(handle: RichHandle, cursor: number | null, kept: number | null): void {
      if (cursor !== null || wantsFocus.current) handle.focus(cursor ?? kept);
      wantsFocus.current = false;
      waiting.current?.(handle);
      waiting.current = null;
    },
  };
}

function ofPage(page: TicketPage, tab: MessageTab): WrittenMessage {
  return page.composer.drafts.find((draft) => draft.tab === tab)?.content ?? nothingWritten;
}
