/** Said plainly wherever a draft can be tried: which language is read, and that the tips are in it too. */
import { TIPS_LANGUAGE, useWords } from '../words';

/** Are these messages in another language than the tips? */
export const isForeign = (language: string): boolean => !language.startsWith(TIPS_LANGUAGE);

export function Reads() {
  const t = useWords();
  return (
    <>
      {t('reads.english')} {isForeign(t('lang')) && t('reads.tips')}
    </>
  );
}
