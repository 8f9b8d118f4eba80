/** "Show me": the words of one finding come into view, alone for a moment. The focus and the caret stay where they are. */
import type { Composer } from '../sites/site';
import type { Face } from './face';
import type { Mark } from './marks';
import type { Pace } from './pace';
import { rangeOf } from './positions';
import { isField } from './read';
import type { Track } from './track';

/** How long the words stand alone, in ms. */
const ALONE = 1200;

/** Where nothing can be tinted the words are selected instead: the person asked to see them. */
function select({ box }: Composer, range: Range | null, { start, end }: Mark): void {
  box.focus({ preventScroll: true });
  if (isField(box)) box.setSelectionRange(start, end);
  else if (range)
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Shows the words of the finding with this key. Does nothing when an edit has taken them away meanwhile. */
export function spotlight(
  composer: Composer,
  track: Track,
  key: string,
  face: Pick<Face, 'painter'>,
  pace: Pace,
): void {
  const marks = track.marks.filter((mark) => mark.key === key);
  const [first] = marks;
  if (!first) return;
  const range = rangeOf(track.reading, first.start, first.end);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  if (!face.painter?.canDraw()) {
    select(composer, range, first);
    return;
  }
  face.painter.draw(marks, track.reading);
  // By then the settings may have brought another painter.
  pace.after(ALONE, () => face.painter?.draw(track.marks, track.reading));
}
