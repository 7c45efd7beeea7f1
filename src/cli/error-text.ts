/** The words of an error, in one line. A host with several addresses gives several errors; the last is enough. */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorText(error.errors.at(-1));
  if (error instanceof Error) return error.message || error.name;
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [code, message].filter((word) => typeof word === 'string').join(' ') || `an object with ${keysOf(error)}`;
}

/** The values may be personal data. */
function keysOf(error: object): string {
  return Object.keys(error).join(', ') || 'no fields';
}

/** Text of a database or file for a terminal, which obeys control characters. Line breaks stay. */
export function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\ufffd');
}
