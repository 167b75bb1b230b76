import * as Signal from './signal';

/**
 * What the names authors of pages give their elements (class, id, itemprop, data-role, type) tell of their content.
 * Names are split at case and punctuation; `*` stands for any ending. Sources: the CMS families of Vietnamese papers
 * (VCCorp, mCMS, MasterCMS, ePi and others) and common English themes. A name is a hint, never a proof.
 */
const NAMES: readonly (readonly [signal: number, names: string])[] = [
  [
    Signal.SHED,
    'relat* relation* recommend* recirc* suggest* trending popular mostread mostviewed readmore seemore seealso ' +
      'tinlienquan lienquan tincungchuyenmuc cungchuyenmuc tinkhac tinmoi tindnd docthem xemthem docnhieu ' +
      'share* sharing social* sns facebook fb zalo twitter tag tags tagdetail tagcloud tagged hashtag keyword* tukhoa ' +
      'nav navbar navigation menu* submenu breadcrumb* crumb* pagination pager paging footer foot ' +
      'banner* promo* ' +
      'newsletter* subscri* signup login register registration popup modal overlay lightbox cookie* consent gdpr ' +
      'outbrain taboola dable mgid widget* toolbar tools tooltip tip vote voting rating ratings poll quiz survey ' +
      'print bookmark follow* reaction* react like likes copyright disclaimer sronly visuallyhidden screenreader ' +
      'tts audio player playlist carousel slider swiper marquee ticker skip search donate donation cta callout ' +
      'authorbio aboutauthor bio biography profile jumplink toc tableofcontents feedback report ' +
      'onenews newsbox boxnews listnews morenews moretopic upnext nextpost prevpost postnav nextarticle ' +
      'paywall metered affiliate disclosure hidden noprint masthead topbar',
  ],
  [
    Signal.SHED | Signal.ADVERT,
    'ad ads adv advert* adsense adslot adzone admzone sponsor* rennab qc quangcao',
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
  [Signal.AUTHOR, 'author* byline* tacgia writer reporter journalist butdanh'],
  [
    Signal.DATE,
    'date* time timestamp publish* pubdate published dateline ngaydang thoigian posttime meta lbpublisheddate updated',
  ],
  [
    Signal.LEAD,
    'sapo* desc description lead* chappeau summary standfirst dek deck subtitle subheadline intro excerpt teaser tomtat phead',
  ],
  [Signal.TITLE, 'title* headline* tieude'],
  [
    Signal.KICKER,
    'breadcrumb* crumb* kicker category cate cat section eyebrow chuyenmuc rubric supertitle',
  ],
  [Signal.STICKY, 'sticky fixed pin floating'],
  [Signal.SOURCE, 'source* nguon'],
];

const STEM = 3;
interface Names {
  readonly whole: ReadonlyMap<string, number>;
  /** By their first three letters: no stem is shorter. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}
interface Stem {
  readonly stem: string;
  readonly signal: number;
}

// In a function: a loop beside the functions makes an engine compile the whole script again.
function namesOf(lists: typeof NAMES): Names {
  const whole = new Map<string, number>();
  const stems = new Map<string, Stem[]>();
  for (const [signal, names] of lists) {
    for (const name of names.split(' ')) {
      if (!name.endsWith('*')) whole.set(name, (whole.get(name) ?? 0) | signal);
      else {
        const beginning = name.slice(0, STEM);
        const known = stems.get(beginning);
        const stem = { stem: name.slice(0, -1), signal };
        if (known) known.push(stem);
        else stems.set(beginning, [stem]);
      }
    }
  }
  return { whole, stems };
}
const { whole, stems } = namesOf(NAMES);

function signalsOfWord(word: string): number {
  let signals = whole.get(word) ?? 0;
  const alike = stems.get(word.slice(0, STEM));
  if (alike === undefined) return signals;
  for (let i = 0; i < alike.length; i++) {
    const one = alike[i];
    if (one && word.startsWith(one.stem)) signals |= one.signal;
  }
  return signals;
}

const known = new Map<string, number>();
/** No page names its parts in so many ways; further names tell nothing. */
const MOST_KNOWN = 5_000;

/** Forgets the names of pages read before when there are many. */
export function forgetNames(): void {
  if (known.size >= MOST_KNOWN) known.clear();
}

/** What stands behind in longer names is not read, in code units. */
const LONGEST = 300;

/**
 * The signals in a class or another name; remembered, for pages repeat the same few hundred names. What is no text (the
 * class of a drawing's part) tells nothing.
 */
export function signalsOf(names: unknown): number {
  if (typeof names !== 'string' || names === '') return 0;
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_KNOWN) return 0;
  let signals = 0;
  let before = '';
  for (const word of names
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    // "read-more" and "readmore" are one name: neighbours are tried together too.
    if (word !== '')
      signals |= signalsOfWord(word) | (before === '' ? 0 : signalsOfWord(before + word));
    before = word;
  }
  known.set(names, signals);
  return signals;
}
