import { testKills } from './kills.ts';

testKills('npm test', { embedded: { kills: 1, migrations: 0 }, external: { kills: 1, migrations: 0 } });
