import type { FromEditor, ToEditor } from '../../../lib/extension';

/** The page's end of the line to a frame of the editor. */
export interface EditorLine {
  tell(message: ToEditor): void;
  close(): void;
}

/**
 * A port for the document that the frame shows now, given to it with the word that it was made with. Whatever else stands in the frame
 * does not get it: the browser checks `origin`.
 */
export function offerLine(
  frame: Window,
  nonce: string,
  origin: string,
  heard: (message: FromEditor, line: EditorLine) => void,
): EditorLine {
  const { port1, port2 } = new MessageChannel();
  const line: EditorLine = {
    tell: (message) => port1.postMessage(message),
    close: () => port1.close(),
  };
  port1.onmessage = ({ data }: MessageEvent<FromEditor>) => heard(data, line);
  frame.postMessage({ nonce }, origin, [port2]);
  return line;
}
