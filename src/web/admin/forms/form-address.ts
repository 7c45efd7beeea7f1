import type { Kind } from '#domain/ticket/vocabulary.ts';

/** A form of a desk, as the addresses of its pages name it. */
export interface FormAddress {
  kind: Kind;
  /** The desk's prefix. */
  desk: string;
}
