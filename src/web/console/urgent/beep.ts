/** Two tones for a telephone, one for what is urgent: made here, so that no file is fetched. Seconds and hertz. */
const tones = {
  call: [
    { at: 0, hertz: 660 },
    { at: 0.22, hertz: 880 },
  ],
  urgent: [
    { at: 0, hertz: 740 },
    { at: 0.3, hertz: 740 },
  ],
} as const;

let context: AudioContext | undefined;

/** Sounds where the browser lets pages sound: after somebody pressed a key or a button on this one. */
export function beep(what: keyof typeof tones): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  for (const { at, hertz } of tones[what]) sound(context, context.currentTime + at, hertz);
}

function sound(on: AudioContext, at: number, hertz: number): void {
  const [tone, loudness] = [on.createOscillator(), on.createGain()];
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0.0001, at);
  loudness.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.18);
  tone.connect(loudness).connect(on.destination);
  tone.start(at);
  tone.stop(at + 0.2);
}
