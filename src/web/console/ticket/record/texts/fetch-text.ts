/** The words of a file of plain text: UTF-8, or what Windows writes where it is none. Null where it cannot be had. */
export async function fetchText(address: string): Promise<string | null> {
  const bytes = await fetch(address).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  return bytes && decodeText(bytes);
}

/** Never fails: each byte is a letter in windows-1252. A byte order mark tells of UTF-16 and is no part of the text. */
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
