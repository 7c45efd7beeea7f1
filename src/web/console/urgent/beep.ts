/** Two tones for a call, one for urgent tickets: synthesised, so that no file is loaded. Seconds and hertz. */
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

/** Plays a sound where the browser allows it: after a key press or click on this page. */
export function beep(what: keyof typeof tones): void {
  if (!navigator.userActivation?.hasBeenActive) return;
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
