/** The decoder for a Windows code page number; Western (1252) if unknown. */
export function decoderOf(codePage: number): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(nameOf(codePage));
  return (bytes) => decoder.decode(bytes);
}

function nameOf(codePage: number): string {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return names[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252');
}

const names: Record<number, string> = {
  65001: 'utf-8',
  874: 'windows-874',
  10000: 'macintosh',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};
