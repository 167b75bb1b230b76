import { answerRegex, type RegexRequest } from './regex';

interface WorkerScope {
  onmessage: ((event: MessageEvent<RegexRequest>) => void) | null;
  postMessage(answer: unknown): void;
}

/** Within a worker: says that it is there, then answers each request. */
export function serveRegex(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => scope.postMessage(answerRegex(data));
  scope.postMessage('ready');
}
