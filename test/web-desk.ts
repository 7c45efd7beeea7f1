import type { RespondWithPage } from '#http/parts.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';
import { builtPages } from './browser/built.ts';
import { type HttpChoices, type HttpDesk, openHttpDesk } from './http-desk.ts';

export interface WebDesk extends HttpDesk {
  /** Unexpected errors. */
  reported: unknown[];
  /** Submits a form as a browser without scripts does. Does not follow redirects. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** The pages of the demonstration's desk behind the real web server, without a browser. */
export async function openWebDesk(choices: HttpChoices = {}): Promise<WebDesk> {
  const { respond, assetDirectory } = await loadPages(await builtPages());
  let services: Services | undefined;
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const pages: RespondWithPage = (request, visitor) => respond(request, { ...visitor, report, services: services! });
  const desk = await openHttpDesk({ ...choices, pages, assetsFolder: assetDirectory });
  services = { world: desk.world, demonstration: null };
  return {
    ...desk,
    reported,
    get: (path, headers) => desk.respond(path, { headers }),
    post: (path, fields, headers) =>
      desk.respond(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: desk.url, ...headers },
      }),
  };
}

/** The cookies that a response sets, as the next request sends them. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}
