import { buildPages } from '#cli/build-pages.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { RespondWithPage } from '#http/parts.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';

/** The pages for the web server, built if needed. */
export async function openPages(
  services: Services,
  say: (line: string) => void,
): Promise<{ pages: RespondWithPage; assetsFolder: string }> {
  const started = performance.now();
  const { built, failure } = await buildPages();
  if (failure !== null) throw new CommandRefused(`The pages could not be built:\n${failure}`);
  if (built) say(`Built the pages in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  const { respond, assetDirectory } = await loadPages();
  const pages: RespondWithPage = (request, visitor) => {
    return respond(request, { ...visitor, services });
  };
  return { pages, assetsFolder: assetDirectory };
}
