import { useMatches } from 'react-router';
import type { PaletteMacro } from '#web/console/commands/palette-items.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Returns the macros of the open ticket; empty on other pages. */
export function useMacrosHere(): readonly PaletteMacro[] {
  const page = useMatches().at(-1)?.loaderData as Partial<TicketPage> | undefined;
  return page?.composer?.macros ?? [];
}
