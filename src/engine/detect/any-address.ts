import { streetAddress } from './address';
import { zip } from './america';
import { any, type Detector, detector } from './hit';

const yes = () => true;

/** Words before an address: "lives at", "my new address is", "send it to". */
const CUE =
  "(?:\\b(?:liv(?:es?|ing) (?:at|on|in|near)|liv(?:es?|ing) [\\p{L} ]{0,20} of|located (?:at|in|on)|address(?: is| are)?|stay(?:s|ing) at|meet (?:you|me) at|drops? (?:you|me) off at|sent to\\?[^\\n]{0,40}|sen[dt] (?:[\\p{L}]+ ){0,3}to|(?:taxi|cab|uber|deliver(?:ed|y)?) to|arrived at|(?:is|are|it['’]s) (?:at|in|on)|moved (?:to|in)|corner of|round to|validate the following\\?|address with)\\b|\\baddress:)";
const ADDRESS_TEXT = "[\\p{L}\\p{N}'’.,:/ -]{0,60}?";

/** A street named the way other countries do: "Rua Diadema 1903", "Mäkelänkatu 12", "ul. Krótka 3", "29 Rue de Tanger". */
const FOREIGN =
  "(?:\\b(?:rua|rue|via|viale|avenida|avda|calle|carrer|praça|piazza|place|ul|ulica|trg|nám|Λεωφόρος|Οδός)\\.? [\\p{L}][\\p{L}.'’ ]{1,40}?,? ?\\d{1,5}|\\d{1,5} (?:rua|rue|via|avenida|calle|ul)\\b\\.? \\p{L}[\\p{L}'’ -]{2,40}|\\p{L}+(?:katu|gatan|gata|gate|gade|str(?:aße|asse)|straat|weg|vej|vegen|veien|laan|tie|kuja|platz|plein|utca|tér|stræti|straeti|sgade|lei)\\b\\.? \\d{1,4}|\\p{Lu}[\\p{L}]+ (?:u|utca|tér|út|gate|vei|veg|terrasse|Sq|Str)\\.? ?\\d{1,4})";

/** A line of a letter head: the number of a house or flat with a name, a box, or a town and a code. */
const LINE =
  '(?:(?<=^|\\n)[>?\\s"\']*(?:\\p{N}{1,6} [\\p{L}][^\\n]{2,60}|[^\\n@:]{2,40},? [A-Z]{2} \\d{4,6}|[\\p{L}() ]{3,30} \\d{4,6}))(?=\\s*(?:\\n|$))';
const FLAT = '\\b(?:apt|apartment|suite|flat|unit|box|floor|postbox|p\\.?o\\.? box)\\.? ?\\d{1,5}\\b';
const MILITARY = '\\b(?:[DAF]PO) (?:A[AEP]) \\d{5}';

/**
 * Everything that may be an address, anywhere in the world. Wide on purpose: for text already known to speak of where
 * someone lives, never a reason to warn by itself.
 */
export const anyAddress: Detector = any(
  streetAddress,
  zip,
  detector(new RegExp(`${CUE}:?\\s+(?<it>${ADDRESS_TEXT}\\p{N}{1,6}[\\p{L}\\p{N}'’., -]{0,50})`, 'giu'), yes),
  detector(new RegExp(`(?:\\p{N}{1,6} )?(?:\\p{N}{1,6} )?${FOREIGN}`, 'giu'), yes),
  detector(new RegExp(LINE, 'gu'), (found) => !/\d{4}-\d\d|\d{1,2}[:/]\d{2}/u.test(found)),
  detector(
    new RegExp(
      `(?:\\p{N}{1,6} [\\p{L}\\p{N}'’. -]{3,50}?,?\\s+)?${FLAT}(?:\\s*,?\\s*[\\p{L}() -]+,?\\s*(?:[A-Z]{2})?\\s*\\d{4,6})?`,
      'giu',
    ),
    yes,
  ),
  detector(new RegExp(MILITARY, 'gu'), yes),
);
