/** The shapes of the levels. Each is told apart by its outline alone: tick, eye, pause bars, question mark, dash. */
import type { Level } from '../engine/types';

const SHAPES: Record<Level, string> = {
  clear: 'M5 10.6l3.2 3.2L15 6.8',
  look: 'M2.5 10S5.3 5.2 10 5.2 17.5 10 17.5 10 14.7 14.8 10 14.8 2.5 10 2.5 10z M10 8.1a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 1 1 0-3.8z',
  pause: 'M7.2 5v10 M12.8 5v10',
  unchecked: 'M7.3 7.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2 M10 14.9v.2',
  off: 'M5.5 10h9',
};

export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg class={`icon icon-${level}`} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[level]} />
    </svg>
  );
}

const MOVES = { next: 'M8 5l5 5-5 5', previous: 'M12 5l-5 5 5 5', close: 'M5.5 5.5l9 9 M14.5 5.5l-9 9' };

export function MoveIcon({ to }: { to: keyof typeof MOVES }) {
  return (
    <svg class={`icon icon-${to}`} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={MOVES[to]} />
    </svg>
  );
}
