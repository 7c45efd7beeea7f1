import { createContext } from 'react';

/** The nonce of this response. Empty in browsers, which hide it from scripts. */
export const NonceContext = createContext('');
