/** Words that several frames of conduct share. A capital begins the name of a class; `*` stands for any ending. */

export const WORK =
  'work works school ward hospital surgery team course uni university college office clinic boss bosses manager managers managers management hr staff colleague colleagues unit practice department dept trust academy placement nursery matron bank agency rota control registrar consultant supervisor tutor lecturer lecturers head headteacher principal sir maam matron sister charge mentor educator employer employers recruiter nmc hcpc gmc regulator council station firm';
export const DUTY =
  'shift shifts nights night duty call oncall on-call handover round rounds obs ward clinic theatre bleep pager register lesson class lessons surgery unit triage ambulance truck rig cab handovers huddle list caseload callout crew sluice resus bay desk station placement counter drug meds insulin minibus ward-round lates earlies wing watch patrol custody school work';
export const EXCUSE =
  'SickLie car knee back tummy stomach belly funeral gran nan granny nana grandad covid flu bug bugs boiler tyre train trains bus childcare cough throat fever temperature vertigo ankle wrist period periods plumber vomiting vom vomited sick ill poorly ear tooth engaged delayed appointment emergency pipe wisdom rash hay flooded bereavement concussion sciatica pulled passed died dentist virus positive diarrhoea d&v migraine';
export const TELL =
  'rang ring ringing phoned phone phoning told tell telling text texted texting texts emailed email messaged call called calling informed notified convinced swore said swear reported whatsapped';
export const IDLE =
  'Leisure NapWord sleep sleeping slept asleep lie lying lay sit sitting sat nothing telly tv netflix youtube tiktok instagram insta vinted scroll scrolling nails bath couch sofa bed pub book novel game games fifa fortnite poker solitaire crossword wordle sudoku crochet knitting knit bakewell duvet pyjamas dressing-gown gown biscuits hammock kindle podcast nap snooze';
export const GOODS =
  'Medicine gloves wipes scrubs towels towel blankets blanket sheets pens plasters bandages syringes needles dressings teabags milk toast batteries paper toner laptop wheelchair crutches masks sanitiser sanitizer gel formula nappies pads catheters morphine diazepam tramadol codeine paracetamol ibuprofen antibiotics dihydrocodeine zopiclone temazepam pillows pillowcases stethoscope scissors thermometer toiletries shampoo fluids cannulas saline pillow loo toilet-roll rolls bog stationery ladder chromebook ipad projector chalk';
export const TAKE =
  'nicked nick nicking pocketed pocket pocketing lifted swiped pinched pinch borrowed borrow liberated liberate rehomed relieved acquired helped help stocked stock smuggled smuggle walked bagged stashed stash slipped robbed rob robbing tiefed siphoned skimmed';
export const HOME =
  'home house kitchen bathroom flat car boot shed garage handbag bag rucksack purse pockets mam mum sister cousin cousins mate mates brother ebay vinted depop gumtree marketplace market loft cupboard drawer airbnb caravan festival boyfriend dealer side';
export const GROUP =
  'Minority IdentityGroup these those people lot ones types families crowd sort kind breed mothers fathers women men girls boys patients clients residents relatives addicts drunks asylum refugee refugees foreign muslim muslims christians christian catholics jews hindus sikhs gay gays black white asian african indian chinese polish irish english scottish welsh';
export const SCORN =
  'Slight Contempt Insult Judging NameCalling liars liar lies lying fake faking faked acting act actors oscar actress drama dramatic moaning moan moans whinge whingeing whine vile old useless smell smells stink stinks stank stench filthy dirty thick dim lazy fat ugly mad crazy mental loony feral animals animal pigs pig cattle sheep zoo circus freak freaks junk scum pests vermin cheats scroungers ungrateful greedy grabby sly cunning creepy rank minging gross disgusting grim hopeless pathetic worthless';
export const VAX =
  'vaccine vaccines vaccinate vaccinated vaccination vax vaxx vaxxed jab jabs jabbed shots mrna mmr statins chemo chemotherapy fluoride insulin antibiotics antidepressants ssris masks 5g pharma inhalers metformin hpv booster boosters';
export const TOXIC =
  'poison poisons poisoned toxic toxins kill kills killing killed cause causes caused autism autistic infertile infertility sterile clots hoax scam lies sham microchip microchips chip bioweapon untested experiment experimental dna depopulation useless rubbish pointless damage damaged ruin ruins shed shedding lab-rat guinea microwave gives give';
export const CURE =
  'cure cures cured curing heal heals healed reverse reverses reversed reversing dissolves melts shrinks kills beats beat flush flushes detox detoxes';
export const ILLNESS =
  'cancer cancers autism diabetes ms dementia alzheimers tumour tumours tumor hiv epilepsy depression adhd arthritis asthma eczema stroke hypertension parkinsons sepsis endo fibromyalgia thyroid infertility psychosis bipolar malaria sickle';
export const FOLK =
  'turmeric garlic ginger bleach soursop ivermectin oils oil keto prayer prayers holy pastor anointing raw celery alkaline crystals crystal cbd urine herbs herbal tea vinegar fasting silver magnets reiki honey naturally natural moringa noni seed seeds bitters juice juicing onion onions potato parasite cleanse hydrogen peroxide sea moss';
