import type { SourceFile } from '../schema';

/** The permission notice that the MIT licence asks to pass on. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Where the text of a licence stands. */
export const LICENCE_URL: Record<string, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  MIT: 'https://opensource.org/license/mit',
};

const entry = (s: SourceFile): string =>
  [
    `## ${s.name}`,
    '',
    `${s.publisher}, <${s.url}>${s.repository ? `, <${s.repository}>` : ''}${s.revision ? ` at ${s.revision.slice(0, 12)}` : ''}${s.date ? `, ${s.date}` : ''}.`,
    ...(s.licence ? [`Licence: [${s.licence}](${LICENCE_URL[s.licence] ?? s.url}).`] : []),
    ...(s.credit ? [`Credit: ${s.credit}.`] : []),
    ...(s.changes ? [`Changes: ${s.changes}`] : []),
    '',
  ].join('\n');

/** The credits that the sources' licences ask for: credit, licence, changes, notices. Built from data/sources.yaml. */
export function creditsFile(sources: SourceFile[]): string {
  const used = sources.filter((s) => s.licence);
  const notices = used.filter((s) => s.licence === 'MIT').map((s) => `- ${s.name}: ${s.credit}`);
  return [
    '# Credits',
    '',
    'Where the data comes from, under which terms, and what was changed. Made from `data/sources.yaml` by `npm run data`.',
    '',
    ...used.map(entry),
    '## The MIT licence, for the sources above that are under it',
    '',
    ...notices,
    '',
    MIT,
    '',
  ].join('\n');
}
