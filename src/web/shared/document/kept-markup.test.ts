import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement } from 'react';
import { openMarkupKeeper } from '#web/shared/document/kept-markup.ts';

let set = 0;
function part(of: object | string | null, text: string) {
  return {
    of,
    element: () => {
      set += 1;
      return createElement('li', null, text);
    },
  };
}

/** A page with these lists, as React renders it and as it is sent. */
function page(...lists: ReturnType<typeof part>[][]): string {
  const keeper = openMarkupKeeper();
  const html = lists.map((parts) => `<ul>${keeper.place(parts)}</ul>`).join('');
  return Buffer.concat(keeper.fill(Buffer.from(`<p>é</p>${html}<p>’</p>`))).toString();
}

test('parts stand where they were placed, each list in its own place', () => {
  const html = page([part('a', 'à'), part('b', 'two')], [], [part(null, '<three> & $&')]);
  assert.equal(
    html,
    '<p>é</p><ul><li>à</li><li>two</li></ul><ul></ul><ul><li>&lt;three&gt; &amp; $&amp;</li></ul><p>’</p>',
  );
});

test('a part is set once while its name or its object stays the same', () => {
  const cells = {};
  set = 0;
  page([part('named', 'one'), part(cells, 'two'), part(null, 'three')]);
  const again = page([part('named', 'one'), part(cells, 'two'), part(null, 'three')]);
  assert.equal(set, 4);
  assert.match(again, /<li>one<\/li><li>two<\/li><li>three<\/li>/);
  page([part('other', 'one'), part({}, 'two')]);
  assert.equal(set, 6);
});

test('a page without kept parts is what it was', () => {
  assert.equal(page(), '<p>é</p><p>’</p>');
});

test('what somebody writes is no place of a part', () => {
  const keeper = openMarkupKeeper();
  const place = keeper.place([part('secret', 'kept')]);
  const written = Buffer.from(`<p>&lt;!--belfry--&gt;</p>${place}`);
  assert.equal(Buffer.concat(keeper.fill(written)).toString(), '<p>&lt;!--belfry--&gt;</p><li>kept</li>');
});
