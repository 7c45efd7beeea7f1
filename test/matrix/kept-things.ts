import assert from 'node:assert/strict';
import { announce } from '#desk/announce.ts';
import type { World } from '#desk/world.ts';
import { writeArticle } from '#desk/write-article.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleTexts, noTexts } from '#domain/article.ts';
import { languages } from '#domain/language.ts';

/** What one desk keeps beside its tickets and shows to nobody yet: a draft of an article, and an announcement to come. */
export interface KeptThings {
  articleId: string;
  announcementId: string;
}

/** Each with a word of its own in every language. */
export async function keepThings(
  world: World,
  agent: Actor,
  deskId: string,
  word: (what: string) => string,
): Promise<KeptThings> {
  const said = `Brouillon ${word('draft of an article')}`;
  const written = await writeArticle(world, agent, {
    ...{ articleId: null, deskId, seenVersion: null, texts: articleTexts(said) },
  });
  assert.ok('articleId' in written, JSON.stringify(written));
  const titles = inEach(`Panne ${word('announcement to come')}`);
  const announced = await announce(world, agent, deskId, {
    ...{ siteNumber: null, titles, texts: titles, fromAt: '2026-12-20T09:00:00Z', untilAt: null },
  });
  assert.ok('id' in announced, JSON.stringify(announced));
  return { articleId: written.articleId, announcementId: announced.id };
}

export function articleTexts(text: string): ArticleTexts {
  return { ...noTexts, ...Object.fromEntries(languages.map((each) => [each, { title: text, body: text }])) };
}

function inEach(text: string) {
  return { fr: text, nl: text, de: text, en: text };
}
