import type { View } from './view';

/** Two kinds of thing in one sentence, in either order: what neither tells alone. */
const PAIRS: readonly string[] = (
  'Manager+GrievanceAct Manager+GrievanceAdj Manager+Threat Manager+Swear Manager+SwearStrong Manager+Insult Manager+Praise Manager+Thanks Manager+Not Manager+SpeechVerb Manager+Past Manager+Safety Manager+My Manager+Our ' +
  'Employer+GrievanceAct Employer+GrievanceAdj Employer+Threat Employer+Swear Employer+Praise Employer+Thanks Employer+Not Employer+Safety Employer+My Employer+Our Employer+This Employer+Cap ' +
  'Educator+GrievanceAct Educator+GrievanceAdj Educator+Threat Educator+Praise Educator+Thanks Educator+Not Educator+My ' +
  'Colleague+GrievanceAct Colleague+GrievanceAdj Colleague+Threat Colleague+Swear Colleague+Insult Colleague+Praise Colleague+Thanks Colleague+Not Colleague+Our Colleague+Safety Colleague+SexWord ' +
  'Policy+GrievanceAdj Policy+GrievanceAct ' +
  'ServiceUser+Insult ServiceUser+Swear ServiceUser+SwearStrong ServiceUser+SexWord ServiceUser+Contempt ServiceUser+Snoop ServiceUser+Past ServiceUser+TimeNear ServiceUser+Condition ServiceUser+Plural ServiceUser+Threat ' +
  'PersonNoun+CareSetting PersonNoun+CareScene PersonNoun+CareThing PersonNoun+CareVerb PersonNoun+TimeNear PersonNoun+Condition PersonNoun+Past PersonNoun+HomeScene PersonNoun+Contempt PersonNoun+SexWord ' +
  'He+CareSetting He+CareScene He+CareThing He+CareVerb He+Condition He+Procedure He+WorkSelf He+HomeScene He+Family ' +
  'She+CareSetting She+CareScene She+CareThing She+CareVerb She+Condition She+Procedure She+WorkSelf She+HomeScene She+Family ' +
  'Family+CareSetting Family+CareThing Family+CareScene Family+Condition Family+My Family+HisHer Family+The ' +
  'FirstName+CareSetting FirstName+CareThing FirstName+CareScene FirstName+CareVerb FirstName+Condition FirstName+HomeScene FirstName+Thanks FirstName+Congrats ' +
  'Judging+NameCalling Judging+You Judging+IdentityGroup Judging+ServiceUser Judging+Colleague Judging+Manager NameCalling+You NameCalling+This NameCalling+Colleague NameCalling+Manager EmptyHouse+We EmptyHouse+TimeNear Misuse+I Misuse+ServiceUser SkiveWord+HomeScene SkiveWord+Not Intoxicant+Judging Privacy+I Privacy+SkiveWord Privacy+Not Snoop+ServiceUser Snoop+Family Snoop+Clinical ' +
  'You+CareSetting You+CareScene You+Condition Often+ServiceUser Often+PersonNoun Often+Family PetSign+He PetSign+She Fiction+He Fiction+She IdentityGroup+Often ' +
  'DrunkState+CareScene DrunkState+CareSetting DrunkState+WorkSelf DrunkState+Driving DrunkState+I Intoxicant+Driving Intoxicant+Sober DrunkState+Number PatientGame+ServiceUser PatientGame+CareSetting PatientGame+IdentityGroup IdentityGroup+Contempt IdentityGroup+Insult IdentityGroup+Not IdentityGroup+I IdentityGroup+Swear Employer+Wrongdoing Manager+Wrongdoing Colleague+Wrongdoing Safety+Not Safety+Employer Safety+Manager Threat+Employer ' +
  'Intoxicant+CareScene Intoxicant+CareSetting Intoxicant+WorkSelf Intoxicant+I Intoxicant+TimeNear Intoxicant+Snoop Intoxicant+Colleague ' +
  'SkiveWord+I SkiveWord+Manager SkiveWord+CareScene Snoop+I SexWord+CareSetting SexWord+Colleague SexWord+StudentWord Swear+You SwearStrong+You Insult+You Insult+This Threat+He Threat+She Threat+You ' +
  'PromoObject+My PromoObject+PromoCall PromoObject+Price PromoCall+Price PromoClaim+PromoObject PromoClaim+My Medicine+PromoCall Medicine+Price Medicine+I PromoObject+Others PromoObject+Thanks PromoCall+I ' +
  'CopyObject+CopyAct CopyObject+AskWord CopyObject+Licence CopyAct+Licence CopyAct+I CopyObject+My CopyAct+AskWord CopyObject+Some'
).split(' ');

const BY_FIRST = new Map<string, [second: string, name: string][]>();
for (const pair of PAIRS) {
  const [first = '', second = ''] = pair.split('+');
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [second, pair]]);
}

/** Marks the words of the second kind, or of the first where the second is grammar. */
export function readCrossings(view: View): void {
  const first = new Map<string, number>();
  view.tokens.forEach((token, at) => {
    for (const tag of token.tags) if (!first.has(tag)) first.set(tag, at);
  });
  for (const [tag, at] of first)
    for (const [second, name] of BY_FIRST.get(tag) ?? []) {
      const other = first.get(second);
      if (other !== undefined && (other !== at || second === 'Plural'))
        view.add(name, Math.min(at, other), Math.max(at, other));
    }
}
