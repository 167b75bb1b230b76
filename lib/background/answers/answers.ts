/*
 * In: a message whose sender and limits were checked.
 * Out: its answer, by the kind of who asks: article, editor, documents, site.
 */
import { type Answer, type Refusal, type Self, serve, type ToBackground } from '../../extension';
import type { FailedWrite } from '../../records';
import type { Background } from '../background';
import { tooLong } from '../writes/writes';
import type { Answers } from './answer-types';
import { answerArticle } from './answers-article';
import { answerDocuments } from './answers-documents';
import { answerEditor } from './answers-editor';
import { answerSite } from './answers-site';

/** How every message to the background is answered: one without an answer does not compile. */
export const answersOf = (background: Background): Answers<ToBackground> => ({
  ...answerArticle(background),
  ...answerSite(background),
  ...answerEditor(background),
  ...answerDocuments(background),
  // Extension pages write to the database themselves, and say so.
  announce: ({ articleIds }) => background.shownArticles.changed(articleIds),
});

/** Messages whose answer can say that a field is too long, so that its form stays open. */
type FormMessage = {
  [K in ToBackground]: FailedWrite extends Awaited<Answer<K>> ? K : never;
}[ToBackground];

const forms = {
  addAnnotation: true,
  addToDossier: true,
  correctMentions: true,
  keepArticle: true,
  linkRegulation: true,
  patchAnnotation: true,
  patchMark: true,
  rememberBody: true,
  rememberColour: true,
  setOwnLink: true,
  switchOff: true,
  visitArticle: true,
} as const satisfies { readonly [K in FormMessage]: true };

/**
 * Answers all messages to the background.
 * @returns a function that ends it
 */
export function serveAll(background: Background, self: Self): () => void {
  const answers = answersOf(background);
  const names = Object.keys(answers) as ToBackground[];
  const stops = names.map((name) => serveOne(name, self, answers));
  return () => {
    for (const stop of stops) stop();
  };
}

const serveOne = <K extends ToBackground>(name: K, self: Self, answers: Answers<K>): (() => void) =>
  serve(name, self, answers[name], (refusal) => answerRefusal(name, refusal));

/** What was typed and is too long is an outcome like others; all else that breaks a rule is an error. */
function answerRefusal<K extends ToBackground>(name: K, { field }: Refusal): Answer<K> | null {
  return name in forms && field !== undefined ? (tooLong(field) as Answer<K>) : null;
}
