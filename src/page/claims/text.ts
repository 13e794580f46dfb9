/** The text of an element as people read it, with the way back from a place in it to a place in the page. */
export interface PageText {
  text: string;
  /** The stretch of the page that holds these letters; null where the page has changed since. */
  range(start: number, end: number): Range | null;
}

interface Piece {
  node: Text;
  start: number;
}

/** What holds no prose of the publisher: code, controls, navigation, what is drawn. */
const SKIPPED =
  'pre, code, kbd, samp, script, style, template, noscript, textarea, select, button, svg, math, nav, footer, form, iframe, [hidden], [aria-hidden="true"]';
/** Elements within a line; any other one is a paragraph, heading, cell or item of its own. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE DEL DFN EM FONT I INS MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR'.split(' '),
);

/** Reads below an element; what the browser does not show is left out. */
export function readText(root: Element): PageText {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      // A line break in the source is a blank to the reader.
      text += node.data.replace(/[\n\r\t]/g, ' ');
      return;
    }
    if (!(node instanceof Element) || node.matches(SKIPPED) || !isShown(node)) return;
    const block = !INLINE.has(node.tagName);
    if (block) text += '\n\n';
    for (const child of node.childNodes) read(child);
    if (block) text += '\n\n';
  };
  read(root);
  return { text, range: (start, end) => rangeOf(pieces, start, end) };
}

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

function rangeOf(pieces: Piece[], start: number, end: number): Range | null {
  const [from, to] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const range = document.createRange();
  try {
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
  } catch {
    return null;
  }
  return range;
}

/** The last piece that begins at or before a place, found by halving. */
function pieceAt(pieces: Piece[], place: number): Piece | null {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  const found = pieces[low];
  return found && found.start <= place && place < found.start + found.node.data.length ? found : null;
}
