import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, languages, readLanguage } from '#domain/language.ts';
import type { Visit } from '#web/app/context.ts';
import { existing } from '#web/app/responses.ts';
import type { NotSpoken } from '#web/shared/document/error-page.tsx';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { shownLook } from '#web/shared/frame/shown-look.ts';

/** Returns the desk with this prefix, or the first desk for null (contract.md). Throws 404 for an unknown prefix. */
export async function findPublicDesk({ services }: Visit, prefix: string | null): Promise<Desk> {
  const desks = await services.world.allDesks(services.world.db);
  return existing(prefix === null ? desks[0] : desks.find((each) => each.prefix === prefix));
}

/** Returns the desk's data for the frame of its pages. Addresses of the first desk omit its prefix. */
export async function framed(visit: Visit, desk: Desk): Promise<FramedDesk> {
  const { world } = visit.services;
  const first = (await world.allDesks(world.db))[0];
  return {
    name: desk.names[visit.language],
    prefix: first?.id === desk.id ? null : desk.prefix,
    look: shownLook(desk),
    languages: inOrder(desk.languages),
  };
}

/** Like `framed`, for a page whose address names a language. Throws 404 (`NotSpoken`) if the desk does not have it. */
export function framedInAddress(visit: Visit, desk: Desk): Promise<FramedDesk> {
  if (!desk.languages.includes(visit.language)) throw data<NotSpoken>({ spoken: inOrder(desk.languages) }, 404);
  return framed(visit, desk);
}

function inOrder(spoken: readonly Language[]): Language[] {
  return languages.filter((language) => spoken.includes(language));
}

/** Returns the language of a public page, which its address names. */
export function languageOf(params: { language?: string }): Language {
  const language = readLanguage(params.language);
  if (language === null || language !== params.language) throw data(null, 404);
  return language;
}
