import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { unzipSync } from 'fflate';
import { mo } from 'gettext-parser';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { buildPlugin, zipFile } from '../../plugins/wordpress/build.js';
import { freePort } from '../../deploy/servers.js';
import { launchChromium } from '../browsers/chromium.js';
import { findWordPress } from './wordpress-machine.js';

/** `contributor` may not publish, `author` may not write unfiltered HTML, `editor` may not change settings. */
export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

/** The plugin's zip file is built once for all sites of a test file. */
let isPluginBuilt = false;

/** A WordPress site with the plugin installed from its zip file, and a browser. */
export class WordPressSite {
  /** URL of the site, without a trailing slash. */
  url = '';
  readonly folder = mkdtempSync(`${tmpdir()}/care-wordpress-`);
  #server?: ChildProcess;
  #browser?: Browser;
  #contexts = new Map<Role, BrowserContext>();

  /** PHP options that keep its opcode cache in a folder, so that WordPress is compiled once and not for every request. */
  get #opcacheOptions(): string[] {
    mkdirSync(`${this.folder}/opcache`, { recursive: true });
    return ['-d', 'opcache.enable_cli=1', '-d', `opcache.file_cache=${this.folder}/opcache`];
  }

  async open(version: string): Promise<void> {
    if (!isPluginBuilt) buildPlugin();
    isPluginBuilt = true;
    const { php, assets, sqlite } = await findWordPress(version);
    unzip(php, this.folder);
    cpSync(assets, this.folder, { recursive: true });
    unzip(sqlite, `${this.folder}/sqlite`);
    this.installPlugin();
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.#write('wp-config.php', config(this.url));
    this.#write(
      'wp-content/db.php',
      "<?php require ABSPATH . 'sqlite/sqlite-database-integration-main/wp-includes/sqlite/db.php';",
    );
    this.#write('router.php', router);
    this.#write('wp-content/mu-plugins/test.php', switches);
    // WordPress accepts a language only if its translation files exist.
    this.#write('wp-content/languages/fr_CA.mo', mo.compile({ charset: 'utf-8', headers: {}, translations: {} }));
    this.php(install, { WP_INSTALLING: 'true' });
    this.php("activate_plugin('care-widgets/care-widgets.php');");
    this.#server = spawn('php', [...this.#opcacheOptions, '-S', `127.0.0.1:${port}`, '-t', this.folder, 'router.php'], {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Its workers are in its process group and end with it.
      detached: true,
      // Requests are handled one at a time, since concurrent writes would find SQLite locked.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: undefined },
    });
    await waitUntilListening(this.#server);
    this.#browser = await launchChromium();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    try {
      if (this.#server?.pid) process.kill(-this.#server.pid);
    } catch {
      // The process has already ended.
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  installPlugin(): void {
    unzip(readFileSync(zipFile), `${this.folder}/wp-content/plugins`);
  }

  /** Runs PHP within WordPress, like its command line, and returns the result. */
  php(code: string, constants: Record<string, string> = {}): unknown {
    const defines = Object.entries(constants)
      .map(([name, value]) => `define('${name}', ${value});`)
      .join('');
    const script = `$_SERVER['HTTP_HOST'] = '${new URL(this.url).host}'; ${defines} require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; echo "\\n==", json_encode((function () { ${code} })());`;
    const { stdout } = spawnSync('php', [...this.#opcacheOptions, '-d', 'opcache.file_cache_only=1', '-r', script], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    const [output, result] = stdout.split('\n==');
    if (result === undefined)
      throw new Error(`WordPress returned no result: ${output!.slice(-500)}\n${this.log().slice(-2000)}`);
    return result ? JSON.parse(result) : undefined;
  }

  /** Publishes a page and returns its URL. */
  publish(content: string): string {
    return this.php(
      `return get_permalink(wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'A page', 'post_content' => ${phpString(content)}])));`,
    ) as string;
  }

  set(option: string, value: unknown): void {
    this.php(`update_option('${option}', json_decode(${phpString(JSON.stringify(value))}, true));`);
  }

  /** Adds and activates a classic theme, from before block themes. */
  addClassicTheme(): void {
    this.#write(
      'wp-content/themes/old/style.css',
      '/* Theme Name: Old */ body { font: 14px/1.3 Georgia; } h2 { text-transform: uppercase; }',
    );
    this.#write(
      'wp-content/themes/old/index.php',
      '<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Old</title><link rel="icon" href="data:,"><?php wp_head(); ?></head><body><main><?php while (have_posts()) { the_post(); the_content(); } ?></main><?php wp_footer(); ?></body></html>',
    );
    this.php("switch_theme('old');");
  }

  /** PHP's errors and warnings, except those of the database drop-in, which is older than this PHP. */
  log(): string {
    const file = `${this.folder}/debug.log`;
    return existsSync(file) ? readFileSync(file, 'utf8').replace(/^.* in \S+\/sqlite\/.*\n/gm, '') : '';
  }

  /** A page of a logged-in user. */
  async as(role: Role): Promise<Page> {
    const page = await (await this.#contextOf(role)).newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  /** Sends a request to the REST API with a nonce, as a user's editor does. An error response has a `code`. */
  async rest(
    role: Role,
    { path, ...options }: { path: string; method?: string; data?: object },
  ): Promise<Record<string, unknown>> {
    const { request } = await this.#contextOf(role);
    const nonce = await request.get(`${this.url}/wp-admin/admin-ajax.php?action=rest-nonce`);
    const response = await request.fetch(`${this.url}/wp-json${path}`, {
      ...options,
      headers: { 'X-WP-Nonce': await nonce.text() },
    });
    return (await response.json()) as Record<string, unknown>;
  }

  async #contextOf(role: Role): Promise<BrowserContext> {
    let context = this.#contexts.get(role);
    if (!context) {
      context = await this.#browser!.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en-CA' });
      this.#contexts.set(role, context);
      const cookies = this.php(`
        $user = get_user_by('login', '${role}')->ID; $end = time() + 3600; $token = WP_Session_Tokens::get_instance($user)->create($end);
        return [AUTH_COOKIE => wp_generate_auth_cookie($user, $end, 'auth', $token), LOGGED_IN_COOKIE => wp_generate_auth_cookie($user, $end, 'logged_in', $token)];
      `) as Record<string, string>;
      await context.addCookies(
        Object.entries(cookies).map(([name, value]) => ({ name, value: encodeURIComponent(value), url: this.url })),
      );
    }
    return context;
  }

  /** A page of a reader, who is not logged in. */
  async read(
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; requests: string[]; consoleMessages: string[] }> {
    const context = await this.#browser!.newContext({ locale: 'en-CA', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const requests: string[] = [];
    const consoleMessages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => consoleMessages.push(`error: ${error.message}`));
    await page.goto(url, { waitUntil: 'load' });
    return { page, requests, consoleMessages };
  }

  #write(file: string, text: string | Buffer): void {
    mkdirSync(dirname(`${this.folder}/${file}`), { recursive: true });
    writeFileSync(`${this.folder}/${file}`, text);
  }
}

/** The iframe in which the editor shows the post. */
export function canvasOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[name="editor-canvas"]');
}

function unzip(zip: Buffer, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, bytes);
  }
}

function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Waits until PHP's built-in server logs that it is listening; after that it logs each request. */
function waitUntilListening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr!.setEncoding('utf8').on('data', (part: string) => {
      log = (log + part).slice(-2000);
      if (/Development Server \(.*\) started/.test(log)) resolve();
    });
    server.once('exit', () => reject(new Error(`PHP does not serve WordPress: ${log}`)));
  });
}

const config = (url: string) => `<?php
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, "test $key");
define('DISABLE_WP_CRON', true);
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('DB_DIR', __DIR__ . '/database');
define('DB_FILE', 'site.sqlite');
define('DB_NAME', 'site');
define('DB_ENGINE', 'sqlite');
define('DATABASE_TYPE', 'sqlite');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

const install = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  add_filter('pre_wp_mail', '__return_true');
  wp_install('A site', 'administrator', 'administrator@site.example', true, '', 'password');
  foreach (['editor', 'author', 'contributor'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@site.example", 'role' => $role]);
  }
  foreach (get_users() as $user) {
    update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
  }
  update_option('permalink_structure', '/%postname%/');
`;

/** A must-use plugin with which a test simulates Polylang or WPML. */
const switches = `<?php
// Prevents update checks at wordpress.org.
foreach (['core', 'plugins', 'themes'] as $what) {
  add_filter("pre_site_transient_update_$what", function () { return (object) ['last_checked' => time(), 'updates' => [], 'version_checked' => get_bloginfo('version')]; });
}
add_filter('pre_site_transient_available_translations', '__return_empty_array');
$pretend = get_option('pretend', []);
if (isset($pretend['polylang'])) { function pll_current_language($field = 'slug') { return get_option('pretend')['polylang']; } }
if (isset($pretend['wpml'])) add_filter('wpml_current_language', function () { return get_option('pretend')['wpml']; });
if (isset($pretend['own'])) add_filter('care_widgets_language', function () { return get_option('pretend')['own']; });
`;

const router = `<?php
$path = __DIR__ . urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_file($path) || is_file(rtrim($path, '/') . '/index.php') && rtrim($path, '/') !== __DIR__) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`;
