import { useEffect, useState } from 'react';

/** Counts how often the page has been told to draw its controls anew: as a key, React makes other nodes of them. */
export function useRedrawn() {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    const again = () => setDrawn((before) => before + 1);
    window.addEventListener('practice-redraw', again);
    return () => window.removeEventListener('practice-redraw', again);
  }, []);
  return drawn;
}
