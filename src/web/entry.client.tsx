import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { noteTyping, tellTypedEarly } from './ui/field/typed-early.ts';

noteTyping();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
      <Awake />
    </StrictMode>,
  );
});

/** Marks the document once it reacts to what a person does. */
function Awake() {
  useEffect(() => {
    tellTypedEarly();
    document.documentElement.dataset.awake = '';
  }, []);
  return null;
}
