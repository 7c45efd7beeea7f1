import { testKills } from './kills.ts';

// Eight kills. With this seed the program dies alone and with its database, the database alone, one of its processes, a worker, and
// all processes of a desk with and without their database; each database while mails arrive, and each kind of desk while letters
// leave or clocks turn. A further kill would hit another worker. A migration runs alike on both databases.
testKills('npm test', { embedded: { kills: 4, migrations: 0 }, external: { kills: 3, migrations: 1 } });
