import { useSyncExternalStore } from 'react';

/** Whether this browser sounds and shows notifications. Of the browser, not of the person: a desk at home may be silent. */
export interface AlarmChoice {
  sound: boolean;
  notify: boolean;
}

const names = { sound: 'belfry.sound', notify: 'belfry.notify' } as const;
const changed = 'belfry:alarm';
const silent: AlarmChoice = { sound: false, notify: false };
let known: AlarmChoice = silent;

/** What was chosen here; on the server, and where a browser keeps nothing, silence. */
export function useAlarmChoice(): AlarmChoice {
  return useSyncExternalStore(subscribe, read, () => silent);
}

export function chooseAlarm(name: keyof AlarmChoice, on: boolean): void {
  try {
    localStorage.setItem(names[name], on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing stays silent.
  }
  window.dispatchEvent(new Event(changed));
}

function read(): AlarmChoice {
  const next = { sound: isOn('sound'), notify: isOn('notify') };
  if (next.sound !== known.sound || next.notify !== known.notify) known = next;
  return known;
}

function isOn(name: keyof AlarmChoice): boolean {
  try {
    return localStorage.getItem(names[name]) === 'on';
  } catch {
    return false;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener('storage', onChange);
  };
}
