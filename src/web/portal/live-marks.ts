import { urls } from '#web/app/urls.ts';

/**
 * Returns attributes for the element in which the script announces changes; without it, readers reload. With a form, loading the
 * changes posts it, so that no input is lost.
 */
export function liveMarks({ ticket, form }: { ticket?: string; form?: string } = {}) {
  return { 'data-live': urls.events(), 'data-live-ticket': ticket, 'data-live-form': form };
}
