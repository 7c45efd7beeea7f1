import { z } from '@hono/zod-openapi';
import { languages, spokenBy, textIn } from '#domain/language.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { usableDesks } from '#http/api/protocol/desks.ts';
import { listOf } from '#http/api/protocol/shapes.ts';

const deskShape = z
  .object({
    prefix: z.string().openapi({ example: 'DTO' }),
    name: z.string(),
    languages: z.array(z.enum(languages)).openapi({ description: 'The first is its default language.' }),
    calendar: z.object({ id: z.string(), name: z.string() }).openapi({ description: 'The days on which it works.' }),
  })
  .openapi('Desk');

export const readDesks = defineCall(
  {
    method: 'get',
    path: '/desks',
    does: 'The desks that you may use, with their languages, named in your language.',
    madeBy: 'everyone',
    status: 200,
    answer: listOf(deskShape),
  },
  async (call) => {
    const items = (await usableDesks(call)).map((desk) => {
      const language = spokenBy(desk, call.asked ?? call.actor.language);
      const { prefix, names, calendar } = desk;
      return {
        ...{ prefix, name: textIn(names, language, desk.languages), languages: [...desk.languages] },
        calendar: { id: calendar.id, name: textIn(calendar.names, language, desk.languages) },
      };
    });
    return { answer: { items, next: null } };
  },
);
