import { createContext } from 'react';

/** The nonce of this response, on the server alone: browsers hide it from scripts, and so it is empty there. */
export const NonceContext = createContext('');
