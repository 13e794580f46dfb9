// A local HTTPS server that plays the sites under their real host names. The browser is told to find them here.
import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/** What the real sites send too: the extension must need nothing from the page's policy. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:";

/** The host names that are played. */
export const HOSTS = [
  'huggingface.co',
  'hf.co',
  'www.huggingface.co',
  'github.com',
  'hf-mirror.com',
  'blog.example.org',
];

async function certificate(hosts) {
  const pems = await generate([{ name: 'commonName', value: 'fixture' }], {
    keyType: 'ec',
    curve: 'P-256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const key = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, pin: createHash('sha256').update(key).digest('base64') };
}

/**
 * Starts the server. `pages` maps a host and path to a page: `(host, url) => string | {status, headers, body} | null`.
 * Gives the port, the pin for Chromium, a log of every request, and `close`.
 */
export async function startHub(pages, hosts = HOSTS) {
  const { key, cert, pin } = await certificate(hosts);
  const log = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { origin = null, cookie = null, referer = null } = request.headers;
    log.push({ host, url: request.url, origin, cookie, referer });
    const found = pages(host, request.url);
    const answer = typeof found === 'string' ? { body: found } : (found ?? { status: 404, body: 'not found' });
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { port: server.address().port, pin, log, close };
}
