import { accountPosts } from './account-posts.ts';
import { adminPosts } from './admin-posts.ts';
import { callPosts } from './call-posts.ts';
import { consolePosts } from './console-posts.ts';
import { ownConsolePosts } from './own-console-posts.ts';
import { portalPosts } from './portal-posts.ts';
import type { Post } from './post.ts';
import { linkPosts } from './public-posts.ts';
import { viewPosts } from './view-posts.ts';
import { writingPosts } from './writing-posts.ts';

/** Every button that acts on something that belongs to someone. */
export const everyPost: Post[] = [
  ...consolePosts(),
  ...callPosts(),
  ...ownConsolePosts(),
  ...writingPosts(),
  ...viewPosts(),
  ...portalPosts(),
  ...accountPosts(),
  ...linkPosts(),
  ...adminPosts(),
];
