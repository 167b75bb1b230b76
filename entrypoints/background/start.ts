import { browser } from 'wxt/browser';

/** Starts the reader in a tab, where the article script runs already. Rejects where the browser lets no extension in. */
export async function startAnnotator(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/assets/paint.css'] });
  await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
}

export async function startInterface(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/ui.js'],
  });
}

export async function startSecondOpinion(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/second-opinion.js'],
  });
}

/** Starts everything in a tab where the manifest starts nothing; a script that runs already does no harm. */
export async function startEverywhere(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/article.js'],
  });
  await startAnnotator(tabId);
}
