/**
 * Draws the icons: `node src/cli/icons.mjs` renders src/ui/icon/*.svg to src/public/icon/<size>.png with rsvg-convert
 * (package librsvg2-bin). Run it after changing a drawing and commit both; nothing else needs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** At 16 and 24 pixels the rims of the glasses would blur, so those sizes have a simpler drawing of their own. */
const DRAWINGS = {
  16: 'icon-16.svg',
  24: 'icon-16.svg',
  32: 'icon.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

mkdirSync(here('../public/icon'), { recursive: true });
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const target = here(`../public/icon/${size}.png`);
  try {
    execFileSync('rsvg-convert', ['-w', size, '-h', size, '-o', target, here(`../ui/icon/${drawing}`)]);
  } catch (error) {
    const missing = error.code === 'ENOENT' ? ' rsvg-convert is missing: install librsvg2-bin.' : '';
    console.error(`Could not draw ${target} from src/ui/icon/${drawing}.${missing} ${error.message}`);
    process.exit(1);
  }
}
