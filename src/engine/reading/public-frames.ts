import { createFrames } from './frame';
import { PEOPLE_FRAMES } from './public-frames-people';
import { THINGS_FRAMES } from './public-frames-things';
import { WORK_FRAMES } from './public-frames-work';

/**
 * Conduct told by the company its words keep, where no word is rude by itself: `grave-` is told nearly outright, `hint-` counts
 * only beside other things.
 */
export const readConductFrames = createFrames([...WORK_FRAMES, ...PEOPLE_FRAMES, ...THINGS_FRAMES]);
