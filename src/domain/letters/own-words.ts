import type { InEachLanguage } from '#domain/language.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';

/** A letter without an entry has no own paragraph. */
export type OwnWords = Partial<Record<OwnLetter, InEachLanguage>>;

/** The placeholders of a paragraph: `{number}` becomes the ticket number. */
export const placeholders = ['number', 'desk', 'mailbox', 'hours'] as const;
export type Placeholder = (typeof placeholders)[number];
