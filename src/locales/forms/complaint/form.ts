import { builtIn } from '#locales/forms/built-in.ts';
import { complaintWords } from '#locales/forms/messages.ts';

/** Open to everyone, so it requires little (R10). */
export const complaint = builtIn('complaint', complaintWords, {
  what: {
    summary: { type: 'summary', required: true },
    about: { type: 'choice', completes: true },
    happened: { type: 'text', required: true },
    since: { type: 'line', completes: true },
    wanted: { type: 'text', completes: true },
  },
  where: {
    known: { type: 'choice' },
    number: { type: 'line', completes: true, condition: { question: 'known', is: ['yes'] } },
    site: { type: 'site' },
  },
  more: {
    files: { type: 'files' },
  },
});
