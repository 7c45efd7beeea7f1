import { urls } from '#web/urls.ts';

/**
 * The marks of a place in which the script says that something is new; without it, a reader loads the page again. With a
 * form, showing what is new sends it, so that nothing typed is lost.
 */
export function liveMarks({ ticket, form }: { ticket?: string; form?: string } = {}) {
  return { 'data-live': urls.events(), 'data-live-ticket': ticket, 'data-live-form': form };
}
