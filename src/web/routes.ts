import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

const forms: RouteConfig = [
  route('forms', 'admin/forms/page.tsx'),
  route('forms/:kind', 'admin/forms/form-page.tsx'),
  route('forms/:kind/questions/:id', 'admin/forms/question-page.tsx'),
  route('forms/:kind/sections/:id', 'admin/forms/section-page.tsx'),
  route('forms/:kind/preview', 'admin/forms/preview-page.tsx'),
  route('forms/:kind/versions', 'admin/forms/versions-page.tsx'),
  route('forms/:kind/versions/:version', 'admin/forms/version-page.tsx'),
];

const pages: RouteConfig = [
  index('public/first-page.ts'),
  route(':language', 'public/layout.tsx', [
    index('public/support/page.tsx'),
    route('desks/:prefix', 'public/support/desk-page.tsx'),
    route('accessibility', 'public/accessibility/page.tsx'),
    route('privacy', 'public/privacy/page.tsx'),
    route('contact', 'public/contact/page.tsx'),
    route('contact/files', 'public/contact/take-file.ts'),
    route('contact/received/:token', 'public/contact/received-page.tsx'),
    route('directory', 'public/directory/page.tsx'),
    route('directory/sites', 'public/directory/sites.ts'),
    route('directory/:number', 'public/directory/site-page.tsx'),
    route('answer/:token', 'public/answer/page.tsx'),
    route('articles', 'public/articles/page.tsx'),
    route('articles/suggest', 'public/articles/suggest.ts'),
    route('articles/spared', 'public/articles/spared-page.tsx'),
    route('articles/:id/:slug?', 'public/articles/article-page.tsx'),
    route('announcements', 'public/announcements/page.tsx'),
    route('announcements.atom', 'public/announcements/feed.ts'),
    route('how-we-work', 'public/work/page.tsx'),
    route('days-off.ics', 'public/work/days-off-file.ts'),
    route('demo/mailbox', 'demo/mailbox-page.tsx'),
    route('demo/mailbox/:id', 'demo/mail-page.tsx'),
    route('demo/mailbox/:id/html', 'demo/mail-html.ts'),
    route('demo/clock', 'demo/clock-page.tsx'),
  ]),
  route('demo/*', 'demo/first-language.ts'),
  route('look/:prefix/:version/colours.css', 'public/look/colours.ts'),
  route('look/:prefix/:version/logo', 'public/look/logo.ts'),
  route('sign-in', 'sign-in/page.tsx'),
  route('sign-in/link/:token', 'sign-in/link-page.tsx'),
  route('sign-out', 'sign-in/sign-out.ts'),
  route('theme', 'theme/choose.ts'),
  layout('console/layout.tsx', [
    route('console', 'console/list/page.tsx'),
    route('console/new', 'console/new/page.tsx'),
    route('console/unplaced', 'console/unplaced/page.tsx'),
    route('console/tickets/:number', 'console/ticket/page.tsx'),
  ]),
  route('admin/directory/files/:file', 'admin/directory/files/export.ts'),
  route('admin', 'admin/layout.tsx', [
    index('admin/page.tsx'),
    route('look', 'admin/look/page.tsx'),
    route('announcements', 'admin/announcements/page.tsx'),
    route('announcements/new', 'admin/announcements/announcement-page.tsx', { id: 'new-announcement' }),
    route('announcements/:id', 'admin/announcements/announcement-page.tsx'),
    route('directory', 'admin/directory/page.tsx'),
    route('directory/sites/new', 'admin/directory/site-page.tsx', { id: 'new-site' }),
    route('directory/sites/:id', 'admin/directory/site-page.tsx'),
    route('directory/files', 'admin/directory/files/page.tsx'),
    route('directory/organisations', 'admin/directory/organisations-page.tsx'),
    route('directory/organisations/new', 'admin/directory/organisation-page.tsx', { id: 'new-organisation' }),
    route('directory/organisations/:id', 'admin/directory/organisation-page.tsx'),
    route('articles', 'admin/articles/page.tsx'),
    route('articles/new', 'admin/articles/article-page.tsx', { id: 'new-article' }),
    route('articles/:id', 'admin/articles/article-page.tsx'),
    ...forms,
  ]),
  route('*', 'document/missing.ts'),
];

/** All parts in all states, for those who build them: only in `react-router build --mode parts`. */
const parts: RouteConfig = [
  route('parts', 'parts/page.tsx'),
  route('parts/support', 'parts/support-page.tsx'),
  route('parts/form', 'parts/form-page.tsx'),
  route('parts/list', 'parts/list-page.tsx'),
  route('parts/ticket', 'parts/ticket-page.tsx'),
];

export default import.meta.env.MODE === 'parts' ? [...pages, ...parts] : pages;
