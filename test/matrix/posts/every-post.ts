import { accountPosts } from './account-posts.ts';
import { adminPosts } from './admin-posts.ts';
import { consolePosts } from './console-posts.ts';
import { portalPosts } from './portal-posts.ts';
import type { Post } from './post.ts';
import { linkPosts } from './public-posts.ts';
import { viewPosts } from './view-posts.ts';
import { writingPosts } from './writing-posts.ts';

/** Every button of the console, the portal, one’s own account and the links of mails. */
export const everyonesPosts: Post[] = [
  ...consolePosts(),
  ...writingPosts(),
  ...viewPosts(),
  ...portalPosts(),
  ...accountPosts(),
  ...linkPosts(),
];

/** Every button of every form that is on something of somebody’s. */
export const everyPost: Post[] = [...everyonesPosts, ...adminPosts()];
