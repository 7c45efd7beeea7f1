import Image from '@tiptap/extension-image';
import { Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Format, RichHandle } from '#web/console/ticket/composer/rich/rich-handle.ts';
import { htmlOfText, keptHtml, shownHtml } from '#web/console/ticket/composer/rich/rich-html.ts';
import { urls } from '#web/urls.ts';

export interface RichEditorProps {
  /** The plain field, in whose place it comes: what was typed in it goes over, with the cursor. */
  source: RefObject<HTMLTextAreaElement | null>;
  /** How the text of the field looks, as long as it is still that text. */
  initial: { text: string; html: string; cursor: number | null };
  label: string;
  lang: string;
  describedBy?: string;
  onReady: (handle: RichHandle | null) => void;
  onChange: () => void;
  /** A slash on an empty line. */
  onSlash: () => void;
  /** Files that were pasted or dropped; true where they are taken. */
  onFiles: (files: File[], how: 'pasted' | 'dropped') => boolean;
}

/** The editor itself, loaded when somebody begins to write. It has no styles of its own, which the CSP would refuse. */
export default function RichEditor(props: RichEditorProps) {
  const { source, initial, label, lang, describedBy } = props;
  const box = useRef<HTMLDivElement>(null);
  const changed = useEffectEvent(props.onChange);
  const ready = useEffectEvent(props.onReady);
  const take = useEffectEvent(props.onFiles);
  const slash = useEffectEvent(props.onSlash);
  const begin = useEffectEvent(() => open(box.current!, { changed, take, slash, ...start(source, initial) }));
  // Before anything is painted: the field goes and the editor comes in one step, and no key is lost between.
  useLayoutEffect(() => {
    const area = source.current;
    const hadFocus = area !== null && document.activeElement === area;
    const cursor = hadFocus ? area.selectionStart + 1 : null;
    const editor = begin();
    ready(handleOf(editor));
    if (hadFocus) editor.commands.focus(cursor);
    return () => {
      ready(null);
      editor.destroy();
    };
  }, [source]);
  useLayoutEffect(() => {
    const field = box.current?.firstElementChild;
    field?.setAttribute('aria-label', label);
    field?.setAttribute('lang', lang);
    if (describedBy) field?.setAttribute('aria-describedby', describedBy);
  }, [label, lang, describedBy]);
  return <div ref={box} />;
}

function start(source: RichEditorProps['source'], { text, html }: RichEditorProps['initial']): { content: string } {
  const typed = source.current?.value ?? text;
  return { content: html !== '' && typed === text ? shownHtml(html) : htmlOfText(typed) };
}

interface Opening {
  content: string;
  changed: () => void;
  take: RichEditorProps['onFiles'];
  slash: () => void;
}

function open(element: HTMLElement, { content, changed, take, slash }: Opening): Editor {
  return new Editor({
    element,
    content,
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        ...{ heading: false, horizontalRule: false, underline: false, strike: false },
        link: { openOnClick: false, autolink: true, defaultProtocol: 'https', protocols: ['mailto', 'tel'] },
      }),
      Image.configure({ inline: true, allowBase64: false }),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'rich writing' },
      handleKeyDown: ({ state }, event) => {
        // It would break the line; here it sends.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
        const { $from, empty } = state.selection;
        if (event.key !== '/' || !empty || $from.parent.content.size > 0) return false;
        event.preventDefault();
        slash();
        return true;
      },
      handlePaste: (_, event) => takeFiles(event.clipboardData, 'pasted', take),
      handleDrop: (_, event) => takeFiles(event.dataTransfer, 'dropped', take),
      transformPastedHTML: withoutForeignPictures,
    },
    onUpdate: changed,
  });
}

function takeFiles(data: DataTransfer | null, how: 'pasted' | 'dropped', take: RichEditorProps['onFiles']): boolean {
  const files = [...(data?.files ?? [])];
  // Office programs paste a picture of the text beside the text itself.
  if (files.length === 0 || (how === 'pasted' && data?.types.includes('text/html'))) return false;
  return take(files, how);
}

/** A picture of another page is none of the ticket's: it would be fetched from there. */
function withoutForeignPictures(html: string): string {
  return html.replace(/<img\b[^>]*>/gi, (tag) =>
    /src="\/api\/v1\/files\/[0-9a-f-]{36}\?inline=1"/.test(tag) ? tag : '',
  );
}

function handleOf(editor: Editor): RichHandle {
  return {
    read: () => ({
      html: editor.isEmpty ? '' : keptHtml(editor.getHTML()),
      text: editor.getText({ blockSeparator: '\n\n' }),
      cursor: editor.state.selection.head,
    }),
    focus: (cursor = null) => void editor.commands.focus(cursor ?? 'end'),
    format: (format) => void commands[format](editor),
    setLink(address) {
      const chain = editor.chain().focus().extendMarkRange('link');
      if (address === '') chain.unsetLink().run();
      else if (editor.state.selection.empty)
        chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
      else chain.setLink({ href: address }).run();
    },
    insertPicture: ({ id, name }) =>
      void editor
        .chain()
        .focus()
        .setImage({ src: urls.picture(id), alt: name })
        .run(),
    insertText: (text) => void editor.chain().focus().insertContent(htmlOfText(text)).run(),
  };
}

const commands: Record<Format, (editor: Editor) => boolean> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  list: (editor) => editor.chain().focus().toggleBulletList().run(),
  numbers: (editor) => editor.chain().focus().toggleOrderedList().run(),
  quote: (editor) => editor.chain().focus().toggleBlockquote().run(),
  code: (editor) => editor.chain().focus().toggleCode().run(),
};
