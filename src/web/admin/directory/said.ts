import { directoryAdminWords } from '#locales/admin/messages.ts';

type Said = keyof typeof directoryAdminWords.fr.saved;

/** Returns the result that `?done=` names, or null if it is unknown. */
export function saidIn(request: Request): Said | null {
  const said = new URL(request.url).searchParams.get('done');
  return said !== null && Object.hasOwn(directoryAdminWords.fr.saved, said) ? (said as Said) : null;
}
