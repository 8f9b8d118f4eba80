import { readSubject } from './dispute-clause';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const AT_OF = wordSet(/^(?:at|of|from|in|on)$/);

/** Words that make a run of capitals the name of a place of work or study. */
const ORG_WORDS =
  'trust hospital hospitals infirmary hospice clinic clinics school schools college academy academies university uni home homes homecare house hall manor lodge court medical dental dentistry orthodontics veterinary vets vet surgery practice pharmacy chemist chemists rehab rehabilitation locums health healthcare centre center polyclinic multispeciality partners partnership group agency nursery preschool kindergarten montessori daycare council prison hmp royal general memorial specialist pediatrics paediatrics physio physiotherapy rooms unit ambulance village retirement residence residential nursing imaging radiology diagnostics laboratory laboratories labs optical opticians eyecare sight llp ltd limited plc inc llc solutions services staffing recruitment nhs foundation charter primary secondary infants institute sanatorium hospitality daughters sons brothers care support living outreach isd district aba therapy therapies wellness medicine klinikum plaza'.replaceAll(
    ' ',
    '|',
  );
const ORG = wordSet(new RegExp(`^(?:${ORG_WORDS})$`));
/** Also with a possessive ending. */
const ORG_WORD = wordSet(new RegExp(`^(?:${ORG_WORDS})(?:['’]s)?$`));
const JOINS = wordSet(/^(?:of|and|&|the|for|at|de|la|st|saint|')$/);
const ORG_HANDLE = wordSet(
  /(?:nhs|trust|care|hospital|hospice|infirmary|uni|college|school|academy|council|health|dental|medical|clinic|surgery|pharm|ambulance|lodge|group|grp|homecare|service|therap|physio|vets?$|ooh$|aba$)/,
);
const TITLE = wordSet(
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|sister|matron|superintendent|principal|sgt|inspector|consultant)$/,
);
const CAPITAL = ['Cap', 'FirstCap', 'Caps'];

export const DISPUTE_NAME_NEEDS: Needs = { tags: ['FirstName'], words: [ORG_WORD, TITLE], kinds: ['mention'] };

/** A place of work or a person by name, and what they are told to have done: what makes a grievance recognisable. */
export function readDisputeNames(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.tokens[at]?.kind === 'mention' && view.fits(at, ORG_HANDLE)) {
      view.add('org-handle', at);
      readSubject(view, at, 'named-deed', 14);
    }
    if (!view.isAny(at, CAPITAL)) continue;
    if (view.fits(at - 1, TITLE) || (view.is(at, 'FirstName') && view.isAny(at + 1, CAPITAL))) readPerson(view, at);
    if (!view.isAny(at - 1, CAPITAL)) at = readRun(view, at);
  }
}

function readPerson(view: View, at: number): void {
  let last = at;
  while (view.isAny(last + 1, CAPITAL)) last++;
  readSubject(view, last, 'named-deed', 14);
  const link = view.text(last + 1) === ',' ? last + 2 : last + 1;
  for (let on = link; on <= link + 5; on++)
    if (view.fits(on, AT_OF) && (view.isAny(on + 1, CAPITAL) || view.isAny(on + 2, CAPITAL))) {
      view.add('person-placed', at, on + 1);
      return;
    }
}

/** The end of the run of capitals that begins at `at`; told where it holds the word of an organisation. */
function readRun(view: View, at: number): number {
  let last = at;
  for (let on = at + 1; on < view.length && on <= at + 7; on++) {
    if (view.isAny(on, CAPITAL) || (view.fits(on, ORG) && last === on - 1)) last = on;
    else if (!view.fits(on, JOINS)) break;
  }
  for (let on = at + 1; on <= last; on++)
    if (view.fits(on, ORG_WORD)) {
      view.add('org-named', at, last);
      readSubject(view, last, 'named-deed', 14);
      return last;
    }
  return last > at ? at : last;
}
