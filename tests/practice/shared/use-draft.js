import { useRef, useState } from 'react';
import { practice } from './record.js';

/** The parts of one post. `publish` records those that hold something and empties the boxes by counting up `turn`, their key. */
export function useDraft(count = 1) {
  const [parts, setParts] = useState(() => new Array(count).fill(''));
  const [turn, setTurn] = useState(0);
  const latest = useRef(parts);
  latest.current = parts;
  const change = (at, text) => setParts((now) => now.map((part, i) => (i === at ? text : part)));
  const publish = () => {
    if (latest.current.every((part) => part.trim() === '')) return;
    practice.published.push(latest.current.filter((part) => part !== ''));
    setParts(new Array(count).fill(''));
    setTurn((now) => now + 1);
  };
  return { parts, turn, change, publish, isEmpty: parts.every((part) => part.trim() === '') };
}
