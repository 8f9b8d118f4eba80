/** Small words that tell languages apart, chosen by hand; words that are also everyday English are left out of the others. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH = words(
  "the and of is are were been being you your yours my mine with for from have has had this that these those it its it's they their them there then than what when where which who why how not don't dont doesn't didn't can't cant won't would could should will can do does did doing about after again all also any back because before but by day days each even ever every first get gets got give go goes going good great had her here hers him his home i'd i'll i'm im i've ive if into just know last let like little long love made make makes many may maybe more most much must need never new next night now off old one only or other our out over people please really right said same say says see she she's some someone something still such sure take thank thanks that's things think time today together tomorrow tonight too two u up ur us very want was we we're week well went work working wot x yeah year years yes yesterday yet aye wee wi tae fae dinnae cannae wasnae didnae ken nae ain't gonna wanna y'all innit lol omg pls thx sorry lads mate morning hello hi happy team best join help free read support care health patient patients staff nurse hospital ward shift",
);

/** Everyday English that other languages have too: it speaks for none of them. */
const SHARED = words(
  'a an as at am in on to by no so do me my he i us or of for is it his her him has had was war hat man men are some die den dan over under van min mine sit ah oh ma but then all from son met ill set sin tie dig up we go plus hay will mar sea must also',
);

const FOREIGN: Record<string, ReadonlySet<string>> = {
  es: words(
    'el la los las un una unos unas de del que y en es son por para con su sus se lo como pero más mas está están fue hay muy todo todos este esta eso mi mis nos al sin sobre cuando donde porque también hoy gracias',
  ),
  fr: words(
    "le la les un une des du de et est sont dans pour que qui avec sur pas ne ce cette ces je tu il elle nous vous ils elles au aux mais où plus par mon ma mes son ses leur été avoir être très bien fait aujourd'hui c'est j'ai merci",
  ),
  de: words(
    'der das und ist nicht ein eine einen einem einer ich du wir ihr sie mit auf für von zu den dem des im auch wie aber oder wenn nach bei aus sind war hat haben wird noch nur sehr heute mein meine über danke',
  ),
  it: words(
    'il lo gli una di del della dei che è sono per con non ma come più anche questo questa mi ti ci si nel nella alla alle al da ha ho hanno molto tutto tutti oggi grazie quando perché mio mia',
  ),
  pt: words(
    'o os as um uma de do da dos das que e é são em no na nos nas por para com não mas mais como seu sua meu minha se foi está estão muito também hoje obrigado obrigada quando porque você ao à',
  ),
  nl: words(
    'de het een en van ik je niet dat die zijn voor met aan er maar om dan zo ook naar uit bij wat heeft hebben wordt werd nog wel geen mijn onze vandaag deze heel dank',
  ),
  pl: words(
    'i w z na do się nie że jest to jak ale co po tak za od przez dla jego jej są był była było mnie ten ta te tym który która dzisiaj bardzo już tylko czy moja mój dziękuję',
  ),
  ro: words(
    'și în la de cu nu este sunt pe o un din care pentru mai că se ce au fost am dar după foarte astăzi acest această mea meu mulțumesc',
  ),
  sv: words(
    'och att det som en på är av för med den till inte jag har de ett om vi var men från kan när så ska mycket idag min mitt du tack',
  ),
  da: words(
    'og at det en på er af for med den til ikke jeg har de et om vi var men fra kan når så skal meget dag min mit du tak',
  ),
  fi: words(
    'ja on ei että se hän oli joka mutta kun niin kuin myös minä sinä ovat olen tänään kanssa sekä nyt vain ole mun kiitos',
  ),
  tr: words(
    've bir bu için ile çok da de ama gibi daha ne var yok olan olarak bugün ben sen biz siz benim değil kadar sonra her teşekkürler',
  ),
  cy: words(
    'y yr yn a i o ar mae ac am wedi gan gyda oedd nid eu ei fel ond sydd hyn bod hefyd heddiw roedd dw dwi rydw ydy yw ein fy diolch bydd wrth nos bore da',
  ),
  ga: words(
    'an na agus ar is tá i ag go le do sé sí mé tú bhí ach sin seo ní gach níl raibh againn agam iad bhfuil inniu maith leis don',
  ),
  gd: words('agus air a an na tha bha chan e i mi thu gun gu le aig ann nach sin seo ach dhan airson bidh leis'),
  tl: words(
    'ang ng sa na mga ay at ko mo ka ako ikaw siya kami tayo hindi para ito iyan yung lang naman po kung pero din rin ngayon salamat',
  ),
  sw: words(
    'na ya wa kwa ni la za katika kuwa hii hiyo yake wangu yangu sana lakini kama leo watu hapa asante mimi wewe yeye si cha vya',
  ),
  id: words(
    'dan yang di ke dari ini itu untuk dengan tidak adalah pada saya kamu akan juga sudah ada bisa karena atau kami mereka hari sangat telah lebih',
  ),
  so: words('iyo waa ku ka in oo uu ay ah la si waxaan maanta laakiin aad wax kale leh soo'),
  af: words(
    'die en van het nie is ek jy ons wat vir met om te dat sy hy hulle maar ook was word baie vandag my dankie',
  ),
  hu: words('a az és hogy nem is egy van volt ez de csak meg már mint még nagyon ma én vagy köszönöm'),
  cs: words('a je se na v že to s z do o i ale jako pro za by byl byla jsem jsme jsou dnes velmi tak děkuji'),
  hr: words('i je u se na da su za s od kao što ali ne sam smo bio bila danas vrlo ovo hvala'),
  lt: words('ir yra kad su į iš tai kaip bet ne aš mes buvo labai šiandien ačiū'),
  sq: words('dhe në të një për me nga që është janë nuk por si shumë sot unë faleminderit'),
  vi: words('và của là có không được trong cho một với này các người đã tôi để khi cũng rất hôm nay'),
  yo: words('ni ti si fun àwọn mo wọn pẹlu nínú jẹ kò náà bí ṣe lónìí'),
  ur: words('hai hain ka ki ke ko se mein aur nahi kya kar raha rahi tha thi bhi yeh woh aaj bohot hum aap mera meri'),
};
export const FOREIGN_WORDS = Object.entries(FOREIGN).map(
  ([language, list]) => [language, new Set([...list].filter((word) => !SHARED.has(word)))] as const,
);
