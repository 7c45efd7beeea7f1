/** Whether this browser shows notifications of this site: what a person chose holds wherever they gave leave. */
export function mayNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Asks for leave, after a press alone; true where it is given. */
export async function askToNotify(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted';
}

interface News {
  title: string;
  text: string;
  /** The next of the same name takes its place, in whichever window it was made. */
  tag: string;
  lang?: string;
  onOpen?: () => void;
}

/** Shows it where there is leave, and leads back to the window when it is pressed. */
export function notify({ title, text, tag, lang, onOpen }: News): void {
  if (!mayNotify()) return;
  const shown = new Notification(title, { body: text, tag: `belfry-${tag}`, lang });
  shown.onclick = () => {
    window.focus();
    onOpen?.();
    shown.close();
  };
}
