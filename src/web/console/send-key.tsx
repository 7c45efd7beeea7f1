import { useWords } from '#web/console/use-words.ts';
import { Key } from '#web/ui/key.tsx';

/** Ctrl with Enter, which sends, and perhaps one more key, as the keyboards of this language name them. */
export function SendKey({ also }: { also?: 'Shift' | 'Alt' }) {
  const { Ctrl, Shift } = useWords().commands.keyNames;
  const signs = [Ctrl, also === 'Shift' ? Shift : also, '↵'];
  return <Key>{signs.filter((sign) => sign !== undefined).join(' ')}</Key>;
}
