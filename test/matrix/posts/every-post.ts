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

/** Every button of the console, the portal, the account pages and the links in mails. */
export const everyonesPosts: Post[] = [
  ...consolePosts(),
  ...callPosts(),
  ...ownConsolePosts(),
  ...writingPosts(),
  ...viewPosts(),
  ...portalPosts(),
  ...accountPosts(),
  ...linkPosts(),
];

/** Every button that acts on something that belongs to someone. */
export const everyPost: Post[] = [...everyonesPosts, ...adminPosts()];
