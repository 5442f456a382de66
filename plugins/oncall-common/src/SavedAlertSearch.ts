/**
 * A search for alerts with a name, for everybody.
 *
 * @public
 */
export type SavedAlertSearch = SavedAlertSearchInput & {
  readonly id: string;
  /** Entity reference of who saved it. */
  readonly owner?: string;
  readonly teams: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/**
 * What is saved of a search.
 *
 * @public
 */
export type SavedAlertSearchInput = {
  readonly name: string;
  /** In Opsgenie's language. */
  readonly query: string;
  readonly description?: string;
  /** Entity references of the Groups for which it is meant. */
  readonly teams?: readonly string[];
};
