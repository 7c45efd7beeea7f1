import assert from 'node:assert/strict';
import { publishArticle } from '#desk/articles/articles.ts';
import { articleTexts } from '../saved-things.ts';
import type { MatrixWorld } from '../world.ts';
import { at, inEach, post, staff } from './admin-parts.ts';
import type { Post } from './post.ts';

const article = { ...inEach('title', 'Comment faire'), ...inEach('body', 'Ainsi.') };

/** Articles and announcements of the first desk. */
export function wordPosts(): Post[] {
  const [fresh, saved] = ['/admin/articles/new', '/admin/articles/:id'];
  const ofOne = ({ saved: { one } }: MatrixWorld) => `/admin/articles/${one.articleId}`;
  const published = async (matrix: MatrixWorld) => {
    const { articleId } = matrix.saved.one;
    const order = { articleId, deskId: matrix.deskIds.one, seen: null, texts: articleTexts('Voilà') };
    const done = await publishArticle(matrix.desk.world, matrix.actorOf('lena'), order);
    assert.ok('articleId' in done, JSON.stringify(done));
    return ofOne(matrix);
  };
  const said = { ...inEach('titles', 'Panne'), ...inEach('texts', 'Nous cherchons.'), sites: 'all' };
  return [
    ...['save', 'publish'].map((each) =>
      post(
        fresh,
        `intent=${each}`,
        staff,
        at(() => `${fresh}?desk=DTO`, `intent=${each}`, article),
      ),
    ),
    post(
      fresh,
      'intent=preview',
      staff,
      at(() => `${fresh}?desk=DTO`, 'intent=preview', article),
      {
        onlyAnswers: true,
      },
    ),
    ...['save', 'publish', 'discard'].map((each) =>
      post(saved, `intent=${each}`, staff, at(ofOne, `intent=${each}`, each === 'discard' ? {} : article)),
    ),
    post(saved, 'intent=preview', staff, at(ofOne, 'intent=preview', article), { onlyAnswers: true }),
    post(saved, 'intent=change', staff, at(published, 'intent=change', article)),
    post(saved, 'intent=withdraw', staff, at(published, 'intent=withdraw')),
    post(
      '/admin/announcements/new',
      '',
      staff,
      at(() => '/admin/announcements/new?desk=DTO', '', said),
    ),
    post(
      '/admin/announcements/:id',
      '',
      staff,
      at(({ saved: { one } }) => `/admin/announcements/${one.announcementId}?desk=DTO`, '', said),
    ),
    post('/admin/announcements', 'intent=end', staff, async ({ matrix, filled }) => ({
      ...(await filled('/admin/announcements?desk=DTO', 'intent=end')),
      about: [matrix.saved.one.announcementId],
    })),
  ];
}
