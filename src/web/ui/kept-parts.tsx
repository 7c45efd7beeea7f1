import { createContext, type ReactElement, use } from 'react';

/** A part of a page that depends on no context and no state. */
export interface KeptPart {
  /** Cache key: an object compared by identity or a text compared by value; null if the part is not cached. */
  of: object | string | null;
  /** Must have a unique key among its siblings. */
  element(): ReactElement;
}

/** Renders parts of a page once for all pages that show them. */
export interface MarkupKeeper {
  /** Returns a placeholder for the markup of these parts; the page gets the markup in the end. */
  place(parts: readonly KeptPart[]): string;
}

/** Set only on the server: a browser renders the parts itself. */
export const MarkupContext = createContext<MarkupKeeper | null>(null);

/**
 * An element whose children the server renders once for all pages, with markup that the browser hydrates. Use it for long parts
 * that rarely change: rendering list rows and navigation was most of the cost of a page.
 */
export function KeptParts({ as: As, className, parts, areLive = false }: KeptPartsProps) {
  const keeper = use(MarkupContext);
  if (keeper === null || areLive) return <As className={className}>{parts.map(({ element }) => element())}</As>;
  const markup = { __html: keeper.place(parts) };
  return <As className={className} {...{ dangerouslySetInnerHTML: markup }} />;
}

interface KeptPartsProps {
  as: 'tbody' | 'ul' | 'div';
  className?: string;
  parts: readonly KeptPart[];
  /** On this page the parts depend on context, so they are rendered with the page in the same place. */
  areLive?: boolean;
}
