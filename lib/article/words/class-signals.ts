import * as Signal from './signal-bits';

/**
 * What the names of elements (class, id, itemprop, data-role, type) say about their content.
 * Names are split at case and punctuation; `*` stands for any ending. Sources: the CMS families of Vietnamese papers
 * (VCCorp, mCMS, MasterCMS, ePi and others) and common English themes. A name is a hint, never a proof.
 */
const NAMES: readonly (readonly [signal: number, names: string])[] = [
  [
    Signal.FURNITURE,
    'relat* relation* recommend* recirc* suggest* trending popular mostread mostviewed readmore seemore seealso ' +
      'tinlienquan lienquan tincungchuyenmuc cungchuyenmuc tinkhac tinmoi tindnd docthem xemthem docnhieu ' +
      'share* sharing social* sns facebook fb zalo twitter tag tags tagdetail tagcloud tagged hashtag keyword* tukhoa ' +
      'nav navbar navigation menu* submenu breadcrumb* crumb* pagination pager paging footer foot ' +
      'banner* promo* ' +
      'newsletter* subscri* signup login register registration popup modal overlay lightbox cookie* consent gdpr ' +
      'outbrain taboola dable mgid widget* toolbar tools tooltip tip vote voting rating ratings poll quiz survey ' +
      'print bookmark follow* reaction* react like likes copyright disclaimer ' +
      'tts audio player playlist carousel slider swiper marquee ticker skip search donate donation cta callout ' +
      'authorbio aboutauthor bio biography profile jumplink toc tableofcontents feedback report ' +
      'onenews newsbox boxnews listnews morenews moretopic upnext nextpost prevpost postnav nextarticle ' +
      'paywall metered affiliate disclosure hidden noprint masthead topbar',
  ],
  [
    Signal.FURNITURE | Signal.ADVERT,
    'ad ads adv advert* adsense adslot adzone admzone sponsor* rennab qc quangcao',
  ],
  [
    Signal.FURNITURE | Signal.UNSEEN,
    'sronly visuallyhidden hiddenvisually screenreader assistivetext elementinvisible',
  ],
  [Signal.COMMENT, 'comment* disqus binhluan respond ykien cmt replies'],
  [
    Signal.BODY,
    'articlebody article content* body entry post story maincontent noidung baiviet detail* fckdetail text* prose ' +
      'singular* chitiet main rte richtext wysiwyg cmsbody',
  ],
  [
    Signal.CAPTION,
    'caption* figcaption photocms tplcaption mediacaption wpcaption imagecaption credit* chuthich ' +
      'imgdesc imagedesc photodesc picdesc imgnote imagenote photonote picnote imgcap imgtitle phototitle',
  ],
  [Signal.AUTHOR, 'author* byline* tacgia nguoidang nguoiviet writer reporter journalist butdanh'],
  [
    Signal.DATE,
    'date* time timestamp publish* pubdate published dateline ngaydang thoigian posttime meta lbpublisheddate updated',
  ],
  [
    Signal.LEAD,
    'sapo* desc description lead* chappeau summary standfirst dek deck subtitle subheadline intro excerpt teaser tomtat* trich* mota* chapo* chapeau phead',
  ],
  [Signal.TITLE, 'title* headline* tieude'],
  [
    Signal.KICKER,
    'breadcrumb* crumb* kicker category cate cat section eyebrow chuyenmuc rubric supertitle',
  ],
  [Signal.STICKY, 'sticky fixed pin floating'],
  [Signal.SOURCE, 'source* nguon'],
];

/** How many letters names are looked up by; no stem is shorter. */
const BEGINNING_CHARS = 3;
interface Names {
  readonly whole: ReadonlyMap<string, number>;
  /** By their beginnings. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  readonly beginnings: ReadonlySet<string>;
}
interface Stem {
  readonly stem: string;
  readonly signal: number;
}

// In a function: for a long loop in a script's own code, outside all functions, V8 compiles the whole script again.
function namesOf(lists: typeof NAMES): Names {
  const whole = new Map<string, number>();
  const stems = new Map<string, Stem[]>();
  const beginnings = new Set<string>();
  for (const [signal, names] of lists) {
    for (const name of names.split(' ')) {
      const beginning = name.slice(0, BEGINNING_CHARS);
      beginnings.add(beginning);
      if (!name.endsWith('*')) whole.set(name, (whole.get(name) ?? 0) | signal);
      else {
        const known = stems.get(beginning);
        const stem = { stem: name.slice(0, -1), signal };
        if (known) known.push(stem);
        else stems.set(beginning, [stem]);
      }
    }
  }
  return { whole, stems, beginnings };
}
const { whole, stems, beginnings } = namesOf(NAMES);

function signalsOfWord(word: string): number {
  let signals = whole.get(word) ?? 0;
  const alike = stems.get(word.slice(0, BEGINNING_CHARS));
  if (alike === undefined) return signals;
  for (let i = 0; i < alike.length; i++) {
    const one = alike[i];
    if (one && word.startsWith(one.stem)) signals |= one.signal;
  }
  return signals;
}

/** A word of a name, cut at case and punctuation. */
const WORDS = /[A-Z]*[a-z]+|[A-Z]+/g;

function signalsOfWords(words: readonly string[]): number {
  let signals = 0;
  let before = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.toLowerCase() ?? '';
    // "read-more" and "readmore" are one name: neighbours are tried together too.
    if (before !== '') signals |= signalsOfWord(before + word);
    const mayBegin =
      word.length < BEGINNING_CHARS || beginnings.has(word.slice(0, BEGINNING_CHARS));
    if (mayBegin) signals |= signalsOfWord(word);
    before = mayBegin ? word : '';
  }
  return signals;
}

const signalsByName = new Map<string, number>();
/** Names are remembered from page to page: the pages of a site have the same. */
const MAX_REMEMBERED = 1_000;
/**
 * Names are looked at until they have this many code units together; each counts for some more. Further names say nothing.
 * By hand, 28 Nov 2026: the most of 280 real pages is 64 000.
 */
const MAX_NAMES_CHARS_OF_PAGE = 80_000;
const MAX_NAMES_CHARS_OF_HUGE_PAGE = 30_000;
const CHARS_FOR_EACH_NAME = 20;
let charsLeft = MAX_NAMES_CHARS_OF_PAGE;

/** Begins a page. Names of earlier pages are forgotten when they are many, and those of a page that had too many. */
export function beginNames(isHuge: boolean): void {
  if (signalsByName.size > MAX_REMEMBERED || charsLeft <= 0) signalsByName.clear();
  charsLeft = isHuge ? MAX_NAMES_CHARS_OF_HUGE_PAGE : MAX_NAMES_CHARS_OF_PAGE;
}

/** The rest of a longer class attribute is not read. */
const MAX_CLASS_CHARS = 300;

/**
 * The signals in a class or another name. They are remembered, since pages repeat the same few hundred names. A name that
 * is no string (the class of an SVG element) says nothing.
 */
export function signalsOf(names: unknown): number {
  if (typeof names !== 'string' || names === '') return 0;
  const seen = signalsByName.get(names);
  if (seen !== undefined) return seen;
  if (charsLeft <= 0) return 0;
  const read = names.slice(0, MAX_CLASS_CHARS);
  charsLeft -= read.length + CHARS_FOR_EACH_NAME;
  const words = read.match(WORDS);
  const signals = words === null ? 0 : signalsOfWords(words);
  signalsByName.set(names, signals);
  return signals;
}
