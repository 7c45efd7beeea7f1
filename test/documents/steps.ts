import assert from 'node:assert/strict';
import type { Machine } from './machine.ts';

/** Follows one block. Most are run as they stand. */
type Step = (text: string, machine: Machine) => Promise<void>;

const asItStands: Step = async (text, machine) => void (await machine.run(text));

/** Lines of a file that somebody makes. */
const into =
  (file: string): Step =>
  async (text, machine) =>
    void (await machine.run(`cat > ${file} <<'BLOCK'\n${text}BLOCK\n`));

/** A file of cron.d: its entry is run as cron runs it. */
const byCron: Step = async (text, machine) => {
  const [, user, command] = /^(?:\S+ +){5} ?(\S+) +(.+)$/m.exec(text)!;
  await machine.run(command!.replaceAll('\\%', '%'), { as: user!, path: '/usr/bin:/bin' });
};

/** Lines of the environment's file: `belfry` takes them. */
const asEnvironment: Step = async (text, machine) => {
  const { output } = await machine.try(`set -a\n${text}belfry secrets --help; belfry number DTO-104217-39`);
  assert.match(output, /DTO-104217-39/);
};

const tarball = 'belfry-0.1.0-linux-x64';
const restored = "export DATABASE_URL='postgres://belfry:password@127.0.0.1/restored'";

/** The blocks that are run, in their order, by their first words. */
export const steps: Record<string, Record<string, Step>> = {
  'docs/operation.md': {
    'useradd --system': asItStands,
    'sha256sum --check': async (text, machine) => {
      // The package of this test takes the place of the tarball's own content.
      const pack = `mkdir unpacked && ln -s /opt/package unpacked/${tarball} && tar -czf ${tarball}.tar.gz -C unpacked ${tarball}`;
      await machine.run(`${pack} && sha256sum ${tarball}.tar.gz > SHA256SUMS`);
      await machine.run(text);
      assert.match(await machine.run('/opt/belfry/bin/belfry --version'), /^\d/);
    },
    'runuser -u postgres -- createuser': async (text, machine) => {
      // The password of DATABASE_URL in the block of the settings, typed twice.
      await machine.run(`{ ${text}} <<'TYPED'\npassword\npassword\nTYPED\n`);
    },
    'mkdir --parents /etc/belfry': asItStands,
    BELFRY_URL: into('/etc/belfry/environment'),
    'ln --symbolic --force /opt/belfry/deploy/belfry': async (text, machine) => {
      assert.match(await machine.run(text), /https:\/\/desk\.administration\.example\/\S+\n[\s\S]*No problems found/);
    },
    'cp /opt/belfry/deploy/systemd': async (text, machine) => {
      await machine.run(text);
      await machine.until('curl --fail --silent http://127.0.0.1:3000/health/ready');
      await machine.until('curl --silent http://127.0.0.1:3000/health | grep \'"workers":"UP"\'');
      await machine.run('curl --fail --silent --output /dev/null http://127.0.0.1:9465/metrics');
    },
    'journalctl --unit': async (text, machine) => {
      assert.equal((await machine.try(`timeout 1 ${text}`)).code, 124);
    },
    'install --directory --owner=belfry --group=belfry --mode=750 /srv/belfry': async (text, machine) => {
      await machine.run(text);
      const shown = await machine.run('systemctl show --property=ReadWritePaths belfry-serve@3000 belfry-work@1');
      assert.equal(shown.match(/\/srv\/belfry/g)?.length, 2, shown);
    },
    "printf '%s\\n' 'BELFRY_LMTP_PORT": async (text, machine) => {
      await machine.run(text);
      await machine.until('curl --fail --silent http://127.0.0.1:3001/health/ready');
    },
    'cp /opt/belfry/deploy/postfix/belfry-transport': async (text, machine) => {
      await machine.run(text);
      await arrives(machine, 'by LMTP');
    },
    'cat /opt/belfry/deploy/postfix/pipe.cf': async (text, machine) => {
      await machine.run(
        `sed -i 's/lmtp:.*/belfry:/' /etc/postfix/belfry-transport; postmap /etc/postfix/belfry-transport`,
      );
      await machine.run(text);
      await arrives(machine, 'by the pipe');
    },
    'scrape_configs:': async (text, machine) => {
      await into('prometheus.yml')(text, machine);
      await machine.run('! command -v promtool || promtool check config prometheus.yml');
    },
    'DATABASE_URL=': asEnvironment,
    'belfry backup /backup/before-update': async (text, machine) => {
      await machine.run(`mkdir -p /backup; chown belfry /backup; ln -s /opt/package /opt/belfry-0.2.0-linux-x64`);
      await machine.run(text);
      for (const port of [3000, 3001])
        await machine.until(`curl --fail --silent http://127.0.0.1:${port}/health/ready`);
      await machine.run('systemctl is-active belfry-work@1');
    },
    'belfry backup /backup/before-rolling-update': async (text, machine) => {
      await machine.run(text);
      for (const port of [3000, 3001])
        await machine.until(`curl --fail --silent http://127.0.0.1:${port}/health/ready`);
    },
    'runuser -u postgres -- psql': asItStands,
    'grant usage': async (text, machine) => {
      await machine.run(`runuser -u belfry -- psql --set=ON_ERROR_STOP=1 belfry <<'SQL'\n${text}SQL\n`);
    },
    'BELFRY_STORAGE=': asEnvironment,
    MAILTO: byCron,
    'install --directory --owner=belfry --group=belfry --mode=700 /backup': async (text, machine) => {
      await machine.run('rm -rf /backup');
      await machine.run(text);
    },
    '0 2 * * *': async (text, machine) => {
      await byCron(text, machine);
      await machine.run('test -f /backup/$(date +%F)/manifest.json');
    },
    'belfry backup /backup/2026-02-27': asItStands,
    'belfry backup /backup/2026-02-28': async (text, machine) => {
      const made = await machine.run('umask 022; age-keygen -o backup-key.txt 2>&1; chmod 644 backup-key.txt');
      await machine.run(text.replace('age1…', /age1\w+/.exec(made)![0]));
    },
    'runuser -u postgres -- createdb restored': asItStands,
    'belfry restore /backup/2026-02-27 --quarantine': async (text, machine) => {
      await machine.run(
        'runuser -u postgres -- dropdb restored; runuser -u postgres -- createdb restored --owner belfry',
      );
      await machine.run(`${restored}\n${text}`);
    },
    'belfry restore --quarantine': async (text, machine) => {
      await machine.run("systemctl stop 'belfry-*'");
      await machine.run(text);
      await machine.run('systemctl is-active belfry-serve@3000 belfry-serve@3001 belfry-work@1');
    },
  },
  'README.md': {
    'npx belfry migrate': async (text, machine) => {
      await machine.run('runuser -u postgres -- createdb readme --owner belfry');
      // No process runs on this database, which the doctor says with its exit code.
      await machine.run(`${readme}\n${text.replace(/doctor$/m, 'doctor || [ $? = 1 ]')}`);
    },
    'npx belfry backup': async (text, machine) => {
      await machine.run(
        'runuser -u postgres -- createdb again --owner belfry; mv /backup/2026-02-27 /backup/of-operation',
      );
      await machine.run(`${readme}\n${text.replace(/\n/, `\n${readme.replace('/readme', '/again')}\n`)}`);
    },
  },
};

/** The variables of a shell in which README's commands run, in the package's folder. */
const readme = `cd /opt/belfry
export DATABASE_URL='postgres://belfry:password@127.0.0.1/readme' BELFRY_URL=https://desk.administration.example
export BELFRY_SECRET='a secret of the README' BELFRY_SMTP_URL=smtp://127.0.0.1:25 BELFRY_DATA=/root/readme HOME=/root`;

/** Posts a mail to Postfix and waits until the desk has it. */
async function arrives(machine: Machine, way: string): Promise<void> {
  const mail = `Subject: ${way}\nFrom: a@client.example\nTo: desk@administration.example\n\n${way}\n`;
  await machine.run(`sendmail -f a@client.example desk@administration.example <<'MAIL'\n${mail}MAIL\n`);
  const count = `select count(*) from texts where text = '${way}'`;
  await machine.until(`test "$(runuser -u belfry -- psql --tuples-only --no-align belfry -c "${count}")" -gt 0`);
}
