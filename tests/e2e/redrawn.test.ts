import { afterEach, expect, test } from 'vitest';
import { sample } from './articles';
import { clickInCard, names, noteText, openCardAt } from './card';
import { closeSession, openPage, openSession, type Session } from './harness/chromium';
import { selectText } from './harness/select';
import { click, noticeOn, waitForPaint, waitForStored } from './steps';

let session: Session;
afterEach(() => closeSession(session));

/** The sample with a highlight. */
async function annotateSample() {
  session = await openSession({ [sample.url]: sample.html });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  return page;
}

test('a note stays open and goes on while the page draws its article anew', async () => {
  const page = await annotateSample();
  await openCardAt(page, sample.paragraph);
  await clickInCard(page, names.note);
  await page.keyboard.type('Ba nơi nào');
  await page.evaluate(() => {
    const main = document.querySelector('.page');
    const after = main?.nextSibling ?? null;
    const parent = main?.parentNode;
    if (!main || !parent) throw new Error('no article');
    main.remove();
    // Longer than the page is quiet before it is looked at.
    setTimeout(() => parent.insertBefore(main.cloneNode(true), after), 800);
  });
  await page.keyboard.type(', và từ bao giờ?', { delay: 90 });
  await waitForStored(session, ([annotation]) =>
    expect(annotation?.note).toBe('Ba nơi nào, và từ bao giờ?'),
  );
  expect(await noteText(page)).toBe('Ba nơi nào, và từ bao giờ?');
  expect(await noticeOn(page)).toBe('');
});
