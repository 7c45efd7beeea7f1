import { fieldText } from '#web/app/post.ts';

/** Returns by how many places a row moves, upwards if negative. The buttons move by one place, dragging by several. */
export function stepsIn(form: FormData, intent: 'up' | 'down'): number {
  const steps = fieldText(form, 'steps');
  const by = /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : 1;
  return intent === 'up' ? -by : by;
}
