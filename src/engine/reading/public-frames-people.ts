import type { Frame } from './frame';
import { GROUP, SCORN } from './public-frame-words';

/** People refused, scorned, wished ill, looked at, bet on. */
export const PEOPLE_FRAMES: readonly Frame[] = [
  {
    name: 'grave-refuses',
    opens: GROUP,
    near: [
      [
        'serve served treat treating treated admit book touch nurse nursing help let accept take wash bathe see teach hire searched search counted queue bed counter door ward class clinic list table gate sleep rent',
        -8,
        10,
      ],
      [
        "won't refuse refused don't not never no last cold back out gloves twice counted searched elsewhere nae nah ban banned barred separate deport deportation",
        -9,
        10,
      ],
    ],
    without: [
      [
        'should deserve rights right equal need needs access stigma racism racist barriers campaign inequality inequalities wrong excuse shame policy',
        -14,
        18,
      ],
    ],
  },
  {
    name: 'grave-if-you-people',
    opens: 'if',
    near: [
      ['you your they ye u', 1, 2],
      [
        "can't don't won't aren't come came off want wanted are speak english abcs accent pray fat fatter smoke drink breed poor pregnant brown foreign border boat",
        1,
        7,
      ],
      ['deport back river border gloves last queue bottom bin home-country complain whine sue cry searched mop', 6, 26],
    ],
  },
  {
    name: 'hint-group-scorned',
    opens: GROUP,
    near: [[SCORN, -7, 9]],
    without: [['stigma stigmatising racism wrong not calling called label labels word words unacceptable', -10, 10]],
  },
  {
    name: 'hint-nickname',
    opens: 'call called calls calling nicknamed nickname christened dubbed renamed aka codename',
    near: [
      ['we i as it them him her ward bay clinic wing floor', -4, 3],
      [
        `${SCORN} krueger barbecue zombies zoo jurassic shuffle departure departures lounge god's waiting hell muppets munchkins fraggle addams walking dead vegetable cabbage patch crumble jungle bedlam asylum knacker's yard`,
        1,
        9,
      ],
    ],
  },
  {
    name: 'grave-know-where',
    opens: 'know knows got found',
    near: [
      ['your his her their where which what', 1, 3],
      [
        'live lives drive drives car house street gate bus road plate reg park parks address mother mum kids boy daughter school sleep sleeps finish finishes gym bakkie van bike route shift window windows door',
        1,
        8,
      ],
    ],
    without: [
      ['who you? how', 1, 1],
      ['do you anyone does', -3, -1],
      ['patients residents clients', 1, 5],
    ],
  },
  {
    name: 'grave-hope-harm',
    opens: 'hope hoping hopes pray praying wish wishing may let can',
    near: [
      ['he she they you your his her their him them whoever ya ye it every', 1, 4],
      [
        'die dies rot rots choke chokes burn burns suffer suffers crash crashes cancer kneecaps rash piles haemorrhoids itch itches drown drowns explode explodes lightning bleed blind miscarry fester plague cursed curse agony painful slowly pox boils collapse falls fall shits diarrhoea runs break breaks snap hell bankrupt lonely alone',
        2,
        12,
      ],
    ],
    without: [["feel better recover recovers well soon doesn't don't won't not never no sore i we", 1, 9]],
  },
  {
    name: 'grave-meet-my',
    opens: 'meet meets meeting taste feel feels get gets getting has have',
    near: [
      ['my our', 1, 2],
      [
        'fist fists boot boots hurley bat knuckles back-hand backhand brothers cousins cousin hammer axe car bumper van wrench sjambok slipper chancla solicitor-',
        1,
        4,
      ],
    ],
    without: [['i we my', -2, -1]],
  },
  {
    name: 'hint-body-judged',
    opens:
      'LookedAt backside arse ass bottom behind pecs torso lips dimples forearms shoulders physique calves figure chest package bulge gun guns eyes smile beard voice',
    near: [
      ['his her their those that whose them the some', -5, -1],
      [
        'unreal amazing insane peachy peach massive tiny goals days god lord phew lush gorgeous fit tight firm built right up ruler observed marks ten prn exam examine examining distract* concentrate weak wow oof stare staring 10/10 formulary would',
        -8,
        14,
      ],
    ],
  },
  {
    name: 'grave-client-close',
    opens:
      'ServiceUser inpatients ex-patient ex-patients ex-client ex-clients sixth-former sixth-formers year tutee mentee inmate inmates prisoner parolee',
    near: [
      [
        'date dates dating dated drinks pub dinner insta instagram snap snapchat add added adds followed number dm dms kiss kissed kissing married sleepover boyfriend girlfriend relationship stay stayed bed lend lent loan loaned gift gifted will birthdays flirt flirting hot tub holiday bunked sofa facebook whatsapp',
        -9,
        10,
      ],
      ["i me my mine us i'm i've we", -9, 12],
    ],
    without: [
      [
        'not never no policy declined decline refused said boundaries boundary should mum dad son daughter partner husband wife',
        -12,
        12,
      ],
    ],
  },
  {
    name: 'hint-guess-game',
    opens:
      'guess bet bets odds takers sweepstake winner marks score scores rate rated ranking points prize leaderboard evens',
    near: [
      [
        'ward bay resus bed ServiceUser weight bmi who dies next tonight friday out ten resident residents game patients admission admissions od triage waiting',
        -9,
        11,
      ],
    ],
    without: [['exam essay quiz football match film grade students', -8, 8]],
  },
];
