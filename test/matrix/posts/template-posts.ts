import { otherTemplateId, templateId, withTemplate } from '../saved-templates.ts';
import { withVersion } from '../saved-versions.ts';
import { at, inEach, ofDesk, onlyAnswers, post } from './admin-parts.ts';
import type { Given, Post, Sent } from './post.ts';

const templates = '/admin/desks/:prefix/templates';
const page = '/admin/desks/DTO/templates';

/** A desk's ticket templates. */
export function templatePosts(): Post[] {
  return [
    post(
      templates,
      'intent=save',
      ofDesk,
      at(() => page, 'intent=save', {
        ...inEach('name', 'Départ'),
        ...inEach('summary', 'Un départ'),
        ...inEach('text', 'Nom et date.'),
      }),
    ),
    post(templates, 'intent=save', ofDesk, (given) => onTemplate(given, 'intent=save', inEach('summary', 'Autre'))),
    post(
      templates,
      'intent=dates',
      ofDesk,
      (given) => onTemplate(given, 'intent=dates', { every: 'month' }),
      onlyAnswers,
    ),
    post(templates, 'intent=retire', ofDesk, (given) => onTemplate(given, 'intent=retire')),
    post(templates, 'intent=reinstate', ofDesk, (given) => {
      return onTemplate(given, 'intent=reinstate', {}, given.matrix.desk.world.clock.now());
    }),
    post(templates, 'intent=takeBack', ofDesk, async (given) => {
      const fields = { 'name-fr': { from: 'Avant', to: 'Badge' } };
      await withVersion(given.matrix, { part: 'templates', of: templateId, fields });
      return onTemplate(given, 'intent=takeBack');
    }),
    post(templates, 'intent=up', ofDesk, (given) => move(given, 'up')),
    post(templates, 'intent=down', ofDesk, (given) => move(given, 'down')),
  ];
}

/** A new ticket with a template: the button fills it in, and sending the form opens it. */
export function ticketsFromTemplate(by: Post['by']): Post[] {
  return [
    post('/console/new', 'intent=template', by, (given) => fromTemplate(given, 'intent=template', {}), onlyAnswers),
    post('/console/new', '', by, (given) =>
      fromTemplate(given, '', {
        filled: templateId,
        name: 'Jean',
        summary: 'Un badge',
        text: 'Pour le deuxième étage.',
      }),
    ),
  ];
}

async function fromTemplate(given: Given, press: string, fields: Record<string, string>): Promise<Sent> {
  await withTemplate(given.matrix);
  const sent = await given.filled('/console/new', press, { ...fields, template: templateId });
  return { ...sent, fields: { ...sent.fields, desk: 'DTO' } };
}

async function onTemplate(given: Given, press: string, fields = {}, retiredAt: string | null = null): Promise<Sent> {
  await withTemplate(given.matrix, { retiredAt });
  return { ...(await given.filled(`${page}?template=${templateId}`, press, fields)), about: [templateId] };
}

/** Saves two, so that one can move. */
async function move({ matrix }: Given, to: 'up' | 'down'): Promise<Sent> {
  await withTemplate(matrix);
  await withTemplate(matrix, { other: true });
  const id = to === 'up' ? otherTemplateId : templateId;
  return { to: page, fields: { template: id, intent: to }, about: [id] };
}
