import { follow } from './follow.ts';
import type { PageState } from './page-state.ts';

/** The pages of views and search in their states, by route. */
export const viewStates: Record<string, PageState[]> = {
  '/console/views': [at('filled', '')],
  '/console/views/new': [
    at('empty', ''),
    at('filled', '?q=-status:closed from:claire opened:-7d..today kind:incident assignee:me erreur'),
    at('not understood', '?q=kind:nothing due:someday site:nowhere'),
    {
      state: 'errors',
      reach: async (page, { desk }) => {
        await follow(page, `${desk.url}/console/views/new?q=urgent:true`);
        await page.click('button[name=save]');
        await page.waitForSelector('[aria-invalid=true]');
      },
    },
  ],
  '/console/views/:id': [at('filled', '')],
  '/console/sites': [at('filled', ''), at('none', '?q=qqqzzz')],
  '/console/organisations': [at('filled', ''), at('none', '?q=qqqzzz')],
};

function at(state: string, query: string): PageState {
  return { state, reach: (page, { desk, address }) => follow(page, desk.url + address + query) };
}
