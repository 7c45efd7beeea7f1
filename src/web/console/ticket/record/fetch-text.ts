/** Returns the text of a plain text file: UTF-8, or windows-1252 if it is not valid UTF-8. Null if it cannot be loaded. */
export async function fetchText(address: string): Promise<string | null> {
  const bytes = await fetch(address).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  return bytes && decodeText(bytes);
}

/** Never fails: in windows-1252 each byte is a character. A byte order mark identifies UTF-16 and is not part of the text. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
