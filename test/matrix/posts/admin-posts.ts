import { cataloguePosts } from './catalogue-posts.ts';
import { checklistPosts } from './checklist-posts.ts';
import { deskPosts } from './desk-posts.ts';
import { directoryPosts } from './directory-posts.ts';
import { fieldPosts } from './field-posts.ts';
import { formPosts, lookPosts } from './form-posts.ts';
import { formerPosts } from './former-posts.ts';
import { macroPosts } from './macro-posts.ts';
import { peoplePosts } from './people-posts.ts';
import type { Post } from './post.ts';
import { templatePosts } from './template-posts.ts';
import { wordPosts } from './word-posts.ts';

/** Every form of the administration pages. */
export function adminPosts(): Post[] {
  return [
    ...wordPosts(),
    ...deskPosts(),
    ...fieldPosts(),
    ...macroPosts(),
    ...formerPosts(),
    ...checklistPosts(),
    ...templatePosts(),
    ...lookPosts(),
    ...formPosts(),
    ...cataloguePosts(),
    ...directoryPosts(),
    ...peoplePosts(),
  ];
}
