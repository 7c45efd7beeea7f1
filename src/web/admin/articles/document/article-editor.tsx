import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import RichEditor from '#web/shared/editor/rich-editor.tsx';
import type { RichHandle } from '#web/shared/editor/rich-handle.ts';
import { meaningOf } from './nodes.ts';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

interface ArticleEditorProps {
  /** The field with the Markdown, which is what the form sends. */
  source: RefObject<HTMLTextAreaElement | null>;
  label: string;
  lang: string;
  describedBy?: string;
  onReady: (handle: RichHandle | null) => void;
  /** The editor cannot show the text whole, so that the field stays. */
  onUnshown: () => void;
}

/** The composer's editor over a field of Markdown. A text that is not changed, or changed back, stays as it was typed. */
export default function ArticleEditor({ source, onReady, onUnshown, ...about }: ArticleEditorProps) {
  const editor = useRef<RichHandle | null>(null);
  const [original] = useState(() => {
    const body = source.current?.value ?? '';
    const document = readMarkdown(body);
    return { body, document, meaning: document && JSON.stringify(meaningOf(document)) };
  });
  const { body, document, meaning } = original;
  useLayoutEffect(() => {
    if (document === null) onUnshown();
  }, [document, onUnshown]);
  if (document === null) return null;

  function write(): void {
    const now = editor.current?.document();
    if (!now || !source.current) return;
    const isSame = JSON.stringify(meaningOf(now as typeof document & object)) === meaning;
    source.current.value = isSame ? body : writeMarkdown(now as typeof document & object);
  }

  return (
    <RichEditor
      {...about}
      kind="article"
      source={source}
      begin={() => document}
      onReady={(handle) => {
        editor.current = handle;
        onReady(handle);
      }}
      onChange={write}
    />
  );
}
