const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
/** Vietnamese text has more of its own letters than this share; no other language has. */
const SHARE = 0.05;

/** The language of the text by its letters, else as the page says; the page's word alone is often a theme's default. */
export function languageOf(document: Document, text: string): string {
  const sample = text.normalize('NFC').toLowerCase();
  const marks = sample.length - sample.replace(VIETNAMESE, '').length;
  const told = document.documentElement.lang;
  if (marks > sample.length * SHARE) return told.startsWith('vi') ? told : 'vi';
  return told.startsWith('vi') ? 'en' : told || 'en';
}
