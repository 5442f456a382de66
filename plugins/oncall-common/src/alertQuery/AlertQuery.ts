import { AlertQueryField } from './alertQueryFields';

/**
 * What a search asks for. Every condition says where it stands in the text.
 *
 * @public
 */
export type AlertQuery =
  | {
      /** An empty `and` fits every alert. */
      readonly kind: 'and' | 'or';
      readonly terms: readonly AlertQuery[];
    }
  | { readonly kind: 'not'; readonly term: AlertQuery }
  | AlertQueryCondition;

/**
 * One comparison; without a field it is a search in all texts of an alert.
 *
 * @public
 */
export type AlertQueryCondition = {
  readonly kind: 'condition';
  readonly field: AlertQueryField | 'text';
  readonly operator: AlertQueryOperator;
  readonly value: AlertQueryValue;
  /** Of the first character, from 1. */
  readonly at: number;
};

/**
 * How a field is compared.
 *
 * @public
 */
export type AlertQueryOperator = '=' | '<' | '<=' | '>' | '>=';

/**
 * What a field is compared with.
 *
 * @public
 */
export type AlertQueryValue =
  | {
      readonly type: 'text';
      readonly text: string;
      /** Began with an asterisk: anything may come before. */
      readonly openStart: boolean;
      /** Ended with an asterisk: anything may follow. */
      readonly openEnd: boolean;
    }
  | { readonly type: 'flag'; readonly is: boolean }
  | { readonly type: 'number'; readonly number: number }
  | {
      readonly type: 'time';
      /** Epoch milliseconds; a whole day has two ends. */
      readonly from: number;
      readonly to: number;
    }
  | {
      /** `details: key:value` in one. */
      readonly type: 'pair';
      readonly key: string;
      readonly value: string;
      /** The value ended with an asterisk: anything may follow. */
      readonly openEnd: boolean;
    };
