import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import type { Visit } from '#web/context.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { shownLook } from '#web/public/frame/shown-look.ts';

/** The desk of a prefix, or the first one (contract.md). A prefix that is none of ours is no page. */
export async function findPublicDesk({ services }: Visit, prefix: string | null): Promise<Desk> {
  const desks = await services.world.allDesks(services.world.db);
  const desk = prefix === null ? desks[0] : desks.find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return desk;
}

/** What the frame of a desk's pages needs. The first desk's addresses do not name it. */
export async function framed(visit: Visit, desk: Desk): Promise<FramedDesk> {
  const { world } = visit.services;
  const first = (await world.allDesks(world.db))[0];
  return {
    name: desk.names[visit.language],
    prefix: first?.id === desk.id ? null : desk.prefix,
    look: shownLook(desk),
  };
}

/** The language of a public page is the one that its address names. */
export function languageOf(params: { language?: string }): Language {
  const language = readLanguage(params.language);
  if (language === null || language !== params.language) throw data(null, 404);
  return language;
}
