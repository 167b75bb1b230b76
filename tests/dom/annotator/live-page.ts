import { type Annotator, startAnnotator } from '../../../lib/annotator/start';
import { watchPage } from '../../../lib/annotator/watch/watch';
import * as layout from '../../../lib/article';
import { testClock as annotatorClock } from '../../annotator/clock';
import { type FakeBackground, fakeBackground } from '../../annotator/fake-background';
import { type TestClock, testClock } from './clock';

export const paragraphs = [
  'Quận đã rà soát từng chỉ tiêu trong một ngày rưỡi, trước khi trình chi bộ xem lại toàn bộ phần việc còn dang dở của quý.',
  'Theo Quy định 12-QĐ/TW, người đứng đầu phải gương mẫu, nói đi đôi với làm, và chịu trách nhiệm về những gì mình đã ký.',
  'Các phường báo cáo hằng tuần, nêu rõ việc nào chậm, vì sao chậm, ai lo tiếp, để tổ công tác gỡ ngay trong tuần sau đó.',
  'Đến cuối tháng, bảng theo dõi được niêm yết tại trụ sở, ai cũng có thể đọc và góp ý bằng văn bản hoặc qua hòm thư góp ý.',
];

export const articleHtml = (words: readonly string[] = paragraphs): string => `
  <header id="menu">Trang chủ</header>
  <main><h1 id="title">Một quận niêm yết bảng theo dõi công việc cuối tháng</h1>
  <div class="noi-dung">${words.map((text, at) => `<p id="p${at}">${text}</p>`).join('')}</div></main>
  <aside id="related">Tin liên quan: chợ đầu mối dời sang bên kia sông</aside>
  <form><input id="field" value="Tìm kiếm"></form>`;

export interface LivePage {
  readonly annotator: Annotator;
  readonly background: FakeBackground;
  readonly ending: AbortController;
  /** The watch's time. */
  readonly clock: TestClock;
  /** The page says that it is at this address. */
  at(address: string): void;
}

/** An annotator on the test's own document, which shows an article. */
export function startOnPage(background = fakeBackground()): LivePage {
  let address = 'https://bao.example/bai-viet-100001.html';
  const ending = new AbortController();
  const clock = testClock();
  const { tab, send } = background.tab(address);
  const annotator = startAnnotator({
    document,
    signal: ending.signal,
    layout: {
      ...layout,
      detectArticle: (page, _, options) => layout.detectArticle(page, address, options),
      articleKey: () => layout.articleKey(address),
    },
    // The real one is generic over all messages.
    send: send as unknown as Parameters<typeof startAnnotator>[0]['send'],
    alive: () => true,
    readOtherwise: async () => null,
    hint: Promise.resolve(null),
    watch: (options) => watchPage({ ...options, clock }),
    isOurs: () => false,
    enter: () => false,
    clock: annotatorClock(),
  });
  tab.changed = (articleIds) => annotator.session.changed(articleIds);
  return {
    annotator,
    background,
    ending,
    clock,
    at(next) {
      address = next;
    },
  };
}
