import type { Kind } from '#domain/ticket/vocabulary.ts';

/** Which form of which desk: what every address of its pages names. */
export interface FormAddress {
  kind: Kind;
  /** The desk's prefix. */
  desk: string;
}
