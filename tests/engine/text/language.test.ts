import { describe, expect, test } from 'vitest';
import { countLanguage, isForeign } from '../../../src/engine/text/language';
import { readSentences } from '../../../src/engine/text/sentences';

const foreign = (text: string) => isForeign(readSentences(text), (sentence) => countLanguage(sentence.tokens));

describe('English of every kind is never called foreign', () => {
  test.each([
    'Ah dinnae ken whit tae dae wi ma weans the day, pure done in so ah um',
    'Och awa wi ye, gonnae no dae that, ma heid is mince efter nightshift',
    'wot u sayin m8 lol cba wiv dis shift ngl fr fr no cap bare jokes tho',
    'Abeg make una check well well o, dis wahala don too much for hospital',
    'Wah gwaan mi deh yah, mi deh pon nights again yuh zimmi big up di ward massive',
    'amoxicillin doxycycline clarithromycin omeprazole ramipril bisoprolol atorvastatin metformin apixaban',
    'Amlodipine, furosemide, spironolactone, digoxin, warfarin, levothyroxine, prednisolone, salbutamol',
    'OT PT SLT MDT QDS BD TDS PRN NBM DNACPR RESPECT NEWS AVPU GCS',
    'Café culture, déjà vu, a soupçon of naïveté: my whole placement in one',
    'Diolch o galon to everyone on the ward, nos da all and see you tomorrow',
    'Sláinte to the whole team, what a night that was, go raibh maith agat',
    'Aoife, Siobhán, Tadhg, Niamh, Caoimhe and Oisín all started nursing this week',
    'la la la la la la la la la la, earworm of the day on the ward',
    'Arbeit macht müde: my German is bad but the shift was long and so am I',
    'Ole ole ole ole, what a match, what a goal, vamos',
    'Yalla habibi, dinner at ours after the late shift, bring your mum',
    'Paracetamol paracetamol paracetamol ibuprofen ibuprofen codeine codeine codeine tramadol',
    'aaaaaargh nooooo whyyyyy meeeee pleaseeee sleeeeep coffeeeee nowwwww yesssss',
    'Hola amigos, ready for another week of teaching?',
    'Use a tube sock as a workout armband, no need to buy an expensive holder',
    'Signs law banning smoking in public in all parks near an entrance to schools',
    'gracias a todos',
    'Heute ist ein',
    '',
    'Good morning 世界 and thank you to all our wonderful interpreters this week',
  ])('%s', (text) => expect(foreign(text)).toBe(false));
});

describe('other languages', () => {
  test.each([
    'Hoy he visto a una señora muy amable en la planta y me ha contado la historia de su vida',
    'Aujourd’hui j’ai vu une dame très gentille dans le service et elle m’a raconté toute sa vie',
    'Heute habe ich eine sehr nette Dame auf der Station gesehen und sie hat mir von ihrem Leben erzählt',
    'Oggi ho visto una signora molto gentile in reparto e mi ha raccontato tutta la sua vita',
    'Hoje vi uma senhora muito simpática na enfermaria e ela contou-me a história da sua vida',
    'Dzisiaj na oddziale spotkałam bardzo miłą panią, która opowiedziała mi o swoim życiu',
    'Heddiw ar y ward roedd hen wraig hyfryd iawn ac mae hi wedi dweud stori ei bywyd',
    'Bhí bean an-deas ar an mbarda inniu agus d’inis sí scéal a beatha go léir dom',
    'Ngayon may nakilala ako sa ward na matandang babae at ang bait niya sa mga nars',
    'Bugün serviste çok tatlı bir hanımla tanıştım ve bana hayatını anlattı',
    'Сегодня в отделении была очень милая женщина и рассказала мне всю свою жизнь',
    'اليوم في القسم كانت سيدة لطيفة جدا وحكت لي قصة حياتها كلها من البداية',
    '今日は病棟でとても優しいおばあさんに会って、人生の話を聞きました。',
    '오늘 병동에서 아주 친절한 할머니를 만나서 인생 이야기를 모두 들었습니다',
    'Hôm nay tôi gặp một bà cụ rất dễ thương trong khoa và bà đã kể cho tôi nghe',
    'Aaj ward mein ek bohot pyari aunty thi aur woh apni zindagi ki kahani suna rahi thi',
  ])('%s', (text) => expect(foreign(text)).toBe(true));
});
