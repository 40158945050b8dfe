import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { root } from '../src/tools/paths.js';

/** Starts nginx and Caddy with the configurations that ship, for the tests and for `load.ts`. */

export interface Running {
  /** The server's base URL, ending in a slash. */
  base: string;
  stop: () => Promise<void>;
}

export type Name = 'nginx' | 'caddy';

/** Debian packages, and the files needed from them, relative to `/`. */
const requirements = {
  nginx: {
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    files: ['usr/sbin/nginx', 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  },
  caddy: { packages: ['caddy'], files: ['usr/bin/caddy'] },
  wrk: { packages: ['wrk', 'libluajit-5.1-2'], files: ['usr/bin/wrk'] },
};

const START_TIMEOUT_MS = 10_000;

const cache = `${root}/.cache/servers`;

/**
 * The root folder of a package's files: '' (that is, `/`) if it is installed, else a folder in `.cache/` into which it is
 * unpacked. It is not installed, since that would start a server on port 80. Undefined if it cannot be downloaded.
 */
export function findPackage(name: keyof typeof requirements): string | undefined {
  const { packages, files } = requirements[name];
  const folders = ['', `${cache}/${name}`];
  const existing = folders.find((folder) => files.every((file) => existsSync(`${folder}/${file}`)));
  if (existing !== undefined) return existing;
  try {
    unpackPackages(packages, folders[1]!);
    return folders[1];
  } catch (error) {
    console.log(
      `${name} is not installed, and its Debian packages (${packages.join(', ')}) could not be downloaded: ${(error as Error).message.split('\n')[0]}`,
    );
    return undefined;
  }
}

function unpackPackages(packages: string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const download = () => run('apt-get', ['download', '-qq', ...packages]);
  try {
    download();
  } catch {
    // The list of packages is missing or out of date.
    run('apt-get', ['update', '-qq']);
    download();
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) run('dpkg-deb', ['-x', file, '.']);
}

/** Replaces lines of a configuration that each site adapts. Throws if one is missing. */
function fillIn(configuration: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((text, [line, value]) => {
    if (!text.includes(line)) throw new Error(`expected "${line}" in the configuration`);
    return text.replace(line, value);
  }, configuration);
}

const prepare: Record<
  Name,
  (
    port: number,
    folder: string,
    workFolder: string,
    packageRoot: string,
  ) => { command: string; args: string[]; env?: Record<string, string> }
> = {
  nginx(port, folder, workFolder, packageRoot) {
    const site = fillIn(readFileSync(`${root}/deploy/nginx.conf`, 'utf8'), {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'root /srv/care-widgets;': `root ${folder};`,
    });
    writeFileSync(`${workFolder}/site.conf`, site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${workFolder}/${name};`,
    );
    writeFileSync(
      `${workFolder}/nginx.conf`,
      `load_module ${packageRoot}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      daemon off; pid ${workFolder}/pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
      events { worker_connections 1024; }
      http { sendfile on; keepalive_requests 100000; ${temporary.join(' ')} include ${workFolder}/site.conf; }`,
    );
    return {
      command: `${packageRoot}/usr/sbin/nginx`,
      args: ['-e', 'stderr', '-p', workFolder, '-c', `${workFolder}/nginx.conf`],
    };
  },
  caddy(port, folder, workFolder, packageRoot) {
    writeFileSync(`${workFolder}/Caddyfile`, `{\n\tadmin off\n}\nimport ${root}/deploy/Caddyfile\n`);
    return {
      command: `${packageRoot}/usr/bin/caddy`,
      args: ['run', '--adapter', 'caddyfile', '--config', `${workFolder}/Caddyfile`],
      env: {
        CARE_SITE: `http://127.0.0.1:${port}`,
        CARE_ROOT: folder,
        HOME: workFolder,
        XDG_DATA_HOME: workFolder,
        XDG_CONFIG_HOME: workFolder,
      },
    };
  },
};

/** Serves a folder on a free port of 127.0.0.1. `packageRoot` is the result of `findPackage()`. */
export async function startServer(name: Name, folder: string, packageRoot: string): Promise<Running> {
  const workFolder = mkdtempSync(`${tmpdir()}/care-${name}-`);
  const port = await freePort();
  const { command, args, env } = prepare[name](port, folder, workFolder, packageRoot);
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let errors = '';
  server.stderr.on('data', (part) => (errors += String(part)));
  const terminate = () => void server.kill('SIGTERM');
  process.once('exit', terminate);
  const base = `http://127.0.0.1:${port}/`;
  try {
    await waitForResponse(base, server);
  } catch (error) {
    terminate();
    throw new Error(`${name} did not start: ${errors}`, { cause: error });
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    terminate();
    await ended;
    process.off('exit', terminate);
    rmSync(workFolder, { recursive: true, force: true });
  };
  return { base, stop };
}

/** A TCP port of 127.0.0.1 that is not in use. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function waitForResponse(base: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline;) {
    if (server.exitCode !== null) break;
    try {
      await fetch(base);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`expected a response within ${START_TIMEOUT_MS} ms`);
}
