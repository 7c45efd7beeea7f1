/** Longest name within the archive: with its folders below what Windows takes. */
const nameCharactersMax = 80;

/** Names that Windows gives to devices, whatever comes after the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file's name as it may stand in an archive, whoever unpacks it where: no path, no sign that a file system or a terminal
 * reads otherwise, no device, and its number before it, so that no two are one.
 */
export function safeName(name: string, place: number): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : '';
  const stem = [...(ending ? plain.slice(0, dot) : plain)].slice(0, nameCharactersMax).join('');
  const whole = `${stem || 'file'}${ending}`;
  return `${String(place).padStart(2, '0')}-${devices.test(whole) ? '_' : ''}${whole}`;
}
