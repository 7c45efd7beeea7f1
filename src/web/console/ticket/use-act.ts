import { useEffect, useEffectEvent } from 'react';
import { useActionData, useFetcher } from 'react-router';
import type { ActResult, Intent } from '#web/console/ticket/acts/run-act.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';

/** Returns the state of one form of a ticket's page. With scripts it is sent without a page load. */
export function useAct(intent: Intent, { key = '', onDone }: { key?: string; onDone?: () => void } = {}) {
  const fetcher = useFetcher<ActResult>({ key: `${intent} ${key}` });
  const sentPlain = useActionData() as ActResult | undefined;
  const result = fetcher.data ?? (sentPlain?.intent === intent ? sentPlain : undefined);
  const finish = useEffectEvent(() => onDone?.());
  useEffect(() => {
    if (fetcher.data?.done) finish();
  }, [fetcher.data]);
  return { intent, Form: fetcher.Form, result, busy: fetcher.state !== 'idle', script: useHydrated() };
}

export type ActState = ReturnType<typeof useAct>;
