import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/**
 * Follows plain links within the console without a page load. Rows stay plain elements, which keeps long lists cheap, and links
 * work without scripts.
 */
export function usePlainLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || !isPlainClick(event) || !staysHere(link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function staysHere(link: HTMLAnchorElement): boolean {
  const inConsole = link.pathname === '/console' || link.pathname.startsWith('/console/');
  const onThisPage = link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
  return link.origin === location.origin && inConsole && !onThisPage && !link.target && !link.download;
}
