import type { Site } from './site';

type Hosts = Pick<Site, 'hosts' | 'access' | 'granted'>;
export type Access = Site['access'];

/** Hosts of a site that are granted at install, or on one click: a site of many hosts may have some of each. */
export function hostsOf({ hosts, access, granted }: Hosts, wanted: Access): readonly string[] {
  const atInstall = access === 'install' ? (granted ?? hosts) : [];
  return wanted === 'install' ? atInstall : hosts.filter((host) => !atInstall.includes(host));
}

/** How the host of an address was granted. */
export const accessOf = (site: Hosts, { hostname }: URL): Access =>
  hostsOf(site, 'install').includes(hostname.replace(/^www\./, '')) ? 'install' : 'optional';

const isBare = (host: string) => host.split('.').length === 2;

/** Match patterns of hosts; what has no name before its own is also found under `www`. */
const patterns = (hosts: readonly string[]): string[] =>
  hosts.flatMap((h) => (isBare(h) ? [`https://${h}/*`, `https://www.${h}/*`] : [`https://${h}/*`]));

/** Match patterns of sites, for the manifest and for asking the browser. */
export const patternsOf = (sites: Hosts[], access: Access): string[] =>
  sites.flatMap((site) => patterns(hostsOf(site, access)));
