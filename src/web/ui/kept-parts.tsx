import { createContext, type ReactElement, use } from 'react';

/** A part of a page that asks nothing of what is around it: no context, and no state. */
export interface KeptPart {
  /** While this object is the same, or this text says the same, the part does too; null is a part of this page alone. */
  of: object | string | null;
  /** With a key of its own among its siblings. */
  element(): ReactElement;
}

/** Sets parts of a page once for all pages that show them. */
export interface MarkupKeeper {
  /** The markup of these parts, as it stands on the page in the end. */
  place(parts: readonly KeptPart[]): string;
}

/** On the server alone: a browser sets what it shows itself. */
export const MarkupContext = createContext<MarkupKeeper | null>(null);

/**
 * An element whose children are set once on the server for all pages that show them, in the very markup that the browser goes on from.
 * For what is long and seldom new: to set the rows of a list and its navigation was most of what a page cost.
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
  /** On this page they do ask something of what is around them, and are set with it, in the same place. */
  areLive?: boolean;
}
