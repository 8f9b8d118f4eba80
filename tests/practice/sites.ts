/** Every practice site. A new one is a folder with `main.jsx`, `page.css` and `surfaces.ts`, and a line here. */
import { facebook } from './facebook/surfaces';
import type { PracticeSite } from './surface';
import { x } from './x/surfaces';

export const PRACTICE_SITES: readonly PracticeSite[] = [x, facebook];
