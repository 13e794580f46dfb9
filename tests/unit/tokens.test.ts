import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Colours of every rule that sets some, in the order of the file: the light theme, then the dark one. */
function themes(file: string): Record<string, string>[] {
  const blocks = readFileSync(file, 'utf8').split('}');
  return blocks
    .map((block) => Object.fromEntries([...block.matchAll(/--([a-z]+): (#[0-9a-f]+);/g)].map((m) => [m[1]!, m[2]!])))
    .filter((theme) => Object.keys(theme).length > 0);
}

/** Pages of the extension have one more level, so in the dark their ground lies below the badge's. */
const OWN_GROUND = 'bg';

test('badge and panel show each state in the colour that the popup and the report give it', () => {
  const page = themes('src/page/page.css');
  const own = themes('src/ui/tokens.css');
  expect([page.length, own.length]).toEqual([2, 2]);
  page.forEach((theme, i) => {
    const names = Object.keys(theme).filter((name) => name !== OWN_GROUND);
    expect(names).toEqual(expect.arrayContaining(['full', 'part', 'none', 'unknown', 'link']));
    for (const name of names) expect([name, own[i]![name]]).toEqual([name, theme[name]]);
  });
});
