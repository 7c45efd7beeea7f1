import { fileBytesMax, filesMax } from '#desk/files/save-file.ts';
import type { FormLimits } from '#desk/sign-in/sent-body.ts';

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** Every form without a row below. The largest has a row for each ticket of a list. */
const usual: FormLimits = { textBytesMax: 256 * kibibyte, fieldsMax: 2_000, nameBytesMax: 200, files: null };

/** The largest file, with the lines around it. */
const oneFile = { max: 1, bytesMax: fileBytesMax + mebibyte };
/** Without scripts a form sends all its files at once: one of the largest, or several small ones. More than allowed are named. */
const severalFiles = { max: filesMax + 30, bytesMax: 31 * mebibyte };
/** Questions with long answers, beside the sealed copy of the earlier ones. */
const longAnswers = 512 * kibibyte;
/** A text of 100,000 characters, the same with its formats, and its questions. */
const message = 2 * mebibyte;

/** Larger limits, with their reasons. Pages that anyone may open are here for their files alone. */
const larger: Record<string, Partial<FormLimits>> = {
  '/:language/contact/files': { files: oneFile },
  '/:language/contact/about/:place': { textBytesMax: longAnswers, files: severalFiles },
  '/:language/contact/received/:token/rest': { textBytesMax: longAnswers, files: severalFiles },
  '/:language/answer/:token': { textBytesMax: longAnswers, files: severalFiles },
  '/portal/tickets/:number': { textBytesMax: longAnswers, files: severalFiles },
  '/portal/tickets/:number/files': { files: oneFile },
  '/console/tickets/:number': { textBytesMax: message, files: severalFiles },
  '/console/tickets/:number/files': { files: oneFile },
  '/console/tickets/:number/send': { textBytesMax: message },
  '/console/tickets/:number/draft': { textBytesMax: message },
  '/console/tickets/:number/preview': { textBytesMax: message },
  // An answer to the requesters of several tickets, in each of their languages.
  '/console/tickets/:number/split': { textBytesMax: message },
  '/console/tickets/:number/join': { textBytesMax: message },
  '/console/tickets/:number/cause': { textBytesMax: message },
  '/console/bulk': { textBytesMax: message },
  // The words of a caller, or a letter.
  '/console/new': { textBytesMax: message },
  '/console/calls/:id': { textBytesMax: message },
  '/console/calls/:id/notes': { textBytesMax: message },
  // A title and 20,000 characters in each language.
  '/admin/articles/new': { textBytesMax: mebibyte },
  '/admin/articles/:id': { textBytesMax: mebibyte },
  '/admin/look': { files: oneFile },
  '/admin/directory/files': { files: oneFile },
  // The checked file comes back as a text with its translations.
  '/admin/desks/:prefix/calendar/file': { textBytesMax: mebibyte, files: oneFile },
};

const patterns = Object.entries(larger).map(
  ([pattern, limits]) => [new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`), { ...usual, ...limits }] as const,
);

/** The limits of a form that is posted to this address. An address that is written in another way gets the usual limits. */
export function formLimitsOf(pathname: string): FormLimits {
  const page = pathname.replace(/\.data$/, '');
  return patterns.find(([pattern]) => pattern.test(page))?.[1] ?? usual;
}
