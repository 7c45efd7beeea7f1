import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urls } from '#web/urls.ts';

test('every page keeps its address', () => {
  assert.deepEqual(
    {
      first: urls.first(),
      support: urls.support('fr'),
      desk: urls.desk('nl', 'DTO'),
      contact: urls.contact('de'),
      contactOfDesk: urls.contact('de', { desk: 'DTO' }),
      contactFiles: urls.contactFiles('nl', 'ARC'),
      accessibility: urls.accessibility('de', { desk: 'ARC' }),
      privacy: urls.privacy('fr'),
      received: urls.received('en', 'abc_-1'),
      articles: urls.articles('nl', { q: 'witte pagina' }),
      article: urls.article('fr', '0199-1', 'page-blanche'),
      suggestArticles: urls.suggestArticles('de', { desk: 'DTO' }),
      newArticle: urls.newArticle(),
      keepArticle: urls.keepArticle('0199-1'),
      answer: urls.answer('fr', 'abc_-1'),
      howWeWork: urls.howWeWork('nl', { desk: 'ARC' }),
      daysOff: urls.daysOff('de'),
      announcements: urls.announcements('fr'),
      announcementFeed: urls.announcementFeed('en', { desk: 'ARC' }),
      newAnnouncement: urls.newAnnouncement({ desk: 'ARC' }),
      keptAnnouncement: urls.keptAnnouncement('0199', { desk: 'ARC' }),
      colours: urls.colours('DTO', '1-85540f-e0b46c'),
      logo: urls.logo('DTO', 'abc'),
      signIn: urls.signIn(),
      signInAndGoOn: urls.signIn({ next: '/console/tickets/DTO-104217-39' }),
      signInLink: urls.signInLink('abc_-1'),
      signOut: urls.signOut(),
      theme: urls.theme(),
      console: urls.console(),
      view: urls.console({ view: 'held replies' }),
      ticket: urls.ticket('DTO-104217-39'),
    },
    {
      first: '/',
      support: '/fr',
      desk: '/nl/desks/DTO',
      contact: '/de/contact',
      contactOfDesk: '/de/contact?desk=DTO',
      contactFiles: '/nl/contact/files?desk=ARC',
      accessibility: '/de/accessibility?desk=ARC',
      privacy: '/fr/privacy',
      received: '/en/contact/received/abc_-1',
      articles: '/nl/articles?q=witte+pagina',
      article: '/fr/articles/0199-1/page-blanche',
      suggestArticles: '/de/articles/suggest?desk=DTO',
      newArticle: '/admin/articles/new',
      keepArticle: '/admin/articles/0199-1',
      answer: '/fr/answer/abc_-1',
      howWeWork: '/nl/how-we-work?desk=ARC',
      daysOff: '/de/days-off.ics',
      announcements: '/fr/announcements',
      announcementFeed: '/en/announcements.atom?desk=ARC',
      newAnnouncement: '/admin/announcements/new?desk=ARC',
      keptAnnouncement: '/admin/announcements/0199?desk=ARC',
      colours: '/look/DTO/1-85540f-e0b46c/colours.css',
      logo: '/look/DTO/abc/logo',
      signIn: '/sign-in',
      signInAndGoOn: '/sign-in?next=%2Fconsole%2Ftickets%2FDTO-104217-39',
      signInLink: '/sign-in/link/abc_-1',
      signOut: '/sign-out',
      theme: '/theme',
      console: '/console',
      view: '/console?view=held+replies',
      ticket: '/console/tickets/DTO-104217-39',
    },
  );
});

test('a value never leaves its place in an address', () => {
  assert.equal(urls.ticket('../../admin?x#y'), '/console/tickets/..%2F..%2Fadmin%3Fx%23y');
  assert.equal(urls.ticket('..'), '/console/tickets/-');
});
