import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { shownPictures } from '#domain/files/shown-pictures.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { useDraft } from '#web/console/ticket/composer/draft/use-draft.ts';
import { nothingWritten } from '#web/console/ticket/composer/written.ts';
import { useChosenActs } from '#web/console/ticket/macros/use-chosen-acts.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { picturesIn, type RichHandle } from '#web/shared/editor/rich-handle.ts';
import { useListener } from '#web/ui/use-listener.ts';
import { type Uploads, useUploads } from './use-uploads.ts';

/** Event for the composer after a message was undone: restores the cursor. */
export const undoneEvent = 'belfry:undone';

/** One tab of the composer: field or editor, files and draft. */
export function useWriting(page: TicketPage, tab: MessageTab, noted: (isEmpty: boolean) => void) {
  const fields = useFields();
  const { form, area, editor, snapshot, adopted } = fields;
  const [base, setBase] = useState(() => ({ content: ofPage(page, tab), epoch: 0 }));
  const { isWanted, want, whenReady, met, shown, wantsFocus } = useEditorOnDemand(editor, tab);
  const uploads = useUploads(page.number, changed);
  const pictures = usePictures(editor, uploads);
  const chosenActs = useChosenActs(changed);
  const draft = useDraft(page, tab, { read, adopt });

  function read(): WrittenMessage {
    if (!form.current || !area.current) return snapshot.current;
    const written = { ...fields.read(), asked: tab === 'ask' ? fields.ticked() : null };
    return { ...written, files: [...uploads.read(), ...pictures.within(written.html)], acts: chosenActs.read() };
  }

  function adopt(content: WrittenMessage): void {
    stand(content);
    setBase(({ epoch }) => ({ content, epoch: epoch + 1 }));
    if (content.html !== '' || wantsFocus.current) want();
    noted(isUnwritten(content));
  }

  /** Applies content, with inline images and attached files. */
  function stand(content: WrittenMessage): void {
    snapshot.current = content;
    adopted.current = content;
    const shown = picturesIn(content.html);
    pictures.keep(content.files.filter(({ id }) => shown.has(id)));
    uploads.keep(content.files.filter(({ id }) => !shown.has(id)));
    // Old drafts in this browser may lack acts.
    chosenActs.keep(content.acts ?? null);
  }

  function changed(): void {
    snapshot.current = read();
    if (area.current && editor.current) area.current.value = snapshot.current.text;
    noted(isUnwritten(snapshot.current));
    draft.saver.note();
  }

  const begin = useEffectEvent(() => stand(base.content));
  useEffect(() => begin(), []);

  return {
    form,
    area,
    base,
    uploads,
    chosenActs,
    draft,
    read,
    changed,
    isWanted,
    want,
    whenReady,
    met,
    /** The editor replaced the field; it takes the cursor if the field had it. */
    shown: (handle: RichHandle, cursor: number | null) => shown(handle, cursor, base.content.cursor),
    takeFiles: pictures.take,
    /** Called after sending: discards the draft. Text typed in the meantime stays as a new draft. */
    leave(left: WrittenMessage): void {
      draft.saver.forget();
      adopt(left);
      if (!isUnwritten(left)) draft.saver.note();
      else tellUnwritten(form);
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;

/** Tells colleagues on this ticket at once that nobody is writing, before the next heartbeat. */
function tellUnwritten(form: RefObject<HTMLFormElement | null>): void {
  form.current?.dispatchEvent(new Event('reset', { bubbles: true }));
}

/** Pasted images are inline; all other files are attachments. */
function usePictures(editor: RefObject<RichHandle | null>, uploads: Uploads) {
  const saved = useRef<WrittenMessage['files']>([]);

  async function put(file: File): Promise<void> {
    const picture = await uploads.upload(file);
    if (!picture || !editor.current) return;
    saved.current = [...saved.current, picture];
    editor.current.insertPicture(picture);
  }

  return {
    within(html: string): WrittenMessage['files'] {
      const shown = picturesIn(html);
      return saved.current.filter(({ id }) => shown.has(id));
    },
    keep(files: WrittenMessage['files']): void {
      saved.current = files;
    },
    take(files: File[], how: 'pasted' | 'dropped'): boolean {
      const shown = how === 'pasted' ? files.filter(({ type }) => shownPictures.includes(type)) : [];
      uploads.attach(files.filter((file) => !shown.includes(file)));
      for (const file of shown) uploads.during(put(file));
      return true;
    },
  };
}

/** The form, its plain field and editor, and the values last read. */
function useFields() {
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<RichHandle | null>(null);
  const snapshot = useRef(nothingWritten);
  const adopted = useRef(nothingWritten);
  return {
    form,
    area,
    editor,
    snapshot,
    adopted,
    read() {
      const rich = editor.current?.read();
      const text = rich?.text ?? area.current?.value ?? '';
      // Until the editor is loaded, a draft keeps its formatting while its text is unchanged.
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

/** Loads the editor on first use; actions on it wait until then. */
function useEditorOnDemand(editor: RefObject<RichHandle | null>, tab: MessageTab) {
  const [isWanted, setIsWanted] = useState(false);
  const wantsFocus = useRef(false);
  const waiting = useRef<((editor: RichHandle) => void) | null>(null);
  useListener('window', undoneEvent, ({ detail }: CustomEvent<string>) => {
    wantsFocus.current = detail === tab;
  });
  return {
    isWanted,
    wantsFocus,
    want: () => setIsWanted(true),
    whenReady(work: (editor: RichHandle) => void): void {
      if (editor.current) {
        work(editor.current);
        return;
      }
      waiting.current = work;
      setIsWanted(true);
    },
    /** The editor was loaded, or removed with its page. */
    met(handle: RichHandle | null): void {
      editor.current = handle;
    },
    /** Only a visible editor takes the cursor. */
    shown(handle: RichHandle, cursor: number | null, saved: number | null): void {
      if (cursor !== null || wantsFocus.current) handle.focus(cursor ?? saved);
      wantsFocus.current = false;
      waiting.current?.(handle);
      waiting.current = null;
    },
  };
}

function ofPage(page: TicketPage, tab: MessageTab): WrittenMessage {
  return page.composer.drafts.find((draft) => draft.tab === tab)?.content ?? nothingWritten;
}
