import type { Frame } from './frame';
import { EXCUSE, IDLE, TELL, WORK } from './public-frame-words';

/** Work dodged, records made up, and a page that work is said not to see. */
export const WORK_FRAMES: readonly Frame[] = [
  {
    name: 'grave-unseen',
    opens: 'nobody no noone none not never nae without',
    near: [
      [WORK, 1, 7],
      [
        'here this account page profile handle timeline follow follows following reads reading sees find finds found knows know added accepted invited allowed watching looking tag tagged',
        1,
        13,
      ],
    ],
  },
  {
    name: 'grave-unseen',
    opens: 'if',
    near: [
      ['you anyone anybody', 1, 3],
      [`from ${WORK}`, 1, 7],
      ["didn't never weren't wasn't no look leave scroll unfollow block blocked close invited saw jog", 3, 18],
    ],
  },
  {
    name: 'hint-shut',
    opens:
      'account page profile handle username timeline group chat story stories feed wall server sub forum blog name twitter insta instagram facebook tl',
    near: [
      [
        'locked private secret hidden fake anonymous anon alt spare second closed invite mates friends-only vetted unsearchable maiden nickname burner finsta real',
        -6,
        5,
      ],
    ],
  },
  {
    name: 'grave-unseen',
    opens: 'blocked block muted removed unfriended unfollowed hid restricted booted kicked',
    near: [[WORK, 1, 8]],
    without: [
      ['me us', 1, 2],
      ['bed beds road drain sink corridor arteries artery artery artery-', 1, 5],
    ],
  },
  {
    name: 'hint-excuse',
    opens: TELL,
    near: [
      [`them ${WORK}`, 1, 4],
      [EXCUSE, 2, 14],
    ],
  },
  {
    name: 'grave-bleep-off',
    opens:
      'bleep bleeper pager radio buzzer buzzers bell bells bodycam headset tracker monitor alarms cctv camera cameras walkie handset',
    near: [['off silent muted mute silenced silence unplugged disconnected taped covered drawer airplane down', -3, 5]],
    without: [['take took taken hand handed set went gone gones', -4, 4]],
  },
  {
    name: 'hint-paid-idle',
    opens:
      'paid pays paying pay pounds quid wages wage salary overtime enhancements taxpayer taxpayers payroll hour earning earn',
    near: [[IDLE, -10, 12]],
  },
  {
    name: 'hint-said-working',
    opens:
      'diary calendar timesheet status log sheet system rota logged marked booked claimed claim claiming put down recorded officially paper technically teams',
    near: [
      [
        'training visit visits visiting meeting meetings cpd engaged study supervision mileage overtime wfh admin research available green busy revision essay',
        -8,
        10,
      ],
    ],
  },
  {
    name: 'grave-copied',
    opens:
      'copied copy copying pasted paste lifted nicked cribbed recycled reused swapped duplicated plagiarised bought',
    near: [
      [
        'reflection reflections essay essays plan plans obs assignment assignments dissertation portfolio coursework references referral referrals answers thesis write-up competencies logbook',
        -6,
        10,
      ],
    ],
    without: [['screenshot photocopy typing error library article article-', -6, 8]],
  },
  {
    name: 'grave-made-up-record',
    opens:
      'filled wrote write writing signed signing ticked tick charted chart charting logged log documented document marked mark graded grade jotted completed entered scored recorded put stamped stamp initialled',
    near: [
      [
        'RecordThing obs form forms chart charts notes note boxes box sheet sheets log visit visits rounds round books book papers paper temps checks check marks grades scripts competencies register report reports hours bp sats',
        -4,
        8,
      ],
      [
        "without before never unseen wasn't didn't haven't hadn't not pub bar bath bed sofa couch kitchen home feet guess guessed guesses made ahead advance hell blind random weight heavy vibe always identical standing armchair without",
        -10,
        16,
      ],
    ],
    without: [['forgot must should please remember always-', -12, 3]],
  },
];
