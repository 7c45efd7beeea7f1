import { directoryKeeperWords } from '#locales/admin/messages.ts';

export type Said = keyof typeof directoryKeeperWords.fr.saved;

/** What `?done=` says has just been done; anything else says nothing. */
export function saidIn(request: Request): Said | null {
  const said = new URL(request.url).searchParams.get('done');
  return said !== null && Object.hasOwn(directoryKeeperWords.fr.saved, said) ? (said as Said) : null;
}
