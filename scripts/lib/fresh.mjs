// Is a built file newer than everything it was made from? Keeps the command-line tools instant after the first run.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Newest modification time below the given files and folders, in milliseconds; 0 where there is nothing. */
export function newest(paths, accept = () => true) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    const inside = stat.isDirectory()
      ? newest(
          readdirSync(path).map((name) => join(path, name)),
          accept,
        )
      : 0;
    const own = stat.isDirectory() || accept(path) ? stat.mtimeMs : 0;
    latest = Math.max(latest, own, inside);
  }
  return latest;
}

/** True where `target` exists and nothing in `sources` is newer. */
export function isFresh(target, sources, accept) {
  const built = statSync(target, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && built >= newest(sources, accept);
}
