import { Fragment, type ReactNode } from 'react';
import type { Mark, Node } from './nodes.ts';
import { readMarkdown } from './read-markdown.ts';

/** A text as it will look; as typed if the editor cannot show it whole. */
export default function DocumentView({ body, lang }: { body: string; lang: string }) {
  const document = readMarkdown(body);
  return document ? (
    <div lang={lang} className="rich text-message">
      {drawn(document.content)}
    </div>
  ) : (
    <pre lang={lang} className="font-[inherit] text-message whitespace-pre-wrap wrap-anywhere">
      {body}
    </pre>
  );
}

function drawn(nodes: readonly Node[] = []): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn whole.
  return nodes.map((node, at) => <Fragment key={at}>{draw(node)}</Fragment>);
}

function draw({ type, attrs, content, text, marks = [] }: Node): ReactNode {
  switch (type) {
    case 'text':
      return marks.reduceRight<ReactNode>(marked, text);
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'heading': {
      // The page has the levels above.
      const Heading = Number(attrs?.level) <= 2 ? 'h4' : 'h5';
      return <Heading className="font-strong">{drawn(content)}</Heading>;
    }
    case 'bulletList':
      return <ul>{drawn(content)}</ul>;
    case 'orderedList':
      return <ol start={Number(attrs?.start ?? 1)}>{drawn(content)}</ol>;
    case 'listItem':
      return <li>{drawn(content)}</li>;
    case 'blockquote':
      return <blockquote>{drawn(content)}</blockquote>;
    case 'codeBlock':
      return <pre>{drawn(content)}</pre>;
    default:
      return <p>{drawn(content)}</p>;
  }
}

function marked(inside: ReactNode, { type, attrs }: Mark): ReactNode {
  switch (type) {
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'strike':
      return <s>{inside}</s>;
    case 'code':
      return <code>{inside}</code>;
    default:
      return (
        <a href={String(attrs?.href)} target="_blank" rel="noreferrer">
          {inside}
        </a>
      );
  }
}
