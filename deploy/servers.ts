import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { root } from '../src/tools/paths.js';

/** The real servers with the configurations that ship, for the tests and for the load figure. */

export interface Running {
  /** Ends in a slash. */
  base: string;
  stop: () => Promise<void>;
}

export type Name = 'nginx' | 'caddy';

/** Debian's packages, and where their files lie below `/`. */
const needs = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], files: ['usr/sbin/nginx', 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'] },
  caddy: { packages: ['caddy'], files: ['usr/bin/caddy'] },
  wrk: { packages: ['wrk', 'libluajit-5.1-2'], files: ['usr/bin/wrk'] },
};

const cache = `${root}/.cache/servers`;

/**
 * The folder that stands for `/`: the machine's own, or one in `.cache/` where the packages are laid out.
 * They are not installed: that would start a server on port 80. Undefined where they can't be had.
 */
export function findPackage(name: keyof typeof needs): string | undefined {
  const { packages, files } = needs[name];
  const folders = ['', `${cache}/${name}`];
  const found = folders.find((folder) => files.every((file) => existsSync(`${folder}/${file}`)));
  if (found !== undefined) return found;
  try {
    fetchPackages(packages, folders[1]!);
    return folders[1];
  } catch (error) {
    console.log(`${name} is not installed here, nor could Debian's packages be had (${packages.join(', ')}): ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

function fetchPackages(packages: string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const download = () => run('apt-get', ['download', '-qq', ...packages]);
  try {
    download();
  } catch {
    // A list of packages that is old, or none yet.
    run('apt-get', ['update', '-qq']);
    download();
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) run('dpkg-deb', ['-x', file, '.']);
}

/** Puts what this machine needs in the place of what a site fills in; a line that is gone is an error. */
function fillIn(configuration: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((text, [line, value]) => {
    if (!text.includes(line)) throw new Error(`expected "${line}" in the configuration`);
    return text.replace(line, value);
  }, configuration);
}

const prepare: Record<Name, (port: number, served: string, work: string, at: string) => { command: string; args: string[]; env?: Record<string, string> }> = {
  nginx(port, served, work, at) {
    const site = fillIn(readFileSync(`${root}/deploy/nginx.conf`, 'utf8'), {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'root /srv/care-widgets;': `root ${served};`,
    });
    writeFileSync(`${work}/site.conf`, site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`);
    writeFileSync(
      `${work}/nginx.conf`,
      `load_module ${at}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      daemon off; pid ${work}/pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
      events { worker_connections 1024; }
      http { sendfile on; keepalive_requests 100000; ${temporary.join(' ')} include ${work}/site.conf; }`,
    );
    return { command: `${at}/usr/sbin/nginx`, args: ['-e', 'stderr', '-p', work, '-c', `${work}/nginx.conf`] };
  },
  caddy(port, served, work, at) {
    writeFileSync(`${work}/Caddyfile`, `{\n\tadmin off\n}\nimport ${root}/deploy/Caddyfile\n`);
    return {
      command: `${at}/usr/bin/caddy`,
      args: ['run', '--adapter', 'caddyfile', '--config', `${work}/Caddyfile`],
      env: { CARE_SITE: `http://127.0.0.1:${port}`, CARE_ROOT: served, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    };
  },
};

/** Serves a folder on a free port of this machine. */
export async function startServer(name: Name, served: string, at: string): Promise<Running> {
  const work = mkdtempSync(`${tmpdir()}/care-${name}-`);
  const port = await freePort();
  const { command, args, env } = prepare[name](port, served, work, at);
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  server.stderr.on('data', (part) => (said += String(part)));
  const end = () => void server.kill('SIGTERM');
  process.once('exit', end);
  const base = `http://127.0.0.1:${port}/`;
  try {
    await answers(base, server);
  } catch (error) {
    end();
    throw new Error(`${name} did not start: ${said}`, { cause: error });
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    end();
    await ended;
    process.off('exit', end);
    rmSync(work, { recursive: true, force: true });
  };
  return { base, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(base: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (server.exitCode !== null) break;
    try {
      await fetch(base);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('expected an answer within 10 s');
}
