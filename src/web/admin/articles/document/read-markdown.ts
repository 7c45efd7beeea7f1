import type { Token } from 'markdown-it';
import { markdown } from '#web/shared/article-markdown.ts';
import type { Mark, Node } from './nodes.ts';

/** Returns the document of a text; null if the editor cannot show it whole, such as a table. */
export function readMarkdown(body: string): Node | null {
  const root: Node = { type: 'doc', content: [] };
  const within = [root];
  for (const token of markdown.parse(body, {})) {
    const parent = within.at(-1)!;
    if (token.nesting === -1) within.pop();
    else if (token.type === 'inline') {
      const inline = readInline(token.children ?? []);
      if (inline === null) return null;
      parent.content = inline;
    } else {
      const node = blockOf(token);
      if (node === null) return null;
      parent.content!.push(node);
      if (token.nesting === 1) within.push(node);
    }
  }
  return isShown(root) ? root : null;
}

function blockOf(token: Token): Node | null {
  const { type, tag, content } = token;
  switch (type) {
    case 'paragraph_open':
      return { type: 'paragraph', content: [] };
    case 'heading_open':
      return { type: 'heading', attrs: { level: Number(tag.slice(1)) }, content: [] };
    case 'bullet_list_open':
      return { type: 'bulletList', content: [] };
    case 'ordered_list_open':
      return { type: 'orderedList', attrs: { start: Number(token.attrGet('start') ?? 1) }, content: [] };
    case 'list_item_open':
      return { type: 'listItem', content: [] };
    case 'blockquote_open':
      return { type: 'blockquote', content: [] };
    case 'hr':
      return { type: 'horizontalRule' };
    case 'fence':
    case 'code_block':
      return codeBlock(content.replace(/\n$/, ''), token.info.trim());
    default:
      return null;
  }
}

function codeBlock(text: string, language: string): Node {
  const content = text === '' ? [] : [{ type: 'text', text }];
  return { type: 'codeBlock', attrs: { language: language || null }, content };
}

const markTypes: Record<string, string> = { strong: 'bold', em: 'italic', s: 'strike', a: 'link' };

/** Null if code is part of a link or emphasised: in the editor, code has no other mark. */
function readInline(tokens: readonly Token[]): Node[] | null {
  const marks: Mark[] = [];
  const nodes: Node[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) marks.push(markOf(token));
    else if (token.nesting === -1) marks.pop();
    else if (token.type === 'hardbreak') nodes.push({ type: 'hardBreak' });
    else if (token.type === 'code_inline') {
      if (marks.length > 0) return null;
      nodes.push(textNode(token.content, [{ type: 'code' }]));
    } else if (token.type === 'softbreak') nodes.push(textNode(' ', marks));
    else if (token.content !== '') nodes.push(textNode(token.content, marks));
  }
  return nodes;
}

function markOf(token: Token): Mark {
  const type = markTypes[token.tag] ?? token.tag;
  const href = token.attrGet('href');
  return type === 'link' ? { type, attrs: { href, title: token.attrGet('title') } } : { type };
}

function textNode(text: string, marks: readonly Mark[]): Node {
  // The same mark twice says nothing more.
  const each = marks.filter(({ type }, at) => marks.findIndex((mark) => mark.type === type) === at);
  return each.length > 0 ? { type: 'text', text, marks: each } : { type: 'text', text };
}

/** In the editor, an item begins with a paragraph, and a quotation is not empty. */
function isShown({ type, content = [] }: Node): boolean {
  if (type === 'listItem' && content.length === 0) content.push({ type: 'paragraph' });
  if (type === 'listItem' && content[0]?.type !== 'paragraph') return false;
  if (type === 'blockquote' && content.length === 0) return false;
  return content.every(isShown);
}
