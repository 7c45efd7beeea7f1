import type { ConsoleWords } from '#locales/console/messages.ts';
import { Key } from '#web/ui/key.tsx';

/** Returns a shortcut as people read it: `Ctrl+k` is `Ctrl K`, `g n` is `G then N`. */
export function keyText(key: string, { keyNames, next }: ConsoleWords['commands']): string {
  return key
    .split(' ')
    .map((sign) => signText(sign, keyNames))
    .join(` ${next} `);
}

/** The shortcut as drawn keys, for the eye; screen readers get `keyText`. */
export function KeyDrawn({ keys, words }: { keys: string; words: ConsoleWords['commands'] }) {
  return (
    <span className="inline-flex flex-none gap-1" aria-hidden="true">
      {keys.split(' ').map((sign, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the signs of one key never move.
        <Key key={place}>{signText(sign, words.keyNames)}</Key>
      ))}
    </span>
  );
}

function signText(sign: string, names: ConsoleWords['commands']['keyNames']): string {
  if (sign.startsWith('Ctrl+')) return `${names.Ctrl} ${sign.slice('Ctrl+'.length).toUpperCase()}`;
  if (Object.hasOwn(names, sign)) return names[sign as keyof typeof names];
  return /^\p{Lu}$/u.test(sign) ? `${names.Shift} ${sign}` : sign.toUpperCase();
}
