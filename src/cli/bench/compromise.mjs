/** The measure: a bare parse by compromise/two, alone in this process, since importing it changes compromise/one. */
import nlp from 'compromise/two';
import { jobs, serve } from './worker.mjs';

serve(jobs((text) => nlp(text)));
