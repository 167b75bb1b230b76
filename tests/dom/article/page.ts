const frames: HTMLIFrameElement[] = [];

/** A document of its own, rendered with its own style sheets, as a page is. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
