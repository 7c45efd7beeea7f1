import { useEffect, useEffectEvent } from 'react';
import { useActionData, useFetcher } from 'react-router';
import type { ActResult, Intent } from '#web/console/ticket/acts/perform.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';

/** One form of a ticket's page: sent without a new document where there is script, and told how it went. */
export function useAct(intent: Intent, { key = '', onDone }: { key?: string; onDone?: () => void } = {}) {
  const fetcher = useFetcher<ActResult>({ key: `${intent} ${key}` });
  const sentPlain = useActionData() as ActResult | undefined;
  const result = fetcher.data ?? (sentPlain?.intent === intent ? sentPlain : undefined);
  const finish = useEffectEvent(() => onDone?.());
  useEffect(() => {
    if (fetcher.data?.done) finish();
  }, [fetcher.data]);
  return { Form: fetcher.Form, result, busy: fetcher.state !== 'idle', script: useHydrated() };
}

export type ActInHand = ReturnType<typeof useAct>;
