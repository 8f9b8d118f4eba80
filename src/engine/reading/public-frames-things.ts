import type { Frame } from './frame';
import { CURE, DUTY, FOLK, GOODS, HOME, ILLNESS, TAKE, TOXIC, VAX } from './public-frame-words';

/** Drink, goods of the place, the writer’s house, quack cures, records looked into. */
export const THINGS_FRAMES: readonly Frame[] = [
  {
    name: 'grave-took',
    opens: TAKE,
    near: [
      [GOODS, 1, 8],
      [`${HOME} free bought buy supply stash mine`, -10, 14],
    ],
    without: [
      [
        'should daily twice tablets dose doses every with-food prescribed asked bring donate donated donating collection',
        -8,
        8,
      ],
    ],
  },
  {
    name: 'hint-not-bought',
    opens: "haven't not never hasn't nobody no-one",
    near: [
      ['bought buy buys buying paid pay', 1, 4],
      [`${GOODS} tea coffee food lunch loo toilet bread stationery`, 2, 10],
    ],
  },
  {
    name: 'grave-deep-in',
    opens: 'deep',
    near: [['Number NumberWord several few couple', -4, -1]],
    without: [['Place feet metres inches levels layers', -4, 1]],
  },
  {
    name: 'grave-deep-in',
    opens: 'in down',
    near: [
      ['Number NumberWord several few couple', -4, -2],
      ['Intoxicant', -3, -1],
    ],
  },
  {
    name: 'grave-reeks',
    opens: 'smelling smell smells breathing sweating reeking reek stinking tasting burping breath fumes still',
    near: [
      ['Intoxicant DrunkState rum brewery distillery booze alcohol carib stella', 1, 8],
      [`${DUTY} clinic list team rounds`, 1, 22],
    ],
    without: [['patient he she his her they', -6, 3]],
  },
  {
    name: 'hint-vessel',
    opens:
      'Intoxicant gin vodka wine whisky whiskey rum grog brandy prosecco baileys sherry poitin moonshine hooch spirits',
    near: [
      [
        'mug flask thermos keepcup tumbler sippy beaker teapot teacup bottle-of-water evian lucozade ribena squash coffee tea locker glovebox drawer handbag airing tank',
        1,
        7,
      ],
    ],
  },
  {
    name: 'grave-home-key',
    opens: 'key keys spare it latch',
    near: [
      ['under behind beneath in', 1, 4],
      ['mat pot gnome stone brick plant rock flowerpot planter doormat frog meter hedgehog buddha tile bin', 2, 8],
    ],
    without: [['their her his patient resident client', -4, 4]],
  },
  {
    name: 'grave-home-code',
    opens: 'gate alarm door entry keypad keysafe safe garage buzzer',
    near: [
      ['code pin number', 1, 1],
      ["is it's Number my birthday same still always", 2, 6],
    ],
  },
  {
    name: 'hint-street',
    opens:
      'lane close crescent cottages avenue terrace road street drive grove villas mews gardens court hawthorns rise croft brae wynd parade strand heights boulevard estate',
    near: [
      ['Cap FirstCap', -1, -1],
      [
        "Number number flat apartment unit we we're i'm our my mine us come party housewarming moved moving round behind above opposite",
        -9,
        10,
      ],
    ],
    without: [['hospital surgery clinic library church centre community hall school hub venue station', -10, 10]],
  },
  {
    name: 'grave-quack',
    opens: VAX,
    near: [[TOXIC, -7, 8]],
    without: [
      [
        "not don't doesn't didn't no myth myths debunk debunked study studies trial evidence misinformation claim claims cannot never nope fake",
        -10,
        12,
      ],
    ],
  },
  {
    name: 'grave-quack',
    opens: VAX,
    near: [
      [
        "refuse refused skip bin wouldn't won't never stop avoid poison ditch flush binned unvaccinated unvaxxed",
        -6,
        6,
      ],
      ["i i'd i'm my nurse midwife doctor told telling tell kids patients mums", -10, 10],
    ],
    without: [['please if parents clinic book worried', -12, 12]],
  },
  {
    name: 'grave-quack',
    opens: CURE,
    near: [
      [ILLNESS, -6, 7],
      [FOLK, -12, 14],
    ],
    without: [["no not doesn't don't won't myth cannot research trial study evidence", -10, 12]],
  },
  {
    name: 'grave-looked-into',
    opens:
      'system emis systmone rio epic records record database pnc notes file files chart lorenzo intranet cerner pas',
    near: [
      [
        'looked look search searched type typed checked check log logged goes went go ran run read nosy nosey peek peeked browse browsed scroll stalk stalked snooped through',
        -12,
        9,
      ],
      [
        "ex ex's exes neighbour neighbours neighbour's neighbors sister's brother's cousin's landlord landlord's crush date tinder hinge celeb celebrity footballer mate mate's daughter brings boyfriend's girlfriend mother-in-law teacher bully fancied fit name surname",
        -14,
        12,
      ],
    ],
    without: [['never not illegal sacked dismissed audit please remember policy', -10, 12]],
  },
];
