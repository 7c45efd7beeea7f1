import { builtIn } from '#locales/forms/built-in.ts';
import { questionWords } from '#locales/forms/messages.ts';

/** How to do something. It may concern no particular site. */
export const question = builtIn('question', questionWords, {
  what: {
    summary: { type: 'summary', required: true },
    asked: { type: 'text', required: true },
    goal: { type: 'text', completes: true },
    tried: { type: 'choice' },
    attempt: { type: 'text', completes: true, condition: { question: 'tried', is: ['yes'] } },
  },
  where: {
    site: { type: 'site' },
    url: { type: 'url' },
  },
  more: {
    files: { type: 'files' },
  },
});
