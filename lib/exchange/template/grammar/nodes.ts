/** What is computed. `at`: offset into the template, in UTF-16 code units. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'variable'; readonly name: string }
  /** A variable that a page in the browser would give: `selector:h1`, `schema:author`, `meta:name`, `prompt:…`. */
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'filter';
      readonly of: Expression;
      readonly name: string;
      readonly args: readonly Argument[];
      readonly at: number;
    };

export type Operator = '??' | 'and' | 'or' | '==' | '!=' | '>=' | '<=' | '>' | '<' | 'contains';

/** One of a filter's: `"from":"to"` has both; `map` has its arrow function as it stands. */
export interface Argument {
  readonly text: string;
  /** Null where it is no pair. */
  readonly to: string | null;
  readonly isQuoted: boolean;
}

export interface Branch {
  /** Null for `else`. */
  readonly test: Expression | null;
  readonly body: readonly TemplateNode[];
}

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly value: Expression; readonly at: number }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly at: number }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly list: Expression;
      readonly body: readonly TemplateNode[];
      readonly at: number;
    }
  | {
      readonly kind: 'set';
      readonly name: string;
      readonly value: Expression;
      readonly at: number;
    };
