import { adminPosts } from './matrix/posts/admin-posts.ts';
import { pressAll } from './matrix/press.ts';

await pressAll(adminPosts());
