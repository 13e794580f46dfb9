// An HTTP CONNECT proxy on loopback for Firefox: the hosts of the local hub go there, everything else is refused.
import { createServer } from 'node:http';
import { connect } from 'node:net';

/** Starts the proxy for the given host names; `refused` lists what was turned away. */
export async function startProxy(port, hosts) {
  const refused = [];
  const sockets = new Set();
  const server = createServer((request, response) => {
    refused.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    if (!hosts.includes(request.url.replace(/:443$/, ''))) {
      refused.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const up = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      up.write(head);
      up.pipe(socket).pipe(up);
    });
    for (const s of [up, socket]) {
      sockets.add(s);
      s.on('error', () => s.destroy());
      s.on('close', () => sockets.delete(s));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      for (const s of sockets) s.destroy();
      server.close(resolve);
    });
  return { port: server.address().port, refused, close };
}
