// Finds a browser, installs Debian's where that is possible, and says how to start it without the internet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

const CANDIDATES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const PROGRAMS = {
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      (n) => `/Applications/${n}.app/Contents/MacOS/${n}`,
    ),
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ].flatMap((p) =>
      [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .map((base) => join(base, p)),
    ),
    firefox: [join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox\\firefox.exe')],
  },
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path));

/** Path of an installed browser of a kind, or null. `CHROMIUM` and `FIREFOX` in the environment win. */
export function find(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return named;
  return CANDIDATES[kind].map(onPath).find(Boolean) ?? PROGRAMS[platform()]?.[kind].find((p) => existsSync(p)) ?? null;
}

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds a browser or installs Debian's as root; else null after one line that says what to install. */
export function ensure(kind) {
  const found = find(kind);
  if (found) return found;
  const mayInstall = onPath('apt-get') && process.getuid?.() === 0;
  if (mayInstall) {
    console.log(`installing ${PACKAGE[kind]} with apt-get`);
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    const done = spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', PACKAGE[kind]], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status === 0 && find(kind)) return find(kind);
  }
  console.error(
    `no ${kind === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : 'Firefox'} found: install one (on Debian: apt-get install ${PACKAGE[kind]})`,
  );
  return null;
}

/** Version line of a browser. */
export const version = (path) =>
  execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * Arguments for Chromium: quiet, with every https host answered by the local hub, the extension loaded.
 * @param {{ hub?: { port: number, pin: string }, extension?: string, extra?: string[] }} options
 */
export function chromiumArguments({ hub, extension, extra = [] }) {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...'--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-domain-reliability --no-pings'.split(
      ' ',
    ),
    ...(hub
      ? [
          `--host-resolver-rules=MAP *:443 127.0.0.1:${hub.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
          `--ignore-certificate-errors-spki-list=${hub.pin}`,
        ]
      : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ...extra,
  ];
}
