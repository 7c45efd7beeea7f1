import { inEachLanguage } from '#domain/language.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import { putTemplate } from '#store/templates/templates.ts';
import type { MatrixWorld } from './world.ts';

export const templateId = '0199aaaa-0000-7000-8000-0000000000c1';
export const otherTemplateId = '0199aaaa-0000-7000-8000-0000000000c2';

/** Saves a ticket template of the first desk, as new, or a second one. */
export async function withTemplate(
  { desk, deskIds }: MatrixWorld,
  { other = false, ...more }: Partial<TicketTemplate> & { other?: boolean } = {},
): Promise<void> {
  const [id, position] = other ? [otherTemplateId, 902] : [templateId, 901];
  const [names, summaries, texts] = ['Badge', 'Un nouveau badge', 'Nom et service.'].map((text) =>
    inEachLanguage(() => text),
  ) as [TicketTemplate['names'], TicketTemplate['summaries'], TicketTemplate['texts']];
  const template: TicketTemplate = {
    ...{ id, deskId: deskIds.one, position, names, kind: 'request', summaries, texts, acts: [], retiredAt: null },
    ...{ recurs: null, requesterId: null, quiet: false, nextAt: null },
    ...more,
  };
  await desk.world.transact(({ trx }) => putTemplate(trx, template));
}
