import assert from 'node:assert/strict';
import { announce } from '#desk/announcements/announcements.ts';
import { writeArticle } from '#desk/articles/articles.ts';
import type { World } from '#desk/spine/world.ts';
import { saveView } from '#desk/views/views.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleTexts, noTexts } from '#domain/articles/article.ts';
import { languages } from '#domain/language.ts';

/** Things other than tickets that a desk shows to its staff only: a draft article, a future announcement and a shared view. */
export interface SavedThings {
  articleId: string;
  announcementId: string;
  viewId: string;
}

/** Creates them, each with its own secret word in every language. */
export async function saveThings(
  world: World,
  agent: Actor,
  deskId: string,
  word: (what: string) => string,
): Promise<SavedThings> {
  const said = `Brouillon ${word('draft of an article')}`;
  const written = await writeArticle(world, agent, {
    articleId: null,
    deskId,
    seen: null,
    texts: articleTexts(said),
  });
  assert.ok('articleId' in written, JSON.stringify(written));
  const titles = inEach(`Panne ${word('announcement to come')}`);
  const announced = await announce(world, agent, deskId, {
    siteNumber: null,
    titles,
    texts: titles,
    fromAt: '2026-12-20T09:00:00Z',
    untilAt: null,
  });
  assert.ok('id' in announced, JSON.stringify(announced));
  const view = { name: `Vue ${word('name of a shared view')}`, filter: 'urgent:true', sort: 'due', deskId } as const;
  const saved = await saveView(world, agent, view);
  assert.ok('viewId' in saved, JSON.stringify(saved));
  return { articleId: written.articleId, announcementId: announced.id, viewId: saved.viewId };
}

export function articleTexts(text: string): ArticleTexts {
  return { ...noTexts, ...Object.fromEntries(languages.map((each) => [each, { title: text, body: text }])) };
}

function inEach(text: string) {
  return { fr: text, nl: text, de: text, en: text };
}
