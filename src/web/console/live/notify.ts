import { createContext, useContext } from 'react';
import { type Noticing, usualNoticing } from '#domain/staff/staff-settings.ts';

/** Returns true if this browser may show notifications; a person's choice applies in each browser with permission. */
export function mayNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Asks for permission, only after a click; true if granted. */
export async function askToNotify(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted';
}

interface News {
  title: string;
  text: string;
  /** A notification with the same tag replaces the earlier one, in any window. */
  tag: string;
  lang?: string;
  onOpen?: () => void;
}

/** Shows a notification if permitted; a click brings back the window. */
export function notify({ title, text, tag, lang, onOpen }: News): void {
  if (!mayNotify()) return;
  const shown = new Notification(title, { body: text, tag: `belfry-${tag}`, lang });
  shown.onclick = () => {
    window.focus();
    onOpen?.();
    shown.close();
  };
}

/** The person's choice of sounds and notifications, for all parts of the console. */
export const NoticingContext = createContext<Noticing>(usualNoticing);

export function useNoticing(): Noticing {
  return useContext(NoticingContext);
}
