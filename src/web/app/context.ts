import { createContext } from 'react-router';
import type { SentBody } from '#desk/sign-in/sent-body.ts';
import type { Visitor } from '#desk/sign-in/visitor.ts';
import type { Theme } from '#web/app/kept-choice.ts';
import type { SentForm } from '#web/app/sent-form.ts';
import type { Services } from '#web/app/services.ts';

/** A visitor with the services of pages. */
export interface Caller extends Visitor {
  services: Services;
}

/** The caller and data of the request itself, as loaders and actions receive it. */
export interface Visit extends Caller {
  /** Reads the posted form, within the limits of its page. Actions call `readForm`. */
  posted(): ReturnType<SentBody['form']>;
  theme: Theme;
  /** Allows the script and style elements of this response (script-src, style-src). */
  nonce: string;
}

/** Facts about a page, known after rendering. */
export interface Made {
  /** The query parameters that a cached page may have; null if the page is not cached. */
  cachedWith: readonly string[] | null;
}

/** Set where the page is rendered, read where it is sent. */
export const madeContext = createContext<Made>();

/** Reads the form that this request sent, for a page that returns it; null if it is not returned. */
export const sentFormContext = createContext<(() => Promise<SentForm | null>) | null>(null);

/** Read with `context.get(visitContext)` in every loader and action. */
export const visitContext = createContext<Visit>();
