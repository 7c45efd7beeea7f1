import { useRef, useState } from 'react';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import { urls } from '#web/app/urls.ts';
import { useWritingWords } from '#web/console/use-words.ts';
import { type Sent, send } from '#web/shared/files/sending.ts';

type SavedFile = WrittenMessage['files'][number];

/** A file being uploaded, or the reason for its refusal. */
interface Uploading {
  key: number;
  name: string;
  /** Progress from 0 to 1. */
  part: number;
  refused: string | null;
}

/** Files of a message: each uploads separately, with its progress or refusal. */
export function useUploads(number: string, onChange: () => void) {
  const { files: words } = useWritingWords();
  const [saved, setSaved] = useState<SavedFile[]>([]);
  const [uploading, setUploading] = useState<Uploading[]>([]);
  const latest = useRef<SavedFile[]>([]);
  const keys = useRef(0);
  const { during, settled, answerOf, refuse, takeOut } = useUnderWay();

  function keep(files: SavedFile[]): void {
    latest.current = files;
    setSaved(files);
  }

  async function upload(file: File): Promise<SavedFile | null> {
    const key = keys.current++;
    const name = file.name || words.pasted;
    const change = (to: Partial<Uploading>) =>
      setUploading((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
    setUploading((all) => [...all, { key, name, part: 0, refused: null }]);
    const fields = new FormData();
    fields.append('files', file, name);
    const said = await answerOf(
      key,
      send(urls.ticketFiles(number), fields, (part) => change({ part })),
    );
    if (said === null) return null;
    if ('saved' in said) {
      setUploading((all) => all.filter((each) => each.key !== key));
      const { id, size } = said.saved;
      return { id, name: said.saved.name, size };
    }
    refuse(key);
    change({ refused: 'refused' in said ? said.refused : words.failed({ name }) });
    return null;
  }

  async function attachAll(files: File[]): Promise<void> {
    for (const file of files) {
      const done = await upload(file);
      if (done) keep([...latest.current, done]);
    }
    onChange();
  }

  return {
    saved,
    uploading,
    /** The current files, independent of the last render. */
    read: () => latest.current,
    settled,
    keep,
    upload,
    during,
    attach: (files: File[]) => during(attachAll(files)),
    remove(id: string): void {
      keep(latest.current.filter((file) => file.id !== id));
      onChange();
    },
    dismiss(key: number): void {
      takeOut(key);
      setUploading((all) => all.filter((each) => each.key !== key));
    },
  };
}

/** Running uploads, refused ones, and how to abort each. */
function useUnderWay() {
  const works = useRef(new Set<Promise<void>>());
  const refused = useRef(new Set<number>());
  const stops = useRef(new Map<number, () => void>());
  return {
    during(work: Promise<void>): void {
      works.current.add(work);
      void work.finally(() => works.current.delete(work));
    },
    /** Waits for running uploads; false if a refused file is still listed. */
    async settled(): Promise<boolean> {
      while (works.current.size > 0) await Promise.all(works.current);
      return refused.current.size === 0;
    },
    /** Returns the server's response; null if the file was removed before. */
    async answerOf(key: number, { answer, stop }: ReturnType<typeof send>): Promise<Sent | null> {
      const takenOut = new Promise<null>((resolve) => {
        stops.current.set(key, () => {
          stop();
          resolve(null);
        });
      });
      const said = await Promise.race([answer, takenOut]);
      stops.current.delete(key);
      return said;
    },
    refuse: (key: number) => void refused.current.add(key),
    takeOut(key: number): void {
      stops.current.get(key)?.();
      refused.current.delete(key);
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
