import type { Background } from '../background';
import { editedRegulation } from '../citations/edited-regulation';
import { describeRegulation, regulationInfo } from '../citations/regulation-info';
import { ownLinkProblem } from '../citations/regulation-links';
import { searchRegulations } from '../citations/search-regulations';
import { tryWrite } from '../writes/writes';
import type { Answers } from './answer-types';

type DocumentMessage =
  | 'regulationInfo'
  | 'describeRegulations'
  | 'editRegulation'
  | 'recogniseDocument'
  | 'correctMentions'
  | 'searchRegulations'
  | 'setOwnLink';

/** In the id of a document whose year nobody knows, where that of the article stands otherwise. */
const BY_HAND = 'by-hand';

/** Answers extension pages, the editor's frame among them, about documents; what is said here holds for all articles. */
export function answerDocuments({
  store,
  catalogue,
  readCited,
  now,
}: Background): Answers<DocumentMessage> {
  return {
    regulationInfo: async ({ regulation, articleId }) =>
      regulationInfo(store, await catalogue(), regulation, articleId),

    async describeRegulations({ regulations }) {
      const { find } = await catalogue();
      return regulations.map((regulation) => describeRegulation(regulation, find));
    },

    editRegulation: async ({ regulation, fields }) =>
      editedRegulation(store, await catalogue(), regulation, fields, now()),

    async recogniseDocument({ name }) {
      const asked = { text: name, language: 'vi', articleId: BY_HAND };
      const [regulation] = readCited(asked, now()).regulations;
      if (regulation === undefined) return null;
      return describeRegulation(regulation, (await catalogue()).find);
    },

    correctMentions: (correction) => tryWrite(store, () => store.correctMentions(correction)),

    searchRegulations: ({ query }) => searchRegulations(store, catalogue, query),

    setOwnLink: async ({ template }) => {
      const reason = ownLinkProblem(template);
      if (reason !== null) return { kind: 'broken', reason };
      return tryWrite(store, () => store.changeSettings({ ownLink: template.trim() }));
    },
  };
}
