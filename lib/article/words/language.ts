const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
/** A larger share of its own letters has only Vietnamese. By hand, 23 Nov 2026. */
const MIN_VIETNAMESE_SHARE = 0.05;

/** The language of the text by its letters, else as the page says. What the page says is often a theme's default. */
export function languageOf(document: Document, text: string): string {
  const sample = text.normalize('NFC').toLowerCase();
  const vietnameseLetters = sample.length - sample.replace(VIETNAMESE, '').length;
  const declaredLanguage = document.documentElement.lang;
  if (vietnameseLetters > sample.length * MIN_VIETNAMESE_SHARE)
    return declaredLanguage.startsWith('vi') ? declaredLanguage : 'vi';
  return declaredLanguage.startsWith('vi') ? 'en' : declaredLanguage || 'en';
}
