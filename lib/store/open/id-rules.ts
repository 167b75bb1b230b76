import { boundedId, migrateArticleId } from '../../article/page/identity';
import type { IdRules } from '../../records';

export const idRules: IdRules = { articleId: migrateArticleId, bounded: boundedId };
