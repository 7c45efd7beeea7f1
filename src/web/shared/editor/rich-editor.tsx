import Image from '@tiptap/extension-image';
import { type Content, Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { replaceBetween } from '#domain/text-scan.ts';
import { urls } from '#web/app/urls.ts';
import { type Format, htmlOfText, type RichHandle, savedHtml } from './rich-handle.ts';

interface RichEditorProps {
  /** The plain field that the editor replaces; its text and cursor are transferred. */
  source: RefObject<HTMLTextAreaElement | null>;
  /** The content for what the field holds. */
  begin: (typed: string) => Content;
  /** An article has headings and rules, a message has pictures. */
  kind?: 'message' | 'article';
  label: string;
  lang: string;
  describedBy?: string;
  /** Called when the editor is loaded but not yet visible; `cursor` is the position if the field was focused. */
  onReady: (handle: RichHandle | null, cursor: number | null) => void;
  onChange: () => void;
  /** Called on a slash in an empty line, or on two opening brackets. */
  onAsk?: (what: Asked) => void;
  /** Called with pasted or dropped files; returns true if they are accepted. */
  onFiles?: (files: File[], how: 'pasted' | 'dropped') => boolean;
}

/** The pickers that typing opens. */
export type Asked = 'macros' | 'articles';

/** The editor, loaded on first use. It injects no styles, which the CSP would refuse. */
export default function RichEditor(props: RichEditorProps) {
  const { source, begin, kind = 'message', label, lang, describedBy } = props;
  const box = useRef<HTMLDivElement>(null);
  const changed = useEffectEvent(props.onChange);
  const ready = useEffectEvent(props.onReady);
  const take = useEffectEvent<Opening['take']>((files, how) => props.onFiles?.(files, how) ?? false);
  const ask = useEffectEvent((what: Asked) => props.onAsk?.(what));
  const start = useEffectEvent(() => {
    const asks = props.onAsk !== undefined;
    return open(box.current!, { kind, content: begin(source.current?.value ?? ''), changed, take, ask, asks });
  });
  // Before painting: the editor replaces the field in one step, so that no key press is lost.
  useLayoutEffect(() => {
    const area = source.current;
    const editor = start();
    ready(handleOf(editor), area !== null && document.activeElement === area ? area.selectionStart + 1 : null);
    return () => {
      ready(null, null);
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

interface Opening {
  kind: 'message' | 'article';
  content: Content;
  changed: () => void;
  take: (files: File[], how: 'pasted' | 'dropped') => boolean;
  ask: (what: Asked) => void;
  /** Whether typing opens pickers here. */
  asks: boolean;
}

function open(element: HTMLElement, { kind, content, changed, take, ask, asks }: Opening): Editor {
  const isArticle = kind === 'article';
  return new Editor({
    element,
    content,
    injectCSS: false,
    // Keep a trailing space while typing.
    parseOptions: { preserveWhitespace: true },
    extensions: [
      StarterKit.configure({
        heading: isArticle ? {} : false,
        horizontalRule: isArticle ? {} : false,
        underline: false,
        strike: isArticle ? {} : false,
        link: { openOnClick: false, autolink: true, defaultProtocol: 'https' },
      }),
      ...(isArticle ? [] : [Image.configure({ inline: true, allowBase64: false })]),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'rich writing' },
      // The editor would swallow Escape, which leaves the field.
      handleDOMEvents: {
        keydown: (view, { key }) => {
          // Tab indents an item of a list; the console has its own place to go.
          if (key === 'Escape' && isArticle) view.dom.blur();
          return key === 'Escape';
        },
      },
      handleKeyDown: (view, event) => {
        // Ctrl+Enter sends; the editor would insert a line break.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
        const asked = asks ? askedBy(view.state, event.key) : null;
        if (asked === null) return false;
        event.preventDefault();
        const { from } = view.state.selection;
        if (asked === 'articles') view.dispatch(view.state.tr.delete(from - 1, from));
        ask(asked);
        return true;
      },
      handlePaste: (_, event) => takeFiles(event.clipboardData, 'pasted', take),
      handleDrop: (_, event) => takeFiles(event.dataTransfer, 'dropped', take),
      transformPastedHTML: withoutForeignPictures,
    },
    onUpdate: changed,
  });
}

/** Returns the picker that a key opens here. The first of two brackets is in the text already. */
function askedBy({ selection, doc }: Editor['state'], key: string): Asked | null {
  const { $from, empty, from } = selection;
  if (!empty) return null;
  if (key === '/' && $from.parent.content.size === 0) return 'macros';
  return key === '[' && $from.parentOffset > 0 && doc.textBetween(from - 1, from) === '[' ? 'articles' : null;
}

function takeFiles(data: DataTransfer | null, how: 'pasted' | 'dropped', take: Opening['take']): boolean {
  const files = [...(data?.files ?? [])];
  // Office programs paste an image of the text together with the text.
  if (files.length === 0 || (how === 'pasted' && data?.types.includes('text/html'))) return false;
  return take(files, how);
}

/** Removes images of other sites, which would be loaded from there. */
function withoutForeignPictures(html: string): string {
  return replaceBetween(html, /<img\b/gi, '>', (tag) =>
    /src="\/api\/v1\/files\/[0-9a-f-]{36}\?inline=1"/.test(tag) ? tag : '',
  );
}

function handleOf(editor: Editor): RichHandle {
  return {
    read: () => ({
      html: editor.isEmpty ? '' : savedHtml(editor.getHTML()),
      text: editor.getText({ blockSeparator: '\n\n' }),
      cursor: editor.state.selection.head,
    }),
    document: () => editor.getJSON(),
    focus(cursor = null) {
      editor.commands.focus(cursor ?? 'end');
      enter(editor);
    },
    format: (format) => void commands[format](editor),
    setLink(address, text) {
      const chain = enter(editor).extendMarkRange('link');
      if (address === '') chain.unsetLink().run();
      else if (editor.state.selection.empty)
        chain.insertContent([linked(address, text ?? address), ...(text ? [{ type: 'text', text: ' ' }] : [])]).run();
      else chain.setLink({ href: address }).run();
    },
    insertPicture: ({ id, name }) =>
      void enter(editor)
        .setImage({ src: urls.picture(id), alt: name })
        .run(),
    insertText: (text) => void enter(editor).insertContent(htmlOfText(text)).run(),
    insertHtml: (html) => void enter(editor).insertContent(html).run(),
  };
}

function linked(href: string, text: string) {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] };
}

/** Synchronous: the editor's own focus waits for the next frame and would lose keys. */
function enter(editor: Editor) {
  editor.view.focus();
  return editor.chain();
}

const commands: Record<Format, (editor: Editor) => boolean> = {
  heading: (editor) => enter(editor).toggleHeading({ level: 2 }).run(),
  subheading: (editor) => enter(editor).toggleHeading({ level: 3 }).run(),
  bold: (editor) => enter(editor).toggleBold().run(),
  italic: (editor) => enter(editor).toggleItalic().run(),
  list: (editor) => enter(editor).toggleBulletList().run(),
  numbers: (editor) => enter(editor).toggleOrderedList().run(),
  quote: (editor) => enter(editor).toggleBlockquote().run(),
  code: (editor) => enter(editor).toggleCode().run(),
};
