import type { Outcome, Refused } from '#desk/spine/outcome.ts';

/** Limits of a posted form. A form beyond one of them is refused as a whole, with the figure (R43). */
export interface FormLimits {
  /** Bytes of a body without files, and of all names and values of one with files. */
  textBytesMax: number;
  fieldsMax: number;
  nameBytesMax: number;
  /** Null for a page that takes no files. */
  files: { max: number; bytesMax: number } | null;
}

/** The limit that a body exceeds, and its figure. */
export interface Exceeded {
  limit: 'bytes' | 'fields' | 'files' | 'nameBytes' | 'depth' | 'elements';
  max: number;
}

export type BodyRefused = Refused<'malformed'> | Refused<'tooLarge', Exceeded>;

/** The body of a request, which is read once. The request itself has none. */
export interface SentBody {
  /** Refuses a body that is larger than its route takes, by its declared length, before anything of it is read. */
  refusedUnread(limits: FormLimits): Exceeded | null;
  /** The fields and files of a form. Files lie on disk until the request is answered. */
  form(limits: FormLimits): Promise<Outcome<{ form: FormData }, BodyRefused>>;
  json(): Promise<Outcome<{ json: unknown }, BodyRefused>>;
}
