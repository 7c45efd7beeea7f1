import { deskPosts } from './desk-posts.ts';
import { directoryPosts } from './directory-posts.ts';
import { formPosts, lookPosts } from './form-posts.ts';
import { peoplePosts } from './people-posts.ts';
import type { Post } from './post.ts';
import { textPosts } from './text-posts.ts';
import { wordPosts } from './word-posts.ts';

/** Every form of the administration. */
export function adminPosts(): Post[] {
  return [
    ...wordPosts(),
    ...deskPosts(),
    ...textPosts(),
    ...lookPosts(),
    ...formPosts(),
    ...directoryPosts(),
    ...peoplePosts(),
  ];
}
